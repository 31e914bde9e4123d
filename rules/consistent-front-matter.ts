import { fieldOrder } from '../schemas/generated/field-order.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Edit } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'consistent-front-matter',
  scope: 'article',
  summary: 'Fields stand in the order of the list of fields, and quotes are double ones',
  why: 'Whoever looks after many documents finds a field where it always stands, and sees in a comparison what really changed.',
  severity: 'note',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  fixable: 'moves fields, with the comments above them, into the order of the list of fields, and writes single quotes as double ones',
  *check(article) {
    for (const [pointer, names] of Object.entries(fieldOrder[article.identity.kind] ?? {})) {
      const report = outOfOrder(pointer, names, article);
      if (report) yield report;
    }
    yield* singleQuotes(article);
  },
});

/** The fields of one block, or of one group in it, that stand in another order than that of the schema. */
function outOfOrder(pointer: string, names: readonly string[], article: Article): Report | undefined {
  const { keys, data } = article.frontMatter;
  const there = names.filter((name) => keys[`${pointer}/${name}`]);
  if (there.every((name, index) => index === 0 || place(there[index - 1]!) < place(name))) return undefined;
  const written = there.toSorted((a, b) => place(a) - place(b));
  const wrong = written.findIndex((name, index) => index > 0 && names.indexOf(name) < names.indexOf(written[index - 1]!));
  // Of data that could not be read, only some keys are known.
  if (Object.keys(data).length === 0) return undefined;
  const name = written[wrong]!;
  const before = written.find((other) => names.indexOf(other) > names.indexOf(name))!;
  return {
    at: keys[`${pointer}/${name}`]!,
    what: `${quoted(name)} stands behind ${quoted(before)}.`,
    fix: `Move it before ${quoted(before)}. The order is ${there.map((one) => quoted(one)).join(', ')}.`,
    edits: move(pointer, names, written, article),
  };

  function place(name: string): number {
    return keys[`${pointer}/${name}`]!.start.offset;
  }
}

/** Writes the lines of some fields in the right order; nothing where they do not begin lines of their own, or others stand among them. */
function move(pointer: string, names: readonly string[], written: readonly string[], article: Article): Edit[] {
  const { source, frontMatter } = article;
  const { keys, values } = frontMatter;
  const siblings = Object.keys(keys).filter((key) => key.startsWith(`${pointer}/`) && !key.includes('/', pointer.length + 1));
  const end = endOf(pointer, article);
  if (siblings.length !== written.length || end === undefined) return [];
  const starts: number[] = [];
  for (const [index, name] of written.entries()) {
    const start = startOfField(keys[`${pointer}/${name}`]!.start.offset, index === 0 ? (values['']?.start.offset ?? 0) : values[`${pointer}/${written[index - 1]!}`]!.end.offset, source);
    if (start === undefined) return [];
    starts.push(start);
  }
  const chunks = written.map((name, index) => ({ name, text: source.slice(starts[index], starts[index + 1] ?? end) }));
  if (chunks.some(({ name, text }) => !text.endsWith('\n') || holdsAnother(text, keys[`${pointer}/${name}`]!.start.column))) return [];
  const sorted = chunks.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  const first = chunks.findIndex((chunk, index) => chunk !== sorted[index]);
  const last = chunks.findLastIndex((chunk, index) => chunk !== sorted[index]);
  return [{ range: article.range(starts[first]!, starts[last + 1] ?? end), text: sorted.slice(first, last + 1).map(({ text }) => text).join('') }];
}

/** Whether the lines of a field hold another one that begins in the same column: one that is set a second time, and which of the two counts is for the author to say. */
function holdsAnother(text: string, column: number): boolean {
  return [...text.matchAll(new RegExp(`^ {${column - 1}}[^\\s#-]`, 'gm'))].length > 1;
}

/** Where the lines of a field begin, with the comments right above it; undefined when something else stands on its line. */
function startOfField(key: number, behind: number, source: string): number | undefined {
  let start = source.lastIndexOf('\n', key - 1) + 1;
  const indent = source.slice(start, key);
  if (indent.trim() !== '') return undefined;
  for (;;) {
    const above = source.lastIndexOf('\n', start - 2) + 1;
    // What looks like a comment inside of the value before is a part of it.
    if (above < behind || above === start || !source.startsWith(`${indent}#`, above)) return start;
    start = above;
  }
}

/** Where the lines of a group of fields end: at the next field outside of it, or at the end of the block. */
function endOf(pointer: string, { source, frontMatter: { keys, values } }: Article): number | undefined {
  const whole = values['']?.end.offset;
  const own = keys[pointer];
  if (whole === undefined || !own) return pointer === '' ? whole : undefined;
  const depth = pointer.split('/').length;
  const behind = Object.entries(keys).filter(([key, { start }]) => start.offset > own.start.offset && !key.startsWith(`${pointer}/`) && key.split('/').length <= depth);
  const [next] = behind.map(([, { start }]) => start.offset).sort((a, b) => a - b);
  return next === undefined ? whole : startOfField(next, values[pointer]!.end.offset, source);
}

/** Texts in single quotes; those that hold a double quote or a backslash may stay, since they would need escapes. */
function* singleQuotes({ source, frontMatter, range }: Article): Generator<Report> {
  const quote = source.indexOf("'");
  if (quote === -1 || quote > frontMatter.range.end.offset) return;
  const edits = Object.values(frontMatter.values).flatMap(({ start, end }): Edit[] => {
    if (source[start.offset] !== "'" || end.offset - start.offset < 2) return [];
    const text = source.slice(start.offset + 1, end.offset - 1);
    return /["\\\n\r\t]/u.test(text) ? [] : [{ range: range(start.offset, end.offset), text: `"${text.replaceAll("''", "'")}"` }];
  });
  const [first] = edits;
  if (!first || Object.keys(frontMatter.data).length === 0) return;
  const written = quoted(source.slice(first.range.start.offset, first.range.end.offset));
  yield {
    at: first.range,
    what: edits.length === 1 ? `${written} is in single quotes.` : `${written} and ${edits.length - 1} more are in single quotes.`,
    fix: `Write double quotes: ${quoted(first.text)}.`,
    edits,
  };
}
