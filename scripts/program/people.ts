import type { Person, PeopleList } from '../../rules/kit/change/people.ts';
import type { FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { folded } from '../../rules/kit/one-line.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule } from '../../rules/valid-people.ts';
import type { People } from '../../schemas/generated/types.ts';
import { readList } from '../pipeline/list-file.ts';

/**
 * Reads the text of `people.yaml`.
 *
 * @returns the findings, and the people when there is nothing wrong.
 */
export function readPeople(path: string, bytes: Uint8Array): { list?: PeopleList; findings: Finding[] } {
  const { fields, findings } = readList(path, bytes, 'people', rule);
  if (!fields) return { findings };
  const { people } = fields.data as unknown as People;
  const twice = [...findTwice(path, people, fields, 'login'), ...findTwice(path, people, fields, 'name')];
  return twice.length > 0 ? { findings: [...findings, ...twice] } : { list: { path, people, fields }, findings };
}

/** Two of one login would be one person with the roles of both; two of one name could sign for each other. */
function findTwice(path: string, people: readonly Person[], { values }: FrontMatter, field: 'login' | 'name'): Finding[] {
  const seen = new Map<string, number>();
  return people.flatMap((person, index) => {
    const key = folded(person[field]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return [];
    }
    const at = values[`/people/${index}/${field}`];
    const other = values[`/people/${first}/${field}`];
    return toFinding(rule, path, {
      ...(at && { at }),
      what: `The ${field} ${quoted(person[field])} stands in the list already.`,
      fix: field === 'login' ? 'Keep one item with all roles of the person.' : 'Write the names so that signatures tell the two apart, for example with a middle initial.',
      actual: person[field],
      related: [{ path, ...(other && { range: other }), what: 'is the first one.' }],
    });
  });
}
