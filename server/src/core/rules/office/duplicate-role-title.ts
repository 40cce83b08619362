import { defineRule, type Related, valueOf } from '../../analysis/index.ts';
import { itemsOf, type KindViews } from '../../model/index.ts';
import type { ScalarNode } from '../../syntax/index.ts';
import { nameIn } from '../common/naming.ts';
import { hasEnded } from './units.ts';

interface Messages {
  twice: { title: string; unit: string };
  first: { role: string };
}

type Role = NonNullable<KindViews['office']['roles']>['items'][number];

export const rule = defineRule<Messages>()({
  id: 'office/duplicate-role-title',
  since: '0.1.0',
  kinds: ['office'],
  holds: 'officeRole',
  severity: 'warning',
  texts: {
    en: {
      title: 'Two posts of one name',
      why: 'When two posts of a unit have the same name, nobody can tell which of them a document means.',
      off: 'Switch it off if your posts are told apart by their ids alone.',
      twice: ({ title, unit }) =>
        `The unit “${unit}” has two posts called “${title}”. Number them, or say in the title what each one does. One post for several people is enough, too.`,
      first: ({ role }) => `The other post of that name is “${role}”.`,
    },
    cs: {
      title: 'Dvě funkce stejného názvu',
      why: 'Když se dvě funkce v útvaru jmenují stejně, nikdo nepozná, kterou dokument myslí.',
      off: 'Vypněte, pokud funkce rozlišujete jen podle id.',
      twice: ({ title, unit }) =>
        `V útvaru „${unit}“ se dvě funkce jmenují „${title}“. Očíslujte je, nebo v názvu napište, co která dělá. Stačí i jedna funkce pro více lidí.`,
      first: ({ role }) => `Druhá funkce toho názvu je „${role}“.`,
    },
    pl: {
      title: 'Dwa stanowiska o tej samej nazwie',
      why: 'Gdy dwa stanowiska w komórce nazywają się tak samo, nie wiadomo, o które chodzi w dokumencie.',
      off: 'Wyłącz, jeśli stanowiska rozróżnia się tylko po id.',
      twice: ({ title, unit }) =>
        `W komórce „${unit}” dwa stanowiska nazywają się „${title}”. Ponumeruj je albo dopisz w nazwie, czym się zajmują. Wystarczy też jedno stanowisko dla kilku osób.`,
      first: ({ role }) => `Drugie stanowisko o tej nazwie to „${role}”.`,
    },
  },
  check({ document, today, report }) {
    const office = document.as('office');
    const units = new Map(itemsOf(office?.units).map(({ id, name }) => [id?.value ?? '', nameIn(name, id)]));
    const known = new Map<string, Role>();
    for (const role of itemsOf(office?.roles)) {
      const unit = role.unit?.value;
      if (unit === undefined || hasEnded(role, today)) continue;
      const titles = titlesOf(role, document.languages[0]);
      const repeated = titles.find(({ key }) => known.has(`${unit} ${key}`));
      const first = repeated && known.get(`${unit} ${repeated.key}`);
      for (const { key } of titles) known.set(`${unit} ${key}`, known.get(`${unit} ${key}`) ?? role);
      if (!repeated || !first?.id || first === role) continue;
      const where: Related<Messages> = { at: valueOf(first.id.node), message: 'first', args: { role: first.id.value } };
      report({
        at: valueOf(repeated.node),
        message: 'twice',
        args: { title: repeated.node.text.trim(), unit: units.get(unit) ?? unit },
        related: [where],
      });
    }
  },
});

/** Each wording with its language, for comparison without regard to case and blanks. */
function titlesOf(
  { title }: Role,
  language: string | undefined,
): readonly { readonly key: string; readonly node: ScalarNode }[] {
  if (!title) return [];
  const wordings =
    title.is === 'value'
      ? [{ language, node: title.node }]
      : (['cs', 'pl', 'en'] as const).flatMap((code) => {
          const node = title[code]?.node;
          return node ? [{ language: code, node }] : [];
        });
  return wordings.flatMap(({ language, node }) => {
    const words = node.text.trim().toLowerCase().split(/\s+/).join(' ');
    return words === '' ? [] : [{ key: `${language ?? ''} ${words}`, node }];
  });
}
