import type { Element, ElementContent, Root } from 'hast';

const blocks = new Set(['ol', 'ul', 'dl', 'pre', 'p', 'div', 'figure', 'table', 'blockquote', 'details', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What stands under a heading. */
export interface SectionOfText {
  heading: Element;
  /** Its parts included, with their own headings. */
  below: Element[];
}

/** The section of a finished text (`finish.ts`) that an anchor names. Undefined where no heading has it. */
export function sectionIn({ children }: Root, slug: string): SectionOfText | undefined {
  const elements = children.filter((child) => child.type === 'element');
  const at = elements.findIndex((element) => levelOf(element) > 0 && element.properties['id'] === slug);
  const heading = elements[at];
  if (!heading) return undefined;
  const after = elements.slice(at + 1);
  const end = after.findIndex((element) => levelOf(element) > 0 && levelOf(element) <= levelOf(heading));
  return { heading, below: end === -1 ? after : after.slice(0, end) };
}

/** Level of a heading; 0 for what is none. */
export function levelOf({ tagName }: Element): number {
  return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
}

/** What an item of a list says first: its first paragraph, or its words up to what stands apart in it. */
export function leadOf({ children }: Element): string {
  const first = children.findIndex(isBlock);
  const before = first === -1 ? children : children.slice(0, first);
  const words = textOf(before);
  const block = children[first];
  return words.trim() === '' && block?.type === 'element' && block.tagName === 'p' ? textOf(block.children) : words;
}

/** The words of some nodes as a reader sees them; the number of a footnote is not among them. */
export function textOf(children: readonly ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && child.properties['dataFootnoteRef'] === undefined ? textOf(child.children) : '')).join('');
}

/** Every element, in the order of the text. */
export function* elementsIn({ children }: Root | Element): Generator<Element> {
  for (const child of children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Elements of one kind that are children of another. */
export function childrenOf(parent: Element, tagName: string): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element' && child.tagName === tagName);
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blocks.has(node.tagName);
}
