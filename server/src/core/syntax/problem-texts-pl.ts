import { count, type MessageTable } from '../l10n/index.ts';
import type { ProblemMessages } from './problem-messages.ts';

const places = (n: number) => count('pl', n, { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' });

export const problemTextsPl: MessageTable<ProblemMessages> = {
  'tab-indent': ({ lines = 1 }) =>
    `Wiersz zaczyna się tabulatorem, a o tym, co do czego należy, decydują tylko spacje. Zastąp każdy tabulator spacjami, po dwie na każdy poziom${lines > 1 ? ` (w dokumencie: ${count('pl', lines, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })})` : ''}.`,
  'odd-space':
    'Wygląda to jak spacja, ale jest znakiem specjalnym, zwykle wklejonym z edytora tekstu albo ze strony internetowej. Usuń go i wpisz zwykłą spację.',
  'bad-indent': ({ kind, found, expected, parent, below }) => {
    if (kind === 'block') return 'Ten tekst należy do pola powyżej, ale ma za małe wcięcie. Dodaj przed nim spacje.';
    if (kind === 'value')
      return `Tekst stoi pod polem „${parent ?? ''}”, jakby był osobnym polem. Wpisz go po dwukropku pola „${parent ?? ''}”.`;
    if (kind !== undefined)
      return 'Puste wiersze nad tekstem mają więcej spacji niż tekst. Usuń spacje z pustych wierszy.';
    if (parent !== undefined) {
      return `Wiersz ma takie wcięcie, jakby należał do pola „${parent}”, które ma już wartość. Przesuń go w lewo, pod „${parent}”, albo usuń tamtą wartość.`;
    }
    if (found === undefined || expected === undefined || found === expected) {
      return 'Spacje na początku wiersza nie pasują do żadnego wiersza powyżej. Wyrównaj go z wierszami, do których należy.';
    }
    if (below)
      return `Wcięcie wiersza to ${spaces(found)}, a wierszy poniżej, które do niego należą, ${spaces(expected)}. Wyrównaj je.`;
    return `Wcięcie wiersza to ${spaces(found)}, a sąsiednich wierszy powyżej ${spaces(expected)}. Wyrównaj je.`;
  },
  'colon-needs-space': ({ key }) =>
    `Po dwukropku brakuje spacji, więc pole i wartość są czytane jako jedno słowo.${key ? ` Wpisz „${key}: …”.` : ''}`,
  'colon-in-text':
    'W tekście jest dwukropek, przez co wygląda on jak kolejne pole. Ujmij cały tekst w proste cudzysłowy: "…".',
  'missing-colon': ({ text }) =>
    `${text ? `„${text}”` : 'Ten wiersz'} stoi w miejscu pola, ale nie ma dwukropka. Wpisz przed nim nazwę pola, dwukropek i spację albo usuń wiersz.`,
  'dash-needs-space': 'Po myślniku brakuje spacji, bez niej nie jest to pozycja listy.',
  'missing-dash': 'Wiersz stoi między pozycjami listy, ale nie ma myślnika. Zacznij go od myślnika i spacji.',
  'stray-dash':
    'Myślnik zaczyna pozycję listy, ale tu nie ma żadnej listy. Usuń go albo umieść listę pod własnym polem.',
  'wrong-bullet': ({ bullet = '•' }) =>
    `Pozycje listy zaczynają się od łącznika i spacji: „- ”. Zastąp znak „${bullet}” łącznikiem.`,
  'unclosed-quote': ({ quote = '"' }) =>
    `Cudzysłów, który się tu zaczyna, nie jest zamknięty. Dopisz ${quote} na końcu tekstu; oba znaki muszą być takie same i proste.`,
  'curly-quote': ({ quote = '„', whole }) =>
    whole
      ? `Znak ${quote} to cudzysłów drukarski z edytora tekstu i inne programy biorą go za część tekstu. Użyj prostych cudzysłowów "…" albo żadnych.`
      : `Znak ${quote} to cudzysłów drukarski i nie spina tekstu, więc dwukropek w środku wygląda jak kolejne pole. Ujmij cały tekst w proste cudzysłowy: "…".`,
  'text-after-value': ({ sign }) =>
    sign === '[' || sign === '{'
      ? `Wartość zaczynająca się znakiem ${sign} kończy się przed tym tekstem. Ujmij cały tekst w cudzysłowy: "…".`
      : 'Zamykający cudzysłów kończy wartość, więc to, co dalej, już do niej nie należy. Przesuń go na koniec; cudzysłowy w tekście zapisuj jako „ ” albo \\".',
  'comment-needs-space': 'Wstaw spację przed #, inaczej nie wiadomo, gdzie zaczyna się uwaga.',
  'unclosed-bracket': ({ bracket = ']', found }) =>
    found
      ? `Wyliczenie w nawiasach powinno kończyć się znakiem ${bracket}, a jest tu ${found}.`
      : `Nawias, który się tu zaczyna, nie jest zamknięty. Dopisz na końcu ${bracket}.`,
  'missing-comma': 'Wartości w nawiasach oddziela się przecinkami. Przed tym miejscem brakuje przecinka.',
  'unexpected-sign': ({ sign = ',' }) => `Znak ${sign} nie ma tu czego szukać. Usuń go albo ujmij tekst w cudzysłowy.`,
  'block-in-brackets':
    'W nawiasach wszystko oddziela się przecinkami; listy z myślnikami i pola w osobnych wierszach tam nie działają. Ujmij tekst w cudzysłowy albo usuń nawiasy.',
  'reserved-character': ({ character = '@' }) =>
    `Tekst zaczynający się znakiem ${character} ma tu specjalne znaczenie. Ujmij cały tekst w cudzysłowy: "…".`,
  'bad-escape': ({ escape: sign = '\\' }) =>
    `W podwójnych cudzysłowach ukośnik wsteczny zapowiada znak specjalny, a ${sign} nim nie jest. Wpisz \\\\ albo użyj pojedynczych cudzysłowów '…'.`,
  'bad-block-header': ({ header = '|' }) =>
    `Po znaku ${header[0] ?? '|'} wiersz musi się skończyć. Wpisz tekst w następnym wierszu, z wcięciem.`,
  'unknown-anchor': ({ name = '', itself }) =>
    itself
      ? `Odwołanie *${name} stoi wewnątrz tego, do czego się odnosi, więc nigdy nie zostanie uzupełnione. Usuń je.`
      : `*${name} odwołuje się do miejsca oznaczonego &${name}, ale powyżej go nie ma. Jeśli to zwykły tekst, ujmij go w cudzysłowy: "*${name}".`,
  'bad-anchor': ({ name = '' }) =>
    `Znacznik ${name ? `„${name}” ` : ''}nie może tu stać. Jeśli to zwykły tekst, ujmij go w cudzysłowy.`,
  'bad-merge': 'Po << musi być odwołanie do innej grupy pól, na przykład *nazwa.',
  'alias-bomb': ({ name = '' }) =>
    `Odwołania w dokumencie (tu *${name}) odnoszą się do siebie tyle razy, że po uzupełnieniu byłby ogromny. Od tego miejsca nie są uzupełniane. Wpisz wartości wprost.`,
  'too-deep': ({ depth = 0 }) =>
    `Jest tu ponad ${depth} poziomów jeden w drugim. Dalszej części nie odczytano. Sprawdź wcięcia i nawiasy.`,
  'several-documents':
    'Tu zaczyna się drugi dokument; czytany jest tylko pierwszy. Przenieś go do osobnego pliku albo usuń wiersz z ---.',
  'merge-conflict':
    'Po łączeniu zmian zostały tu dwie wersje tego samego miejsca. Zostaw właściwą i usuń wiersze z <<<<<<<, ======= i >>>>>>>.',
  'complex-key': 'Nazwa pola musi być zwykłym tekstem. Usuń nawiasy i znaczniki albo ujmij nazwę w cudzysłowy.',
  'empty-key': 'Jest tu dwukropek, ale przed nim brakuje nazwy pola. Wpisz ją albo usuń dwukropek.',
  'duplicate-key': ({ key = '' }) => `Pole „${key}” występuje tu dwa razy; liczy się tylko ostatnie. Zostaw jedno.`,
  'bad-directive':
    'Wiersz zaczynający się od % lub --- to polecenie dla programu i nie może tu tak stać. Usuń go, a jeśli to tekst, ujmij go w cudzysłowy.',
  'not-text': ({ kind, count: n = 1 }) =>
    kind === 'encoding'
      ? `Zgubiły się tu polskie litery (${places(n)}): plik zapisano w innym kodowaniu. Otwórz pierwotny plik i zapisz go jako UTF-8.`
      : `Jest tu niewidoczny znak, który nie pasuje do tekstu (${places(n)}). Usuń go.`,
  unreadable:
    'Tego nie da się odczytać jako pól i wartości. Sprawdź cudzysłowy, dwukropki i spacje na początku tego wiersza i wiersza powyżej.',
};

function spaces(n: number): string {
  return n === 0 ? 'zero spacji' : count('pl', n, { one: 'spacja', few: 'spacje', many: 'spacji', other: 'spacji' });
}
