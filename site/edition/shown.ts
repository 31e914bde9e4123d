import type { EditionText } from '../../schemas/edition.ts';
import { type Rendered, renderMarkdown } from '../markdown/render.ts';
import { edition, href } from './current.ts';

/** A text of the edition as HTML. Throws with its key when it cannot be read or rendered, so that no page is ever published empty. */
export function shown(text: EditionText): Rendered {
  try {
    return renderMarkdown(edition.text(text), { links: text.links, images: text.images, href });
  } catch (error) {
    throw new Error(`${text.key} cannot be shown: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
