import { defineRule, type FixOffer, keyOf, type Surroundings } from '../../analysis/index.ts';
import type { Empty } from '../../l10n/index.ts';
import { fieldEntry, itemsOf } from '../../model/index.ts';
import type { YamlEdit, YamlValue } from '../../syntax/index.ts';
import type { RoleFacts, Workspace } from '../../workspace/index.ts';
import { lackOf } from '../common/absence.ts';
import { isLive } from './model.ts';
import { requiredFor } from './proposals.ts';

interface Messages {
  none: Empty;
  left: { names: readonly string[]; more: number };
  add: { role: string; name: string };
}

/** Posts that meet clients, and those who lead them. */
const LEVELS: readonly (string | undefined)[] = ['frontline', 'managerial'];

/** As many names as a reader takes in. */
const SHOWN = 3;

export const rule = defineRule<Messages>()({
  id: 'competency/role-without-profile',
  since: '0.1.0',
  kinds: ['competency-model'],
  severity: 'warning',
  texts: {
    en: {
      title: 'Post without a profile',
      why: 'Appraisal and selection need to know what a post asks for; without a profile everybody guesses.',
      off: 'Switch it off while the model is tried out with a few posts only.',
      none: 'The model has no profile yet. Add the first one under “profiles”: which competencies a post needs and at what level.',
      left: ({ names, more }) =>
        `There is no profile for ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Add one for each post that meets clients or leads people.`,
      add: ({ role, name }) => `Add a profile for ${role}${name && ` (${name})`}`,
    },
    cs: {
      title: 'Funkce bez profilu',
      why: 'Hodnocení i výběr musí vědět, co funkce žádá; bez profilu to každý jen odhaduje.',
      off: 'Vypněte, dokud model zkoušíte jen na několika funkcích.',
      none: 'Model zatím nemá žádný profil. Doplňte do „profiles“ první: které kompetence funkce potřebuje a na jaké úrovni.',
      left: ({ names, more }) =>
        `Funkce bez profilu: ${names.join(', ')}${more > 0 ? ` a další (${more})` : ''}. Doplňte profil ke každé funkci, která jedná s klienty nebo vede lidi.`,
      add: ({ role, name }) => `Přidat profil pro ${role}${name && ` (${name})`}`,
    },
    pl: {
      title: 'Stanowisko bez profilu',
      why: 'Ocena i nabór muszą wiedzieć, czego wymaga stanowisko; bez profilu każdy zgaduje.',
      off: 'Wyłącz, dopóki model jest wypróbowywany tylko na kilku stanowiskach.',
      none: 'Model nie ma jeszcze żadnego profilu. Dopisz w „profiles” pierwszy: jakich kompetencji i na jakim poziomie wymaga stanowisko.',
      left: ({ names, more }) =>
        `Stanowiska bez profilu: ${names.join(', ')}${more > 0 ? ` i inne (${more})` : ''}. Dodaj profil dla każdego stanowiska, które spotyka klientów lub kieruje ludźmi.`,
      add: ({ role, name }) => `Dodaj profil dla ${role}${name && ` (${name})`}`,
    },
  },
  concerns: ({ kind }) => kind === 'competency-model',
  check(context) {
    const { document, report } = context;
    const model = document.as('competency-model');
    const entry = model && fieldEntry(model, 'profiles');
    const lack = model && lackOf(model, 'profiles');
    const list = model?.profiles?.node;
    // A profile of a post nobody knows is most likely for one of those that seem to have none.
    const left = hasUnclearProfile(context) ? [] : rolesLeft(context);
    const add = (value: YamlValue): readonly YamlEdit[] =>
      lack ? [lack.fill([value])] : list ? [{ op: 'addItem', sequence: list, value }] : [];
    const fixes = left.slice(0, 5).flatMap(({ id, level, names }): readonly FixOffer<Messages>[] => {
      const required = requiredFor(level, context);
      const edits = Object.keys(required).length > 0 ? add({ role: id, required }) : [];
      return edits.length > 0
        ? [{ safety: 'unsafe', title: 'add', args: { role: id, name: names[0] ?? '' }, edits }]
        : [];
    });
    if (lack) report({ at: lack.at, message: 'none', fixes });
    else if (entry && list && left.length > 0 && isFirstModel(context)) {
      const names = left.slice(0, SHOWN).map((role) => role.names[0] ?? role.id);
      report({ at: keyOf(entry), message: 'left', args: { names, more: left.length - names.length }, fixes });
    }
  },
});

function hasUnclearProfile({ document, workspace }: Surroundings): boolean {
  const profiles = itemsOf(document.as('competency-model')?.profiles);
  return profiles.some(({ role }) => !role || workspace.role(role.value) === undefined);
}

/** Posts that need a profile and have none in any model of the office. */
function rolesLeft({ document, workspace, today }: Surroundings): readonly RoleFacts[] {
  const here = new Set(itemsOf(document.as('competency-model')?.profiles).flatMap(({ role }) => role?.value ?? []));
  return (workspace.office?.roles ?? []).filter(
    (role) =>
      LEVELS.includes(role.level) &&
      isLive(role, today) &&
      !here.has(role.id) &&
      !workspace.contains(rolesWithProfile, role.id),
  );
}

function rolesWithProfile(workspace: Workspace): ReadonlySet<string> {
  return new Set(
    workspace
      .documents('competency-model')
      .filter(({ status }) => status !== 'superseded' && status !== 'withdrawn')
      .flatMap(({ content }) => content['competency-model']?.roles ?? []),
  );
}

/** Of several models one speaks for all. */
function isFirstModel({ document, workspace }: Surroundings): boolean {
  const first = workspace
    .documents('competency-model')
    .find(({ status }) => status !== 'superseded' && status !== 'withdrawn');
  return first === undefined || first.uri === document.uri;
}
