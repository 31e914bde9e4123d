import { defaultSchema, type Schema } from 'hast-util-sanitize';

const everywhere = ['dir', 'id', 'lang', 'title'];
const alignable: NonNullable<Schema['attributes']>[string] = ['align', ['style', /^text-align: ?(?:left|center|right);?$/], 'colSpan', 'rowSpan', 'headers', 'scope'];

/**
 * What HTML a text may bring: the list GitHub allows, without anything that fetches, submits, or reaches into the page
 * around the text. `style` passes only as the alignment of a cell, which becomes a class.
 */
export const safeHtml: Schema = {
  ...defaultSchema,
  // The parser has prefixed the ids of footnotes; the layout's own ids begin with "kb-", which no text may use.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'), 'abbr', 'caption', 'center', 'cite', 'figcaption', 'figure', 'mark', 'small', 'u'],
  strip: ['script', 'style', 'title', 'textarea', 'noscript', 'template', 'iframe', 'svg', 'math', 'object', 'embed', 'audio', 'video', 'canvas', 'select'],
  // The default gives every input the form of a task's box; here what is none of its own accord goes.
  required: {},
  protocols: { href: ['https', 'mailto', 'tel'] },
  attributes: {
    '*': everywhere,
    a: ['href', 'name', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy', ['className', 'data-footnote-backref']],
    code: [['className', /^language-./]],
    details: ['open'],
    div: ['align'],
    h1: headingAttributes(),
    h2: [...headingAttributes(), ['className', 'sr-only']],
    h3: headingAttributes(),
    h4: headingAttributes(),
    h5: headingAttributes(),
    h6: headingAttributes(),
    img: ['src', 'alt'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ['className', 'contains-task-list']],
    p: ['align'],
    pre: ['dataMeta'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: alignable,
    th: alignable,
    ul: [['className', 'contains-task-list']],
  },
};

function headingAttributes(): NonNullable<Schema['attributes']>[string] {
  return ['dataSlug'];
}
