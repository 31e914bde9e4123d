import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { isFileName } from '../../schemas/open-html.ts';
import { strings } from '../strings.ts';
import { type Addresses, lookUp, safeAddress } from './addresses.ts';
import { elementsIn, levelOf, textOf } from './finished.ts';
import { highlight } from './highlight.ts';
import type { Heading } from './render.ts';

interface Page {
  addresses: Addresses;
  headings: Heading[];
  ids: Set<string>;
  /** Blocks that carry a link to themselves, as every heading does then. */
  linked?: ReadonlySet<string> | undefined;
}

/** Gives a sanitised tree what only this site knows: anchors, addresses, images, classes, and frames for what is wide. */
export function finish(root: Root, addresses: Addresses, linked?: ReadonlySet<string>): { tree: Root; headings: Heading[] } {
  const page: Page = { addresses, headings: [], ids: new Set(), linked };
  nameHeadings(root, page);
  return { tree: { type: 'root', children: withChildren(root.children, page) as RootContent[] }, headings: page.headings };
}

/** Anchors of Markdown headings come first, so that no raw HTML before them can take one. */
function nameHeadings(root: Root, page: Page): void {
  const found = [...elementsIn(root)].filter((element) => levelOf(element) > 0 && element.properties['id'] !== 'footnote-label');
  for (const { properties } of found) if (typeof properties['dataSlug'] === 'string') page.ids.add(properties['dataSlug']);
  const raw = new GithubSlugger();
  for (const slug of page.ids) raw.slug(slug);
  for (const heading of found) {
    const { properties, children } = heading;
    const text = textOf(children).trim();
    properties['dataSlug'] ??= raw.slug(text);
    const slug = String(properties['dataSlug']);
    page.ids.add(slug);
    if (text !== '') page.headings.push({ depth: levelOf(heading), slug, text });
  }
}

function withChildren(children: readonly (RootContent | ElementContent)[], page: Page): ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' ? finishElement(child, page) : (child as ElementContent)));
}

function finishElement(element: Element, page: Page): ElementContent[] {
  const { tagName, properties } = element;
  if (levelOf(element) > 0 && properties['id'] !== 'footnote-label') return [finishHeading(element, page)];
  if (properties['id'] === 'footnote-label') properties['className'] = ['visually-hidden'];
  keepId(properties, page);
  switch (tagName) {
    case 'a':
      return finishLink(element, page);
    case 'img':
      return finishImage(element, page);
    case 'input':
      return properties['type'] === 'checkbox' ? [checkbox(properties['checked'] === true)] : [];
    case 'pre':
      return [codeBlock(element, page)];
    case 'table':
      // A wide table scrolls in its frame, so that the page does not.
      return [create('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: strings.article.table }, [rebuilt(element, page)])];
    case 'td':
    case 'th':
    case 'p':
    case 'div':
      align(properties);
      return [rebuilt(element, page)];
    case 'center':
      // Old articles centre their pictures with it; no browser need know it.
      return [create('div', { className: ['align-center'] }, withChildren(element.children, page))];
    default:
      return [rebuilt(element, page)];
  }
}

/** The page's one H1 is its title: a heading of the first level becomes one of the second. */
function finishHeading({ tagName, properties, children }: Element, page: Page): Element {
  const { dataSlug, id: _, ...rest } = properties;
  const slug = String(dataSlug);
  const link = page.linked ? [linkTo(slug, textOf(children))] : [];
  return create(tagName === 'h1' ? 'h2' : tagName, { ...rest, id: slug }, [...withChildren(children, page), ...link]);
}

/** Its sign is of the style sheet, so that no text grows by it. */
function linkTo(id: string, title: string): Element {
  return create('a', { className: ['anchor'], href: `#${id}`, ariaLabel: strings.support.linkTo(title.trim()) });
}

function finishLink(element: Element, page: Page): ElementContent[] {
  const { href, name, ...rest } = element.properties;
  const children = withChildren(element.children, page);
  const target = typeof href === 'string' ? safeAddress(href, page.addresses) : undefined;
  if (target) {
    const rel = target.external ? { rel: ['external', 'nofollow', 'noopener', 'noreferrer'] } : {};
    return [create('a', { ...rest, href: target.href, ...rel }, children)];
  }
  const id = rest['id'] ?? (typeof name === 'string' ? name : undefined);
  const anchor: Properties = { id };
  if (rest['id'] === undefined) keepId(anchor, page);
  return anchor['id'] === undefined ? children : [create('span', { id: anchor['id'] }, children)];
}

function finishImage({ properties }: Element, page: Page): ElementContent[] {
  const alt = typeof properties['alt'] === 'string' ? properties['alt'] : '';
  const image = typeof properties['src'] === 'string' ? lookUp(page.addresses.images, properties['src']) : undefined;
  // The name of a file that is not there tells nobody anything.
  if (!image) return alt === '' || isFileName(alt) ? [] : [create('em', { className: ['unshown'] }, [{ type: 'text', value: alt }])];
  const { file, width, height } = image;
  return [create('img', { src: page.addresses.href(`/images/${file}`), alt, width, height, loading: 'lazy', decoding: 'async', title: properties['title'] })];
}

function checkbox(checked: boolean): Element {
  return create('span', { className: ['box', ...(checked ? ['checked'] : [])], role: 'img', ariaLabel: checked ? strings.article.done : strings.article.toDo });
}

function codeBlock(element: Element, page: Page): Element {
  const [code] = element.children;
  // What people write by hand holds more than one code, or marks within it; nothing of that may be lost.
  if (element.children.length > 1 || code?.type !== 'element' || code.tagName !== 'code' || code.children.some(({ type }) => type !== 'text')) return create('pre', { tabIndex: 0 }, withChildren(element.children, page));
  const [name] = (Array.isArray(code.properties['className']) ? code.properties['className'] : []).map(String);
  const language = name?.replace(/^language-/, '').toLowerCase();
  const text = textOf(code.children);
  const marked = language === undefined ? undefined : highlight(text, language);
  const block = create('pre', { tabIndex: 0, ...(language !== undefined && { dataLanguage: language }) }, [create('code', {}, marked ?? [{ type: 'text', value: text }])]);
  const file = /(?:^|\s)file=(\S+)/.exec(String(element.properties['dataMeta'] ?? ''))?.[1];
  return file === undefined ? block : create('figure', { className: ['file'] }, [create('figcaption', {}, [{ type: 'text', value: file }]), block]);
}

function align(properties: Properties): void {
  const { style, align: attribute } = properties;
  delete properties['style'];
  delete properties['align'];
  const side = /left|center|right/.exec(`${String(style ?? '')} ${String(attribute ?? '')}`)?.[0];
  if (side !== undefined) properties['className'] = [`align-${side}`];
}

/** Keeps an id that is the first of its name and not one of the layout's. */
function keepId(properties: Properties, { ids }: Page): void {
  const { id } = properties;
  if (id === undefined) return;
  if (typeof id === 'string' && id !== '' && !id.startsWith('kb-') && !ids.has(id)) ids.add(id);
  else delete properties['id'];
}

function rebuilt({ tagName, properties, children }: Element, page: Page): Element {
  const { id } = properties;
  const link = typeof id === 'string' && page.linked?.has(id) ? [linkTo(id, textOf(children.slice(0, 1) as ElementContent[]))] : [];
  return create(tagName, properties, [...withChildren(children, page), ...link]);
}

function create(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
