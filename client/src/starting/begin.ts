/** What the commands of `register-starting.ts` do: loaded when somebody runs the first of them. */
export { newDocument } from './new-document.ts';
export { setUpOffice } from './set-up-office.ts';
