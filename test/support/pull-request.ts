import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Git in a test's own folder: no settings of the machine, no hooks, the same people and days each time. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'core.autocrlf=false', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Clerk',
      GIT_AUTHOR_EMAIL: 'clerk@rivermeet.example',
      GIT_AUTHOR_DATE: '2026-01-05T08:00:00Z',
      GIT_COMMITTER_NAME: 'Clerk',
      GIT_COMMITTER_EMAIL: 'clerk@rivermeet.example',
      GIT_COMMITTER_DATE: '2026-01-05T08:00:00Z',
    },
  });
}

/** Puts everything in a folder into a new commit. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
}

/** The example town in a repository, on the branch `main`. */
export function townRepository(folder: string): void {
  cpSync('examples/rivermeet', folder, { recursive: true });
  git(folder, 'init', '-q');
  commitAll(folder, 'Rivermeet');
}

/** Replaces words in a file; throws when they are not there, so that a change of the example is noticed. */
export function edit(
  folder: string,
  file: string,
  ...changes: readonly (readonly [before: string, after: string])[]
): void {
  const name = path.join(folder, file);
  let text = readFileSync(name, 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${file} does not say "${before}"`);
    text = text.replace(before, () => after);
  }
  writeFileSync(name, text);
}

/**
 * A change nobody who reads only lines would mind, on the branch `spring-cleaning`: a target is lowered, a deputy dropped,
 * and a card rewritten in officialese.
 */
export function pullRequest(folder: string): void {
  git(folder, 'checkout', '-q', '-b', 'spring-cleaning');
  edit(folder, 'standards/phone.standard.yaml', ['    target:\n      value: 90\n', '    target:\n      value: 75\n']);
  edit(folder, 'office.yaml', ['    deputy: registry-clerk\n', '']);
  edit(
    folder,
    'services/id-card.service.yaml',
    [
      'en: Come at least 30 days before your old card ends.',
      'en: Pursuant to the applicable provisions, the submission of an application for the issuance of a new identity document must be effected by the applicant no later than 30 days prior to the expiration of the period of validity of the document currently held.',
    ],
    [
      'cs: Přijďte aspoň 30 dnů předtím, než starému průkazu skončí platnost.',
      'cs: Podání žádosti o vydání nového občanského průkazu je nutno ze strany žadatele uskutečnit v dostatečném předstihu, nejpozději však ve lhůtě 30 dnů před uplynutím doby platnosti stávajícího dokladu, a to v souladu s platnou právní úpravou.',
    ],
    [
      'pl: Przyjdź co najmniej 30 dni przed końcem ważności starego dowodu.',
      'pl: Złożenie wniosku o wydanie nowego dowodu osobistego winno zostać dokonane przez wnioskodawcę z odpowiednim wyprzedzeniem, nie później jednak niż w terminie 30 dni przed upływem terminu ważności dotychczasowego dokumentu, zgodnie z obowiązującymi przepisami.',
    ],
    [
      'en: Come to the counter with your old card. We take your photo and fingerprints.',
      'en: The applicant shall appear in person at the competent workplace for the purpose of the acquisition of biometric data and the presentation of the document currently held.',
    ],
    [
      'cs: Přijďte k přepážce se starým průkazem. Vyfotíme vás a sejmeme vám otisky prstů.',
      'cs: Žadatel se osobně dostaví na příslušné pracoviště za účelem pořízení biometrických údajů a předložení stávajícího dokladu.',
    ],
    [
      'pl: Przyjdź do okienka ze starym dowodem. Zrobimy ci zdjęcie i weźmiemy odciski palców.',
      'pl: Wnioskodawca jest zobowiązany do osobistego stawiennictwa w celu pobrania danych biometrycznych oraz okazania dotychczasowego dokumentu.',
    ],
    [
      'en: If you hear nothing in 30 days, call us. We will tell you why and when the card comes.',
      'en: In the event that no notification is received within 30 days, the applicant is entitled to submit an inquiry concerning the state of the processing of the application.',
    ],
    [
      'cs: Když se do 30 dnů neozveme, zavolejte nám. Řekneme vám důvod i nový termín.',
      'cs: V případě neobdržení vyrozumění ve lhůtě 30 dnů je žadatel oprávněn učinit dotaz na stav vyřizování předmětné žádosti.',
    ],
    [
      'pl: Jeśli nie odezwiemy się w ciągu 30 dni, zadzwoń do nas. Podamy ci powód i nowy termin.',
      'pl: W przypadku nieotrzymania zawiadomienia w terminie 30 dni wnioskodawca jest uprawniony do złożenia zapytania w przedmiocie stanu rozpatrywania wniosku.',
    ],
  );
  commitAll(folder, 'Spring cleaning');
}
