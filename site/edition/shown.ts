import type { EditionArticle, EditionText } from '../../schemas/edition.ts';
import { type Rendered, renderMarkdown } from '../markdown/render.ts';
import { edition, href, isInternal } from './current.ts';

/** A text of the edition as HTML. Throws with its key when it cannot be read or rendered, so that no page is ever published empty. */
export function shown(text: EditionText & Pick<EditionArticle, 'issues'>): Rendered {
  try {
    return renderMarkdown(edition.text(text), { links: text.links, images: text.images, href }, isInternal ? anchorsIn(text) : undefined);
  } catch (error) {
    throw new Error(`${text.key} cannot be shown: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Where known issues begin that have no heading. */
function anchorsIn({ issues = [] }: Pick<EditionArticle, 'issues'>): Map<number, string> {
  return new Map(issues.flatMap(({ at, slug }) => (at === undefined ? [] : [[at, slug] as const])));
}
