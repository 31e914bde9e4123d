/** Text that is HTML already, made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | false | undefined | readonly Value[];

/** HTML of a template: every value in it is shown as text, but for markup of the same making; false and undefined are nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: strings.map((text, index) => text + (index < values.length ? toMarkup(values[index]) : '')).join('') };
}

function toMarkup(value: Value): string {
  if (value === false || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  if (typeof value === 'object') return (value as Markup).markup;
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
