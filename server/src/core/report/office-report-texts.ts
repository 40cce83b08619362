import { defineTexts, type Locale, type MessageArgs, render } from '../l10n/index.ts';
import type { OfficeReportMessages } from './office-report-messages.ts';
import { officeReportCs } from './office-report-texts-cs.ts';
import { officeReportEn } from './office-report-texts-en.ts';
import { officeReportPl } from './office-report-texts-pl.ts';

export const officeReportTexts = defineTexts<OfficeReportMessages>({
  en: officeReportEn,
  cs: officeReportCs,
  pl: officeReportPl,
});

/** Says one message of the report in a language. */
export type Say = (id: keyof OfficeReportMessages, args?: MessageArgs) => string;

export function sayIn(locale: Locale): Say {
  return (id, args) => render(officeReportTexts, locale, id, args);
}
