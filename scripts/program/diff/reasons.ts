import type { Change } from './changes.ts';

/** The windows that an evaluator counts by. Dates decide by more than their requirement says. */
const windowsOf: Readonly<Record<string, readonly string[]>> = {
  'within-candidacy': ['candidacyMonths'],
  'within-term': ['termNoticeDays'],
  'follows-product': ['reviewMonths'],
};

/** What a requirement asks for, as far as changes elsewhere touch it. */
export interface Touched {
  id: string;
  by?: string | undefined;
  kinds: readonly string[];
  sections: readonly string[];
}

/**
 * The changes of a program that can have changed the verdict on a requirement, in words: those of the requirement itself, of sections
 * that it is about, and of windows that it is counted by.
 */
export function reasonsFor({ id, by, kinds, sections }: Touched, changes: readonly Change[]): string[] {
  return changes.flatMap(({ id: changed, kind, title, change, fields }) => {
    if (changed === id) return change === 'changed' ? [`changed: ${fields.map(({ field }) => field).join(', ')}`] : [];
    if (kind === 'section') {
      const [, document = '', section] = changed.split('.');
      const isOwn = fields.some(({ field, before, after }) => field === 'requirement' && (before === id || after === id));
      if (section === undefined || !(isOwn || (kinds.includes(document) && (sections.length === 0 || sections.includes(section))))) return [];
      return [`section "${title ?? section}" of the ${document.replace('-', ' ')}: ${change === 'changed' ? told(fields).map(differenceInWords).join('; ') : change}`];
    }
    if (changed === 'windows') return fields.filter(({ field }) => windowsOf[by ?? '']?.includes(field)).map((field) => `window ${differenceInWords(field)}`);
    return [];
  });
}

/** The fields that say something by themselves: which requirement a section belongs to does only where nothing else differs. */
function told(fields: Change['fields']): Change['fields'] {
  const others = fields.filter(({ field }) => field !== 'requirement');
  return others.length > 0 ? others : fields;
}

/** "candidacyMonths 3 → 2". */
function differenceInWords({ field, before, after }: Change['fields'][number]): string {
  return `${field} ${before ?? '(none)'} → ${after ?? '(none)'}`;
}
