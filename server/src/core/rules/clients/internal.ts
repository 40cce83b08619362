import { type ClientGroup, codeOf } from './groups.ts';
import { EMPLOYEES } from './reference-groups.ts';

/** A group of colleagues: it says so, or is the one of the list and says nothing else. */
export function isInternal(group: ClientGroup): boolean {
  return group.scope ? group.scope.value === 'internal' : codeOf(group) === EMPLOYEES;
}

/** People and organisations outside the office; a group that does not say where it stands counts as one unless the list knows better. */
export function isExternal(group: ClientGroup): boolean {
  if (group.scope) return group.scope.value === 'external';
  const code = codeOf(group);
  return code !== 2 && code !== 3 && code !== EMPLOYEES;
}
