/** Text as a cell of a Markdown table or a paragraph: one line, and nothing in it is markup. Text in backticks stays code. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : part.replace(/[\\<>*_{}[\]|]/g, '\\$&')))
    .join('');
}

/** A Markdown table, or nothing when it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The first lines of a generated page. */
export function head(title: string, from: string): string {
  return `<!-- Generated from ${from} by \`npm run generate\`. -->\n\n# ${title}\n`;
}
