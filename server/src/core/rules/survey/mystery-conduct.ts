import { type At, defineRule, fragmentOf, valueOf } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { itemsOf, type OfficeDocument } from '../../model/index.ts';
import type { YamlEdit } from '../../syntax/index.ts';
import type { Span } from '../../text/index.ts';
import { lackOf } from '../common/absence.ts';
import { wordingsIn } from '../common/text-fields.ts';
import { personIn } from '../owner/person-name.ts';
import { isMystery } from './instruments.ts';

interface Messages {
  noRules: Empty;
  notInformed: Empty;
  sanctions: Empty;
  named: { name: string };
  promiseFairness: Empty;
  inform: Empty;
  noSanctions: Empty;
}

export const rule = defineRule<Messages>()({
  id: 'survey/mystery-conduct',
  since: '0.1.0',
  kinds: ['survey'],
  severity: 'error',
  texts: {
    en: {
      title: 'Mystery study unfair to colleagues',
      why: 'A fair mystery study improves the service; one that hunts people ends with fear, and nobody learns anything.',
      off: 'There is hardly a reason to switch it off: secret checks of persons need a legal ground of their own.',
      noRules: 'It is not written that colleagues know about the study and that nobody is punished. Add “conduct”.',
      notInformed:
        'Colleagues must know that such a study takes place, though not when. Tell them and write “staffInformed: true”.',
      sanctions: 'A mystery study must not serve to punish single people. Set “individualSanctions: false”.',
      named: ({ name }) => `“${name}” can be recognised here. Leave the name out and describe what happened.`,
      promiseFairness: 'Write that staff are informed and nobody is punished',
      inform: 'Write that staff are informed',
      noSanctions: 'Write that nobody is punished',
    },
    cs: {
      title: 'Šetření, které není vůči kolegům férové',
      why: 'Férové šetření zlepšuje službu; když loví lidi, skončí strachem a nikdo se nic nedozví.',
      off: 'Důvod k vypnutí skoro není: tajná kontrola osob potřebuje vlastní právní důvod.',
      noRules: 'Není napsáno, že kolegové o šetření vědí a nikdo za ně nebude potrestán. Doplňte „conduct“.',
      notInformed:
        'Kolegové musí vědět, že šetření probíhá, i když ne kdy. Řekněte jim to a napište „staffInformed: true“.',
      sanctions: 'Šetření nesmí sloužit k potrestání jednotlivců. Nastavte „individualSanctions: false“.',
      named: ({ name }) => `„${name}“ se tu dá poznat. Jméno vynechte a popište, co se stalo.`,
      promiseFairness: 'Zapsat, že zaměstnanci o šetření vědí a nikdo nebude potrestán',
      inform: 'Zapsat, že zaměstnanci o šetření vědí',
      noSanctions: 'Zapsat, že nikdo nebude potrestán',
    },
    pl: {
      title: 'Badanie nieuczciwe wobec pracowników',
      why: 'Uczciwe badanie poprawia obsługę; gdy poluje na ludzi, rodzi strach i nikt się niczego nie uczy.',
      off: 'Prawie nie ma powodu, by wyłączać: tajna kontrola osób wymaga osobnej podstawy prawnej.',
      noRules: 'Nie napisano, że pracownicy wiedzą o badaniu i że nikt nie zostanie ukarany. Dopisz „conduct”.',
      notInformed:
        'Pracownicy muszą wiedzieć, że badanie się odbywa, choć nie kiedy. Trzeba im to powiedzieć i wpisać „staffInformed: true”.',
      sanctions: 'Badanie nie może służyć karaniu pojedynczych osób. Ustaw „individualSanctions: false”.',
      named: ({ name }) => `„${name}” można tu rozpoznać. Usuń nazwisko i opisz, co się stało.`,
      promiseFairness: 'Wpisz, że pracownicy wiedzą i nikt nie zostanie ukarany',
      inform: 'Wpisz, że pracownicy wiedzą o badaniu',
      noSanctions: 'Wpisz, że nikt nie zostanie ukarany',
    },
  },
  check({ document, report }) {
    const survey = document.as('survey');
    if (!survey) return;
    const say = (at: At, message: 'noRules' | 'notInformed' | 'sanctions', title: keyof Messages, edit: YamlEdit) =>
      report({ at, message, fixes: [{ safety: 'unsafe', title, edits: [edit] }] });
    const none = lackOf(survey, 'conduct');
    if (none && isMystery(survey)) {
      say(none.at, 'noRules', 'promiseFairness', none.fill({ staffInformed: true, individualSanctions: false }));
    }
    const { conduct } = survey;
    const noWord = conduct && !none && lackOf(conduct, 'staffInformed');
    const informed = conduct?.staffInformed;
    const sanctions = conduct?.individualSanctions;
    if (noWord) say(noWord.at, 'notInformed', 'inform', noWord.fill(true));
    else if (informed?.value === false)
      say(valueOf(informed.node), 'notInformed', 'inform', { op: 'set', node: informed.node, value: true });
    if (sanctions?.value === true)
      say(valueOf(sanctions.node), 'sanctions', 'noSanctions', { op: 'set', node: sanctions.node, value: false });
    if (!isMystery(survey)) return;
    for (const { at, name } of namesInFindings(document)) report({ at, message: 'named', args: { name } });
  },
});

function namesInFindings(document: OfficeDocument): readonly { readonly at: At; readonly name: string }[] {
  return itemsOf(document.as('survey')?.waves).flatMap(({ findings }) =>
    itemsOf(findings).flatMap(({ text }) =>
      wordingsIn(document, text)
        .flatMap(({ node }) => {
          const span = nameIn(node.text);
          return span ? [{ at: fragmentOf(node, span), name: node.text.slice(span.start, span.end) }] : [];
        })
        .slice(0, 1),
    ),
  );
}

/** A form of address or a degree with a name behind it. Capitals alone are too often places and firms. */
const NAMED =
  /(?<![\p{L}])(?:[Pp]an(?:a|em|u|í|i|ią)?|[Ss]lečna|p\.|Mgr\.|Ing\.|Bc\.|JUDr\.|PhDr\.|MUDr\.|mgr|inż\.|dr|Mr\.?|Mrs\.?|Ms\.?|Miss)\s+\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?/gu;

function nameIn(text: string): Span | undefined {
  for (const { 0: words, index } of text.matchAll(NAMED)) {
    if (personIn(words, () => false)) return { start: index, end: index + words.length };
  }
  return undefined;
}
