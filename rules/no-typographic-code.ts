import type { Code, InlineCode } from 'mdast';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Edit } from './kit/finding.ts';
import { allOf } from './kit/printable.ts';

/** What is shown rather than run, and text for people. */
const SHOWN = new Set(['text', 'txt', 'plain', 'plaintext', 'output', 'log', 'markdown', 'md', 'html', 'xml']);
const HINT = /[\u00A0\u2013\u2014\u2018\u2019\u201C\u201D]/u;
/** A dash at the start of a word, where options have a hyphen; quotes that are no apostrophe; a no-break space. */
const LOOKALIKE = /(?<![^\s[(=|-])[\u2013\u2014](?=[-A-Za-z])|[\u201C\u201D\u00A0]|(?<![A-Za-z])[\u2018\u2019]|[\u2018\u2019](?![A-Za-z])/gu;
/** "cp: cannot stat ‘x’": what programs print is as it is. */
const MESSAGE = /^\s*[\w./-]{1,40}: [a-z]/u;

const names: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u2013': 'a dash (`–`)',
  '\u2014': 'a dash (`—`)',
  '\u2018': 'a curly quote (`‘`)',
  '\u2019': 'a curly quote (`’`)',
  '\u201C': 'a curly quote (`“`)',
  '\u201D': 'a curly quote (`”`)',
};

export const rule = defineRule({
  id: 'no-typographic-code',
  scope: 'article',
  summary: 'Code holds no curly quotes, dashes or no-break spaces in the place of the plain ones',
  why: 'They look like the characters that a shell knows, but a reader who copies the command gets an error, or another command.',
  severity: 'warning',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'application'],
  fixable: 'writes plain quotes where they come in pairs, plain spaces, and a hyphen for the dash of an option of one letter or beside another hyphen',
  visit: {
    code: (node, article) => (HINT.test(node.value) && !SHOWN.has(node.lang?.toLowerCase() ?? '') ? judge(node, article) : undefined),
    inlineCode: (node, article) => (HINT.test(node.value) ? judge(node, article) : undefined),
  },
});

function* judge(node: Code | InlineCode, article: Article): Generator<Report> {
  const found: { at: number; mark: string; plain: string | undefined }[] = [];
  const { start, end } = node.position!;
  for (let from = start.offset!; from < end.offset!; ) {
    const newline = article.source.indexOf('\n', from);
    const to = newline === -1 || newline > end.offset! ? end.offset! : newline;
    const line = article.source.slice(from, to);
    const isFence = node.type === 'code' && from === start.offset && /^[`~]/u.test(line);
    if (!isFence && HINT.test(line) && !MESSAGE.test(line)) found.push(...lookalikes(line, node.type === 'inlineCode' && from > start.offset!).map(({ at, ...rest }) => ({ at: from + at, ...rest })));
    from = to + 1;
  }
  const [first] = found;
  if (!first) return;
  const kinds = [...new Set(found.map(({ mark }) => names[mark]!))];
  yield {
    at: article.range(first.at, first.at + 1),
    what: `This code holds ${allOf(kinds)} where a plain character belongs.`,
    fix: 'Write `"`, `\'`, `-` or a space as the keyboard gives them; word processors replace them while you write.',
    actual: first.mark,
    ...(first.plain !== undefined && { expected: [first.plain] }),
    edits: found.flatMap(({ at, plain }): Edit[] => (plain === undefined ? [] : [{ range: article.range(at, at + 1), text: plain }])),
  };
}

/**
 * The characters of one line that stand for others, each with the plain one where there is no doubt about it.
 *
 * @param isText whether the line begins as any text does: behind a plain space there may be a heading or a list, and no more code.
 */
function lookalikes(line: string, isText: boolean): { at: number; mark: string; plain: string | undefined }[] {
  const count = (marks: RegExp): number => line.match(marks)?.length ?? 0;
  // Quotes of one kind, in pairs: nothing else can have been meant.
  const doubles = count(/'|[\u2018\u2019](?![A-Za-z])/gu) === 0 && count(/["\u201C\u201D]/gu) % 2 === 0;
  const singles = count(/['"\u201C\u201D]/gu) === 0 && count(/\u2018/gu) === count(/\u2019/gu);
  return [...line.matchAll(LOOKALIKE)].map(({ 0: mark, index: at }) => ({ at, mark, plain: plainFor(mark, at) }));

  function plainFor(mark: string, at: number): string | undefined {
    switch (mark) {
      case '\u00A0':
        return isText && line.slice(0, at).trim() === '' ? undefined : ' ';
      case '\u201C':
      case '\u201D':
        return doubles ? '"' : undefined;
      case '\u2018':
      case '\u2019':
        return singles ? "'" : undefined;
      default:
        // "–all" may have been "-all" or "--all".
        return line[at - 1] === '-' || /^.(?:-|[A-Za-z](?![\w-]))/u.test(line.slice(at)) ? '-' : undefined;
    }
  }
}
