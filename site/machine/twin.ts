import type { Definition, Image, Link } from 'mdast';
import { defineMdastPlugin, markdownToHtml } from 'satteri';
import type { EditionArticle, EditionText } from '../../schemas/edition.ts';
import { lookUp } from '../markdown/addresses.ts';
import { oneLine } from '../markdown/visible-text.ts';

/** The route of the Markdown of a page. */
export function twinRoute(route: string): string {
  return `${route}index.md`;
}

/**
 * A page as Markdown, for programs and for who wants to copy it: title, description, address, then the text with whole addresses, so
 * that it can be read anywhere.
 *
 * @param address whole address of a site path.
 */
export function twinOf(article: EditionArticle, text: string, address: (route: string) => string): string {
  const { title, frontMatter, route } = article;
  const head = [`# ${oneLine(title)}`, frontMatter.description === undefined ? [] : `> ${oneLine(frontMatter.description)}`, `<${address(route)}>`].flat();
  return `${head.join('\n\n')}\n\n${withWholeAddresses(text, article, address).trim()}\n`;
}

/** Only addresses of links and images change; where one is written with escapes it stays as it is. */
function withWholeAddresses(text: string, { links, images }: Pick<EditionText, 'links' | 'images'>, address: (route: string) => string): string {
  if (Object.keys(links).length === 0 && Object.keys(images).length === 0) return text;
  const edits: { start: number; end: number; to: string }[] = [];
  const note = ({ url, position }: Readonly<Definition | Image | Link>): void => {
    const image = lookUp(images, url);
    const route = lookUp(links, url) ?? (image && `/images/${image.file}`);
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    // The address is the last of its text that a link holds: behind it stands at most a title.
    const at = route === undefined ? -1 : text.slice(from, to).lastIndexOf(url);
    if (route !== undefined && at >= 0) edits.push({ start: from + at, end: from + at + url.length, to: address(route) });
  };
  // The HTML is not wanted, but costs less than a tree of all that is no link.
  markdownToHtml(text, { features: { gfm: true, frontmatter: false }, mdastPlugins: [defineMdastPlugin({ name: 'addresses', options: { position: true }, link: note, image: note, definition: note })] });
  // An image inside a link comes after the link's own address was noted, but stands before it.
  return edits.sort((a, b) => b.start - a.start).reduce((whole, { start, end, to }) => whole.slice(0, start) + to + whole.slice(end), text);
}
