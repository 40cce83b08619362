import { count, type MessageTable } from '../l10n/index.ts';
import type { ProblemMessages } from './problem-messages.ts';

const places = (n: number) => count('cs', n, { one: 'místo', few: 'místa', many: 'místa', other: 'míst' });

export const problemTextsCs: MessageTable<ProblemMessages> = {
  'tab-indent': ({ lines = 1 }) =>
    `Řádek začíná tabulátorem, ale co k čemu patří, se tu pozná jen podle mezer. Nahraďte každý tabulátor mezerami, dvěma pro každou úroveň${lines > 1 ? ` (v dokumentu jde o ${count('cs', lines, { one: 'řádek', few: 'řádky', many: 'řádku', other: 'řádků' })})` : ''}.`,
  'odd-space':
    'Vypadá to jako mezera, ale je to zvláštní znak, nejčastěji vložený z textového editoru nebo z webu. Smažte ho a napište obyčejnou mezeru.',
  'bad-indent': ({ kind, found, expected, parent, below }) => {
    if (kind === 'block') return 'Tento text patří k poli nad ním, ale není dost odsazen. Přidejte před něj mezery.';
    if (kind === 'value')
      return `Text stojí pod polem „${parent ?? ''}“, jako by byl dalším polem. Napište ho za dvojtečku pole „${parent ?? ''}“.`;
    if (kind !== undefined)
      return 'Prázdné řádky nad textem mají víc mezer než text. Mezery na prázdných řádcích smažte.';
    if (parent !== undefined) {
      return `Řádek je odsazen, jako by patřil k poli „${parent}“, to už ale hodnotu má. Posuňte ho doleva pod „${parent}“, nebo tamní hodnotu smažte.`;
    }
    if (found === undefined || expected === undefined || found === expected) {
      return 'Mezery na začátku řádku neodpovídají žádnému řádku nad ním. Zarovnejte ho s řádky, ke kterým patří.';
    }
    if (below)
      return `Řádek začíná ${spaces(found)}, řádky pod ním, které k němu patří, ${spaces(expected)}. Zarovnejte ho s nimi.`;
    return `Řádek začíná ${spaces(found)}, sousední řádky nad ním ${spaces(expected)}. Zarovnejte ho s nimi.`;
  },
  'colon-needs-space': ({ key }) =>
    `Za dvojtečkou chybí mezera, takže se pole i hodnota čtou jako jedno slovo.${key ? ` Napište „${key}: …“.` : ''}`,
  'colon-in-text': 'V textu je dvojtečka, a proto vypadá jako další pole. Dejte celý text do rovných uvozovek: "…".',
  'missing-colon': ({ text }) =>
    `${text ? `„${text}“` : 'Tento řádek'} stojí na místě pole, ale nemá dvojtečku. Napište před něj název pole, dvojtečku a mezeru, nebo řádek smažte.`,
  'dash-needs-space': 'Za pomlčkou chybí mezera, jinak to není položka seznamu.',
  'missing-dash': 'Řádek stojí mezi položkami seznamu, ale chybí mu pomlčka. Začněte ho pomlčkou a mezerou.',
  'stray-dash':
    'Pomlčka začíná položku seznamu, tady ale žádný seznam není. Smažte ji, nebo dejte seznam pod vlastní pole.',
  'wrong-bullet': ({ bullet = '•' }) =>
    `Položky seznamu začínají spojovníkem a mezerou: „- “. Nahraďte znak „${bullet}“ spojovníkem.`,
  'unclosed-quote': ({ quote = '"' }) =>
    `Uvozovka, která tu začíná, není uzavřená. Doplňte ${quote} na konec textu; obě uvozovky musí být stejné a rovné.`,
  'curly-quote': ({ quote = '„', whole }) =>
    whole
      ? `Znak ${quote} je tisková uvozovka z textového editoru a jiné programy ho berou jako součást textu. Použijte rovné uvozovky "…", nebo žádné.`
      : `Znak ${quote} je tisková uvozovka a text nedrží pohromadě, takže dvojtečka uvnitř vypadá jako další pole. Dejte kolem celého textu rovné uvozovky: "…".`,
  'text-after-value': ({ sign }) =>
    sign === '[' || sign === '{'
      ? `Hodnota, která začíná znakem ${sign}, končí už před tímto textem. Dejte celý text do uvozovek: "…".`
      : 'Uzavírací uvozovka hodnotu ukončila, takže co následuje, k ní nepatří. Posuňte ji na konec; uvozovky uvnitř textu pište „ “ nebo \\".',
  'comment-needs-space': 'Před znak # dejte mezeru, jinak není jasné, kde poznámka začíná.',
  'unclosed-bracket': ({ bracket = ']', found }) =>
    found
      ? `Výčet v závorkách má končit znakem ${bracket}, ale je tu ${found}.`
      : `Závorka, která tu začíná, není uzavřená. Doplňte na konec ${bracket}.`,
  'missing-comma': 'Hodnoty v závorkách se oddělují čárkami. Před tímto místem čárka chybí.',
  'unexpected-sign': ({ sign = ',' }) => `Znak ${sign} tu nemá co dělat. Smažte ho, nebo dejte text do uvozovek.`,
  'block-in-brackets':
    'V závorkách se vše odděluje čárkami; seznamy s pomlčkami ani pole na vlastních řádcích tam nefungují. Dejte text do uvozovek, nebo závorky odstraňte.',
  'reserved-character': ({ character = '@' }) =>
    `Text, který začíná znakem ${character}, tu má zvláštní význam. Dejte celý text do uvozovek: "…".`,
  'bad-escape': ({ escape: sign = '\\' }) =>
    `Ve dvojitých uvozovkách ohlašuje zpětné lomítko zvláštní znak, a ${sign} žádný není. Pište \\\\, nebo použijte jednoduché uvozovky '…'.`,
  'bad-block-header': ({ header = '|' }) =>
    `Za znakem ${header[0] ?? '|'} musí řádek skončit. Text napište na další řádek a odsaďte ho.`,
  'unknown-anchor': ({ name = '', itself }) =>
    itself
      ? `Odkaz *${name} stojí uvnitř toho, na co odkazuje, takže se nikdy nedoplní. Smažte ho.`
      : `*${name} odkazuje na místo označené &${name}, to ale výše není. Jde-li jen o text, dejte ho do uvozovek: "*${name}".`,
  'bad-anchor': ({ name = '' }) =>
    `Značka ${name ? `„${name}“ ` : ''}tu být nemůže. Jde-li jen o text, dejte ho do uvozovek.`,
  'bad-merge': 'Za << musí být odkaz na jinou skupinu polí, například *nazev.',
  'alias-bomb': ({ name = '' }) =>
    `Odkazy v dokumentu (zde *${name}) na sebe odkazují tolikrát, že by po doplnění byl obrovský. Odtud dál se nedoplňují. Vypište hodnoty přímo.`,
  'too-deep': ({ depth = 0 }) =>
    `Do sebe je tu vnořeno víc než ${depth} úrovní. Dál se dokument nečetl. Zkontrolujte odsazení a závorky.`,
  'several-documents':
    'Tady začíná druhý dokument; čte se jen první. Dejte ho do vlastního souboru, nebo řádek s --- smažte.',
  'merge-conflict':
    'Při slučování změn tu zůstaly dvě verze téhož místa. Nechte tu správnou a smažte řádky s <<<<<<<, ======= a >>>>>>>.',
  'complex-key': 'Název pole musí být obyčejný text. Odstraňte závorky a značky, nebo název dejte do uvozovek.',
  'empty-key': 'Je tu dvojtečka, ale před ní chybí název pole. Doplňte ho, nebo dvojtečku smažte.',
  'duplicate-key': ({ key = '' }) => `Pole „${key}“ je tu dvakrát; platí jen poslední. Nechte jen jedno.`,
  'bad-directive':
    'Řádek, který začíná % nebo ---, je pokyn pro program a takto tu být nemůže. Smažte ho; jde-li o text, dejte ho do uvozovek.',
  'not-text': ({ kind, count: n = 1 }) =>
    kind === 'encoding'
      ? `Ztratila se tu písmena s háčky a čárkami (${places(n)}): soubor byl uložen v jiném kódování. Otevřete původní soubor a uložte ho jako UTF-8.`
      : `Je tu neviditelný znak, který do textu nepatří (${places(n)}). Smažte ho.`,
  unreadable:
    'Tohle nelze přečíst jako pole a hodnoty. Zkontrolujte uvozovky, dvojtečky a mezery na začátku tohoto řádku i řádku nad ním.',
};

function spaces(n: number): string {
  return n === 0
    ? 'bez mezery'
    : count('cs', n, { one: 'mezerou', few: 'mezerami', many: 'mezery', other: 'mezerami' });
}
