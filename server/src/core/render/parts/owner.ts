import type { ValueView, Views } from '../../model/index.ts';
import type { RoleFacts, UnitFacts } from '../../workspace/index.ts';
import type { Definition, Words } from '../block.ts';
import { definition, joined, plain } from '../blocks.ts';
import type { Writer } from '../writer.ts';

export type Owner = ValueView<string> | Views['owner'] | undefined;

/** "Head of citizens' service (Citizens' service)"; a holder's name first where there is one. */
export function ownerWords(writer: Writer, owner: Owner): Words {
  const role = roleView(owner);
  const unit = unitOf(writer, owner);
  const holder = owner?.is === 'shape' ? writer.asWritten(owner.holder) : [];
  const post = writer.thing(role);
  const unitName = unit ? writer.named({ is: 'unit', facts: unit }) : [];
  const who = joined([holder, post]);
  if (who.length === 0) return unitName;
  return unitName.length === 0 ? who : [...who, ...plain(' ('), ...unitName, ...plain(')')];
}

/** Only the post, for tables. */
export function postWords(writer: Writer, owner: Owner): Words {
  return writer.thing(roleView(owner));
}

/** A row "Who answers for it". */
export function ownerRow(writer: Writer, owner: Owner): readonly Definition[] {
  return definition(writer.say('owner'), ownerWords(writer, owner));
}

/** The post that owns something, as the register knows it. */
export function roleOf(writer: Writer, owner: Owner): RoleFacts | undefined {
  const thing = writer.found(roleView(owner));
  return thing?.is === 'role' ? thing.facts : undefined;
}

/** The unit that is named, else that of the post. */
export function unitOf(writer: Writer, owner: Owner): UnitFacts | undefined {
  const named = owner?.is === 'shape' ? owner.unit?.value : undefined;
  const unit = named ?? roleOf(writer, owner)?.unit;
  return unit === undefined ? undefined : writer.workspace.unit(unit);
}

function roleView(owner: Owner): ValueView<string> | undefined {
  return owner?.is === 'shape' ? owner.role : owner;
}
