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
    exitCodes: `A command ends with one of four codes. Findings and results go to standard output, everything else to standard error.

| code | meaning |
| --- | --- |
| 0 | nothing at or above the fail level |
| 1 | findings at or above it |
| 2 | wrong usage or broken configuration |
| 3 | Okenko itself failed; what it could check is reported |`,
  },
  cs: {
    heading: 'Příkazová řádka',
    exitCodes: `Příkaz skončí jedním ze čtyř kódů. Nálezy a výsledky jdou na standardní výstup, vše ostatní na chybový.

| kód | význam |
| --- | --- |
| 0 | nic od nastavené závažnosti výš |
| 1 | jsou nálezy té závažnosti nebo vyšší |
| 2 | chybné použití nebo rozbité nastavení |
| 3 | selhalo samo Okenko; co se zkontrolovat dalo, je ve výpisu |`,
  },
  pl: {
    heading: 'Wiersz poleceń',
    exitCodes: `Polecenie kończy się jednym z czterech kodów. Uwagi i wyniki trafiają na standardowe wyjście, wszystko inne na wyjście błędów.

| kod | znaczenie |
| --- | --- |
| 0 | brak uwag od ustawionego poziomu wzwyż |
| 1 | są uwagi na tym poziomie lub wyższym |
| 2 | złe użycie albo błędne ustawienia |
| 3 | zawiodło samo Okenko; to, co dało się sprawdzić, jest w wyniku |`,
  },
};
