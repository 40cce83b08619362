import { COMMANDS, runCli } from '../../server/src/cli/run-cli.ts';
import { LOCALES, type Locale } from '../../server/src/core/l10n/index.ts';
import { languageLine, localeFile } from './languages.ts';
import type { Output } from './output.ts';

const NAME = 'docs/command-line';

/** The page of the command line: what `--help` says, in three languages. */
export async function commandDocsOutput(): Promise<Output> {
  const output: Output = new Map();
  for (const locale of LOCALES) {
    const { heading, exitCodes } = TEXTS[locale];
    const sections = [`# ${heading}`, languageLine('command-line', locale), block(await help([], locale)), exitCodes];
    for (const { spec } of COMMANDS) sections.push(`## \`${spec.name}\``, block(await help([spec.name], locale)));
    output.set(localeFile(NAME, locale), `${sections.join('\n\n')}\n`);
  }
  return output;
}

async function help(command: readonly string[], locale: Locale): Promise<string> {
  let printed = '';
  const plain = (text: string) => text;
  const code = await runCli(
    [...command, '--help', `--locale=${locale}`],
    {
      cwd: '',
      env: { LANG: locale },
      out: (text) => {
        printed += text;
      },
      err: (text) => {
        printed += text;
      },
      progress: () => undefined,
      readStdin: async () => new Uint8Array(),
      paint: { error: plain, warning: plain, info: plain, dim: plain, bold: plain },
    },
    [],
    '',
  );
  if (code !== 0) throw new Error(`the help of ${command.join(' ')} ended with ${code}: ${printed}`);
  return printed;
}

function block(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

const TEXTS: { readonly [L in Locale]: { readonly heading: string; readonly exitCodes: string } } = {
  en: {
    heading: 'Command line',
    exitCodes: `A command ends with one of these codes. Findings and results go to standard output, everything else to standard error.
A file is written whole or not at all.

| code | meaning |
| --- | --- |
| 0 | nothing at or above the fail level |
| 1 | findings at or above it |
| 2 | wrong usage, broken configuration, or something that cannot be read or written |
| 3 | Okenko itself failed; what it could check is reported |
| 130 | somebody stopped it (Ctrl+C); 143 when a program did |`,
  },
  cs: {
    heading: 'Příkazová řádka',
    exitCodes: `Příkaz skončí jedním z těchto kódů. Nálezy a výsledky jdou na standardní výstup, vše ostatní na chybový.
Soubor se zapíše celý, nebo vůbec.

| kód | význam |
| --- | --- |
| 0 | nic od nastavené závažnosti výš |
| 1 | jsou nálezy té závažnosti nebo vyšší |
| 2 | chybné použití, rozbité nastavení, nebo něco nejde přečíst či zapsat |
| 3 | selhalo samo Okenko; co se zkontrolovat dalo, je ve výpisu |
| 130 | někdo ho zastavil (Ctrl+C); 143, když to udělal program |`,
  },
  pl: {
    heading: 'Wiersz poleceń',
    exitCodes: `Polecenie kończy się jednym z tych kodów. Uwagi i wyniki trafiają na standardowe wyjście, wszystko inne na wyjście błędów.
Plik jest zapisywany w całości albo wcale.

| kod | znaczenie |
| --- | --- |
| 0 | brak uwag od ustawionego poziomu wzwyż |
| 1 | są uwagi na tym poziomie lub wyższym |
| 2 | złe użycie, błędne ustawienia albo coś, czego nie da się odczytać lub zapisać |
| 3 | zawiodło samo Okenko; to, co dało się sprawdzić, jest w wyniku |
| 130 | ktoś je zatrzymał (Ctrl+C); 143, gdy zrobił to program |`,
  },
};
