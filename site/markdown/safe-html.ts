import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { closedElements, openAttributes, openElements, type OpenAttribute } from '../../schemas/open-html.ts';

type Attributes = NonNullable<Schema['attributes']>[string];

/** Names of attributes in trees, where they are not those of HTML. */
const inTree: Readonly<Record<string, string>> = { class: 'className', colspan: 'colSpan', rowspan: 'rowSpan' };
const heading: Attributes = ['dataSlug'];

/** What the parser itself writes: footnotes, lists of tasks, anchors of headings, the words behind a code's language. The stage has taken these from the text. */
const ofParser: Record<string, Attributes> = {
  a: ['dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy', ['className', 'data-footnote-backref']],
  h1: heading,
  h2: [...heading, ['className', 'sr-only']],
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  input: [['disabled', true]],
  li: [['className', 'task-list-item']],
  ol: [['className', 'contains-task-list']],
  pre: ['dataMeta'],
  section: ['dataFootnotes', ['className', 'footnotes']],
  ul: [['className', 'contains-task-list']],
};

/**
 * What HTML a text may bring: what is open to it, without anything that fetches, submits, or reaches into the page around the text.
 */
export const safeHtml: Schema = {
  ...defaultSchema,
  // The parser has prefixed the ids of footnotes; the layout's own ids begin with "kb-", which no text may use.
  clobberPrefix: '',
  tagNames: [...openElements],
  strip: [...closedElements],
  // The default gives every input the form of a task's box; here what is none of its own accord goes.
  required: {},
  protocols: { href: ['https', 'mailto', 'tel'] },
  attributes: Object.fromEntries([...new Set([...Object.keys(openAttributes), ...Object.keys(ofParser)])].map((name) => [name, [...(openAttributes[name] ?? []).map(named), ...(ofParser[name] ?? [])]])),
};

function named(attribute: OpenAttribute): Attributes[number] {
  if (typeof attribute === 'string') return inTree[attribute] ?? attribute;
  const [name, ...values] = attribute;
  return [inTree[name] ?? name, ...values];
}
