/** What `register-starting.ts` offers: loaded when somebody wants the first of it. */
export { newDocument } from './new-document.ts';
export { setUpOffice } from './set-up-office.ts';
export { wholeDocuments } from './whole-documents.ts';
