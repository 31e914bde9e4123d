/** Elements that the site keeps, with the attributes they may have. Markdown has nothing for them. */
export const KEPT = new Map<string, readonly string[]>([
  ['br', []],
  ['sub', []],
  ['sup', []],
  ['kbd', []],
  ['details', ['open']],
  ['summary', []],
]);

const parts: readonly [whole: string, parts: string][] = [
  ['table', 'thead tbody tfoot tr td th caption colgroup col p div span'],
  ['ul', 'li p div span'],
  ['ol', 'li p div span'],
  ['dl', 'dt dd p div span'],
  ['select', 'option optgroup'],
  ['video', 'source track'],
  ['audio', 'source track'],
  ['picture', 'source img'],
  ['object', 'param'],
];

/** The elements that an element is rewritten with, by the inner one. */
export const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(parts.flatMap(([, names]) => names.split(' ')))].map((name) => [name, parts.filter(([, names]) => names.split(' ').includes(name)).map(([whole]) => whole)]),
);

const instead: readonly [names: string, fix: string][] = [
  ['a', 'Write a link: `[text](address)`. A place to link to is a heading.'],
  ['img picture', 'Write an image: `![what it shows](file.png)`.'],
  ['b strong', 'Write `**text**`.'],
  ['i em cite var dfn', 'Write `*text*`.'],
  ['u ins mark', 'Write `**text**` where it matters, or leave the element out.'],
  ['s del strike', 'Write `~~text~~`, or leave the text out.'],
  ['code tt samp', 'Write `` `text` ``.'],
  ['pre xmp listing', 'Write a fenced code block: three backticks above and below.'],
  ['h1 h2 h3 h4 h5 h6', 'Write a heading: `## Text`, one `#` a level.'],
  ['p div span section article center font small big label address header footer nav main aside', 'Leave the element out; an empty line separates paragraphs.'],
  ['ul li', 'Write a list: each item on its own line after `- `.'],
  ['ol', 'Write a numbered list: `1. `, `2. `, `3. `.'],
  ['dl dt dd', 'Write a list, each term in bold: `- **term**: meaning`.'],
  ['table thead tbody tfoot tr td th caption colgroup col', 'Write a table with `|` between the cells and a line of `---` under the first row.'],
  ['hr', 'Write `---` on a line of its own.'],
  ['blockquote q', 'Write `> ` before each line.'],
  ['iframe video audio embed object', 'Write a link to the page that plays it.'],
  ['svg canvas math', 'Save the drawing as PNG and write `![what it shows](file.png)`.'],
  ['script style link meta base', 'Remove the element; the site has its own scripts and styles.'],
  ['form input button select textarea option', 'Describe what to enter and where, or link to the page with the form.'],
  ['html head body title', 'Remove the element; an article is only the text of the page.'],
];

/** What to write in Markdown, by element. */
export const INSTEAD: ReadonlyMap<string, string> = new Map(instead.flatMap(([names, fix]) => names.split(' ').map((name) => [name, fix] as const)));
