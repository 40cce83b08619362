import { defineRule, type FixOffer, valueOf } from '../../analysis/index.ts';
import { type Empty, number } from '../../l10n/index.ts';
import { fieldEntry, itemsOf, type OfficeDocument, type ShapeView, type ValueView } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import { indicatorsOf } from '../indicator/indicators.ts';

interface Messages {
  convenience: { margin: number };
  quota: { margin: number };
  also: Empty;
  drop: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'survey/margin-for-convenience',
  since: '0.1.0',
  severity: 'warning',
  texts: {
    en: {
      title: 'Margin without random choice',
      why: 'The formula of a margin holds only when chance decides who is asked; otherwise it promises an exactness nobody knows.',
      off: 'Switch it off if a statistician vouches for your margins.',
      convenience: ({ margin }) =>
        `Whoever happened to be there was asked, so ±${number('en', margin)} cannot be claimed. Leave the margin out and call the result indicative.`,
      quota: ({ margin }) =>
        `People were chosen to fill quotas and not by chance, so ±${number('en', margin)} cannot be claimed. Leave the margin out and call the result indicative.`,
      also: 'The same holds for this margin.',
      drop: 'Leave the margin out',
    },
    cs: {
      title: 'Odchylka bez náhodného výběru',
      why: 'Vzorec pro odchylku platí, jen když o tom, koho se zeptáte, rozhodla náhoda; jinak slibuje přesnost, kterou nikdo nezná.',
      off: 'Vypněte, pokud za vaše odchylky ručí statistik.',
      convenience: ({ margin }) =>
        `Ptali jste se těch, kdo zrovna byli po ruce, takže ±${number('cs', margin)} tvrdit nejde. Odchylku vynechte a výsledek berte jako orientační.`,
      quota: ({ margin }) =>
        `Lidi jste vybírali podle kvót, ne náhodně, takže ±${number('cs', margin)} tvrdit nejde. Odchylku vynechte a výsledek berte jako orientační.`,
      also: 'Totéž platí pro tuto odchylku.',
      drop: 'Vynechat odchylku',
    },
    pl: {
      title: 'Margines bez losowego doboru',
      why: 'Wzór na margines błędu działa tylko wtedy, gdy o doborze osób decyduje los; inaczej obiecuje dokładność, której nikt nie zna.',
      off: 'Wyłącz, jeśli za marginesy ręczy statystyk.',
      convenience: ({ margin }) =>
        `Pytano osoby, które akurat były pod ręką, więc ±${number('pl', margin)} nie da się utrzymać. Usuń margines i traktuj wynik jako orientacyjny.`,
      quota: ({ margin }) =>
        `Osoby dobrano według kwot, a nie losowo, więc ±${number('pl', margin)} nie da się utrzymać. Usuń margines i traktuj wynik jako orientacyjny.`,
      also: 'To samo dotyczy tego marginesu.',
      drop: 'Usuń margines',
    },
  },
  check({ document, report }) {
    for (const [first, ...others] of samples(document)) {
      if (!first) continue;
      report({
        at: valueOf(first.margin.node),
        message: first.method,
        args: { margin: first.margin.value },
        related: others.map(({ margin }) => ({ at: valueOf(margin.node), message: 'also' })),
        fixes: dropAll([first, ...others]),
      });
    }
  },
});

interface Claim {
  readonly holder: ShapeView;
  readonly margin: ValueView<number>;
  readonly method: 'convenience' | 'quota';
}

/** Margins stated for samples that chance did not draw, by sample: of a survey its plan and results, of an indicator its own. */
function samples(document: OfficeDocument): readonly (readonly Claim[])[] {
  const survey = document.as('survey');
  const plan = survey?.sampling;
  const results = itemsOf(survey?.waves).flatMap((wave) => itemsOf(wave.results));
  return [
    (plan ? [plan, ...results] : []).flatMap((holder) => claim(holder, plan?.method)),
    ...indicatorsOf(document).map(({ sample }) => (sample ? claim(sample, sample.method) : [])),
  ];
}

function claim(
  holder: ShapeView & { readonly margin: ValueView<number> | undefined },
  method: ValueView<string> | undefined,
): readonly Claim[] {
  const { margin } = holder;
  const chosen = method?.value;
  return margin && (chosen === 'convenience' || chosen === 'quota') ? [{ holder, margin, method: chosen }] : [];
}

/** One edit for each margin; none when one of them is merged in from elsewhere and may be true there. */
function dropAll(claims: readonly Claim[]): readonly FixOffer<Messages>[] {
  const edits = claims.flatMap(({ holder }): readonly YamlEdit[] => {
    const entry = fieldEntry(holder, 'margin');
    const mapping = holder.self.node;
    return entry && mapping.entries.includes(entry) ? [{ op: 'removeEntry', mapping, entry }] : [];
  });
  return edits.length === claims.length ? [{ safety: 'safe', title: 'drop', edits }] : [];
}
