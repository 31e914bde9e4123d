/** A text on one line: what lies between its words is one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What names are compared by: the same for those that differ in case, in spaces, or in how their letters are encoded. */
export function folded(name: string): string {
  return oneLine(name.normalize('NFKC')).toLowerCase();
}
