/** An attribute by its name in HTML, or with the only values that it may have. */
export type OpenAttribute = string | readonly [name: string, ...values: (string | RegExp)[]];

/** The elements that a text from outside may bring: those that GitHub allows, without what fetches or reaches into the page around it. */
export const openElements: ReadonlySet<string> = new Set(
  'a abbr b blockquote br caption center cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(' '),
);

/** The elements that go with all that stands in them; of others that are not open only the tags go. */
export const closedElements: readonly string[] = ['script', 'style', 'title', 'textarea', 'noscript', 'template', 'iframe', 'svg', 'math', 'object', 'embed', 'audio', 'video', 'canvas', 'select'];

/** Attributes that every open element may have. */
const everywhere: readonly OpenAttribute[] = ['dir', 'id', 'lang', 'title'];
const cell: readonly OpenAttribute[] = ['align', ['style', /^text-align: ?(?:left|center|right);?$/], 'colspan', 'rowspan', 'headers', 'scope'];

/** What attributes a text from outside may write, by element; `*` is every one. `style` passes only as the alignment of a cell, which becomes a class. */
export const openAttributes: Readonly<Record<string, readonly OpenAttribute[]>> = {
  '*': everywhere,
  a: ['href', 'name'],
  code: [['class', /^language-./]],
  details: ['open'],
  div: ['align'],
  img: ['src', 'alt'],
  input: [['type', 'checkbox'], 'checked'],
  li: ['value'],
  ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
  p: ['align'],
  td: cell,
  th: cell,
};

/** Whether a reader may follow an address that leads out of the knowledge base. */
export function isOpenAddress(address: string): boolean {
  if (/^mailto:[^\s]+$/i.test(address) || /^tel:[+0-9().;=a-z-]+$/i.test(address)) return true;
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  // "https://bank.example@evil.example/" reads like an address of the bank.
  return username === '' && password === '';
}

/** Whether an alternative text is only the name of a file, which tells nobody anything where the picture is not there. */
export function isFileName(alt: string): boolean {
  return /^\S+\.(?:png|jpe?g|gif|webp|bmp|svg)$/i.test(alt);
}
