import type { ListItem, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { EditionIssue } from '../../../schemas/edition.ts';
import { lineOf, type Block, type SectionedText } from './sections.ts';

/** A heading over a table whose rows are what programs print. */
const codes = /^(?:exit |error |return )?(?:codes?|errors?|messages?|symptoms?|status)$/iu;
const longestTitle = 160;
const longestText = 400;

/**
 * What can be seen when it goes wrong, as an article tells it: under "Troubleshooting" its headings, the paragraphs and items that begin in
 * bold, the rows of its tables; and anywhere the rows of a table of codes. What begins in bold has no anchor in the text and gets one.
 */
export function issuesIn({ sections, anchor }: SectionedText): EditionIssue[] {
  const troubles = sections.filter(({ id }) => id === 'troubleshooting').flatMap(({ blocks }) => entriesOf(blocks));
  const found = [...troubles, ...sections.filter(({ id }) => id !== 'troubleshooting').flatMap(({ blocks }) => blocks.flatMap(codesOf))];
  return found.map(({ slug, at, lead, said }) => {
    const title = cut(said.length === 0 && lead.text.includes(': ') ? lead.text : lead.text.replace(/[\s.:]+$/u, ''), longestTitle);
    const text = cut(said.map(({ text: words }) => words).join(' '), longestText);
    const errors = [...new Set([...lead.errors, ...exitCodes(lead.text), ...said.flatMap(({ errors: printed }) => printed)])];
    return { slug: at === undefined ? slug : anchor(lead.text), ...(at !== undefined && { at }), title, errors, text };
  }).filter(({ title }) => title !== '');
}

/** Words with the messages in them. */
interface Words {
  text: string;
  errors: string[];
}

interface Entry {
  slug: string;
  at?: number;
  lead: Words;
  said: Words[];
}

function entriesOf(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  // A part with a name of its own in the program, such as "Remove it again", is no trouble.
  const others = new Set(blocks.flatMap(({ slug, id }) => (id === undefined || id === 'troubleshooting' ? [] : [slug])));
  for (const { node, slug } of blocks) {
    if (others.has(slug)) continue;
    if (node.type === 'heading') entries.push({ slug, lead: wordsOf([node]), said: [] });
    else if (node.type === 'paragraph' && beginsInBold(node)) entries.push({ slug, at: startOf(node), ...halves(node) });
    else if (node.type === 'table') entries.push(...rowsOf(node.children, slug));
    else if (node.type === 'list' && node.children.every(itemBeginsInBold)) entries.push(...node.children.map((item) => ({ slug, at: startOf(item), ...halvesOfItem(item) })));
    else if (entries.length > 0) entries.at(-1)!.said.push(wordsOf([node]));
  }
  return entries.length > 0 ? entries : blocks.filter(({ slug }) => !others.has(slug)).flatMap(plainEntries);
}

/** Where nothing stands out, each item and each paragraph tells one trouble, up to its first mark. */
function plainEntries({ node, slug }: Block): Entry[] {
  if (node.type === 'list') return node.children.flatMap((item) => plainEntry(item, item.children[0], slug));
  return node.type === 'paragraph' ? plainEntry(node, node, slug) : [];
}

function plainEntry(block: RootContent, first: RootContent | undefined, slug: string): Entry[] {
  const { text, errors } = wordsOf(first ? [first] : []);
  const [lead = ''] = text.split(/(?<=[^\s.]{2})[.:;!?](?=\s|$)/u);
  return lead === '' ? [] : [{ slug, at: startOf(block), lead: { text: lead, errors: [] }, said: [{ text: text.slice(lead.length + 1).trim(), errors }] }];
}

function codesOf({ node, slug }: Block): Entry[] {
  if (node.type !== 'table') return [];
  const head = node.children[0]?.children[0];
  if (!head || !codes.test(lineOf(head))) return [];
  const name = lineOf(head).replace(/s$/iu, '');
  // 0 says that all is well.
  return rowsOf(node.children, slug).filter(({ lead }) => lead.text !== '0').map(({ slug: at, lead, said: [first, ...others] }) => {
    const code = /^\d+$/u.test(lead.text) ? { text: `${name} ${lead.text}`, errors: [`${name} ${lead.text}`, `exit code ${lead.text}`] } : lead;
    return { slug: at, lead: first?.text ? { ...code, text: `${code.text}: ${first.text}` } : code, said: others };
  });
}

function rowsOf(rows: readonly TableRow[], slug: string): Entry[] {
  return rows.slice(1).flatMap(({ children: [first, ...others] }) => (first ? [{ slug, lead: wordsOf([first]), said: others.map((cell) => wordsOf([cell])) }] : []));
}

/** What stands in bold, and what stands behind it. */
function halves({ children: [lead, ...others] }: Paragraph): Pick<Entry, 'lead' | 'said'> {
  return { lead: wordsOf(lead ? [lead] : []), said: others.length > 0 ? [wordsOf(others)] : [] };
}

function halvesOfItem({ children: [first, ...others] }: ListItem): Pick<Entry, 'lead' | 'said'> {
  if (first?.type !== 'paragraph') return { lead: wordsOf([]), said: [] };
  const { lead, said } = halves(first);
  return { lead, said: [...said, ...others.map((node) => wordsOf([node]))] };
}

function wordsOf(nodes: readonly RootContent[]): Words {
  const text = nodes.length > 0 && nodes.every(isPhrasing) ? lineOf({ type: 'paragraph', children: [...nodes] }) : nodes.map(lineOf).join(' ');
  return { text: text.trim(), errors: [...nodes.flatMap(codeIn), ...quotedIn(text)].filter((code) => code.length > 2) };
}

/** Messages stand in quotes where no code marks them. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"”]{3,80})["”]/gu)].flatMap(([, quoted]) => quoted ?? []);
}

function codeIn(node: RootContent): string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? (node.children as RootContent[]).flatMap(codeIn) : [];
}

/** "Exit code 21" stands in words as often as in code. */
function exitCodes(title: string): string[] {
  return title.match(/\b(?:exit |error |return )code \d+/giu) ?? [];
}

function beginsInBold({ children: [first] }: Paragraph): boolean {
  return first?.type === 'strong';
}

function itemBeginsInBold({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && beginsInBold(first);
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'inlineCode', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'image', 'imageReference', 'break', 'html', 'footnoteReference'].includes(node.type);
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)} …`;
}
