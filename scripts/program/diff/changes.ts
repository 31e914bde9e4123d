import type { Program, ProgramDiffReport } from '../../../schemas/generated/types.ts';

export type Change = ProgramDiffReport['changes'][number];

/** What is compared field by field, by an id that both versions have. */
type Subjects = Map<string, { kind: Change['kind']; title?: string; fields: Map<string, string> }>;

/**
 * What differs between two versions of a program: requirements first, each with the fields that differ, then sections, windows and all
 * the rest, in the order of the later version. What only one of them has is added or removed as a whole.
 */
export function changesOf(before: Program, after: Program): Change[] {
  const [was, is] = [subjectsOf(before), subjectsOf(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return ids.flatMap((id): Change[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const about = now ?? old;
    if (!about) return [];
    const base = { id, kind: about.kind, ...(about.title !== undefined && { title: about.title }) };
    const fields = [...new Set([...(now?.fields.keys() ?? []), ...(old?.fields.keys() ?? [])])].flatMap((field) => {
      const [from, to] = [old?.fields.get(field), now?.fields.get(field)];
      return from === to ? [] : [{ field, ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) }];
    });
    if (fields.length === 0) return [];
    return [{ ...base, change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed', fields }];
  }).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const kinds: readonly Change['kind'][] = ['requirement', 'section', 'window', 'tier', 'transition', 'other'];

function subjectsOf(program: Program): Subjects {
  const { version: _, requirements, sections, windows, house, tiers, lifecycle, ...rest } = program;
  const subjects: Subjects = new Map();
  const add = (id: string, kind: Change['kind'], value: unknown, title?: string): void => void subjects.set(id, { kind, fields: flat(value), ...(title !== undefined && { title }) });
  for (const { id, ...requirement } of requirements) add(id, 'requirement', requirement, requirement.title);
  for (const [document, list] of Object.entries(sections)) {
    for (const { id, ...section } of list) add(`sections.${document}.${id}`, 'section', section, section.title);
    add(`sections.${document}`, 'section', { order: list.map(({ id }) => id) });
  }
  add('windows', 'window', windows);
  add('house', 'window', house);
  for (const { id, ...tier } of tiers) add(`tiers.${id}`, 'tier', tier, tier.title);
  add('tiers', 'tier', { order: tiers.map(({ id }) => id) });
  for (const { id, ...status } of lifecycle.statuses) add(`statuses.${id}`, 'transition', status, status.title);
  for (const { id, ...transition } of lifecycle.transitions) add(`transitions.${id}`, 'transition', transition, transition.title);
  for (const [name, value] of Object.entries(rest)) add(name, 'other', typeof value === 'object' ? value : { [name]: value });
  return subjects;
}

/** The leaves of a value by their place, as text; a list of plain values is one leaf, one of things with an id is a leaf for each of their fields. */
function flat(value: unknown, place = '', into: Map<string, string> = new Map()): Map<string, string> {
  const at = (key: string): string => (place === '' ? key : `${place}.${key}`);
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) into.set(place, value.length === 0 ? 'none' : value.join(', '));
    else for (const [index, item] of value.entries()) flat(withoutName(item), at(nameOf(item) ?? String(index + 1)), into);
  } else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) flat(item, at(key), into);
  else if (value !== undefined) into.set(place === '' ? 'value' : place, String(value));
  return into;
}

/** What tells an item of a list from the others, so that one more in the middle does not change all that follow. */
function nameOf(item: unknown): string | undefined {
  const { id, kind, who, title } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  return [id, kind, who, title].find((name) => typeof name === 'string');
}

function withoutName(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('id' in item)) return item;
  const { id: _, ...rest } = item;
  return Object.keys(rest).length === 0 ? { id: item.id } : rest;
}
