import { defineRule, keyOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry } from '../../model/index.ts';
import { resolved } from '../../syntax/index.ts';
import { isEmpty } from '../common/absence.ts';
import { fillField } from '../common/fill.ts';
import { BURNOUT, isElsewhere } from './other-plans.ts';
import { missingAt, planIn } from './plan.ts';
import { burnoutMeasure, burnoutPrevention } from './proposals.ts';

export const rule = defineRule<{ absent: Empty; noMeasures: Empty; begin: Empty }>()({
  id: 'development/no-burnout',
  since: '0.1.0',
  kinds: ['development-plan'],
  severity: 'error',
  texts: {
    en: {
      title: 'Nothing against burnout',
      why: 'Years of contact with people wear one out; prevention that nobody plans is the first thing forgotten.',
      off: 'Switch it off if burnout prevention is kept in another document.',
      absent:
        'The plan does not say how you keep people from burning out. Add “burnout” with posts at risk and measures.',
      noMeasures: 'Burnout prevention has no measure yet. Add at least one, for example regular supervision.',
      begin: 'Begin with supervision once a month',
    },
    cs: {
      title: 'Nic proti vyhoření',
      why: 'Roky práce s lidmi vyčerpávají; na prevenci, kterou nikdo nenaplánuje, se zapomene jako na první.',
      off: 'Vypněte, pokud prevenci vyhoření řeší jiný dokument.',
      absent: 'Plán neříká, jak lidi chráníte před vyhořením. Doplňte „burnout“ s ohroženými funkcemi a s opatřeními.',
      noMeasures: 'Prevence vyhoření zatím nemá žádné opatření. Doplňte aspoň jedno, třeba pravidelnou supervizi.',
      begin: 'Začít supervizí jednou měsíčně',
    },
    pl: {
      title: 'Nic przeciw wypaleniu',
      why: 'Lata pracy z ludźmi wyczerpują; o zapobieganiu, którego nikt nie zaplanuje, zapomina się najpierw.',
      off: 'Wyłącz, jeśli zapobieganie wypaleniu opisuje inny dokument.',
      absent:
        'Plan nie mówi, jak chroni się ludzi przed wypaleniem. Dodaj „burnout” z zagrożonymi stanowiskami i działaniami.',
      noMeasures:
        'Zapobieganie wypaleniu nie ma jeszcze żadnego działania. Dodaj choć jedno, na przykład regularną superwizję.',
      begin: 'Zacznij od superwizji raz w miesiącu',
    },
  },
  concerns: ({ kind }) => kind === 'development-plan',
  check(context) {
    const plan = context.once(planIn);
    if (!plan) return;
    const { view, kindEntry } = plan;
    const entry = fieldEntry(view, 'burnout');
    if (isEmpty(entry?.value)) {
      if (isElsewhere(BURNOUT, plan, context)) return;
      const edit = fillField(
        { shape: view.self.shape, node: view.self.node },
        'burnout',
        burnoutPrevention(plan, context),
      );
      context.report({
        at: keyOf(entry ?? kindEntry),
        message: 'absent',
        fixes: [{ safety: 'unsafe', title: 'begin', edits: [edit] }],
      });
      return;
    }
    const { burnout } = view;
    if (!burnout) return;
    const measures = fieldEntry(burnout, 'measures');
    const isMap = resolved(measures?.value)?.type === 'mapping';
    if (isMap || !isEmpty(measures?.value)) return;
    const edit = fillField({ shape: burnout.self.shape, node: burnout.self.node }, 'measures', [
      burnoutMeasure('supervision', context.document),
    ]);
    context.report({
      at: missingAt(burnout, 'measures'),
      message: 'noMeasures',
      fixes: [{ safety: 'unsafe', title: 'begin', edits: [edit] }],
    });
  },
});
