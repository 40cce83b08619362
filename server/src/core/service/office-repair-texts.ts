import { count, defineTexts, type Empty } from '../l10n/index.ts';

interface OfficeRepairMessages {
  label: Empty;
  /** How many findings go away. */
  consent: { fixed: number };
  nothing: Empty;
  /** A file by its name. */
  changed: { name: string };
}

/** Words around the repair of a whole office. */
export const officeRepairTexts = defineTexts<OfficeRepairMessages>({
  en: {
    label: 'Safe repairs in the whole office',
    consent: ({ fixed }) => `${count('en', fixed, { one: 'finding', other: 'findings' })} repaired, the meaning stays`,
    nothing: 'There is nothing in this office that could be repaired without a person looking at it.',
    changed: ({ name }) => `${name} has been changed meanwhile, so nothing was repaired. Try again in a moment.`,
  },
  cs: {
    label: 'Bezpečné opravy v celém úřadu',
    consent: ({ fixed }) =>
      `Opraví se ${count('cs', fixed, { one: 'nález', few: 'nálezy', many: 'nálezu', other: 'nálezů' })}, smysl zůstane`,
    nothing: 'V dokumentech tohoto úřadu není nic, co by se dalo opravit bez posouzení člověkem.',
    changed: ({ name }) => `Soubor ${name} se mezitím změnil, proto se nic neopravilo. Zkuste to za chvíli znovu.`,
  },
  pl: {
    label: 'Bezpieczne poprawki w całym urzędzie',
    consent: ({ fixed }) =>
      `Do poprawienia: ${count('pl', fixed, { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' })}, sens zostaje`,
    nothing: 'W dokumentach tego urzędu nie ma nic, co dałoby się poprawić bez oceny człowieka.',
    changed: ({ name }) =>
      `Plik ${name} w międzyczasie się zmienił, więc nic nie poprawiono. Spróbuj za chwilę ponownie.`,
  },
});
