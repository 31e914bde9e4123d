import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import type { Step } from '../../scripts/program/steps.ts';
import { readResults, type RecordedStep } from '../../scripts/walkthrough/read-results.ts';
import { renderWorksheet } from '../../scripts/walkthrough/render-worksheet.ts';
import { results, type Worksheet } from '../../scripts/walkthrough/worksheet.ts';

const path = 'partners/acme/widget/public/deploy.md';
const digest = `sha256:${'a'.repeat(64)}`;

function step(number: string, text: string, block = 'steps', section = 'Steps'): Step {
  return { path, block, section, number, digest: `sha256:${number.padStart(64, '0').replaceAll(/[.:]/g, '0')}`, text, line: 1 };
}

function sheetOf(steps: readonly Step[], more: Partial<Worksheet> = {}): Worksheet {
  return { solution: 'acme/widget', title: 'Widget by Acme', program: '2015-02', requirement: 'CER-7', productVersion: '4.2', integrator: 'Sam Ortega', articles: [{ path, title: 'Deploy Widget', digest, steps }], ...more };
}

const small = sheetOf([step('1', 'Open the *page*.'), step('2', 'Run this:\nwidgetctl status\n  --all'), step('2.1', ''), step('1', 'Look.', 'check-that-it-worked', 'Check that it worked')]);

test('the printed worksheet', () => {
  expect(renderWorksheet(small)).toBe(`# Walkthrough of acme/widget

Widget by Acme, from the documentation alone.

Follow each step with nothing but the article, as a customer would. Write behind \`Result:\` pass, fail or not applicable, and behind
\`Note:\` what you saw; a note may go on over several lines, and a result other than pass needs one. Change nothing else.
\`npx assay attest acme/widget <this file>\` then signs CER-7 with it.

- Solution: acme/widget
- Program: 2015-02
- Requirement: CER-7
- Product version: 4.2
- Integrator: Sam Ortega

## Article partners/acme/widget/public/deploy.md

- Title: Deploy Widget
- Digest: ${digest}

### Steps \`#steps\`

#### Step 1

    Open the *page*.

Result:

Note:

#### Step 2

    Run this:
    widgetctl status
      --all

Result:

Note:

#### Step 2.1

Result:

Note:

### Check that it worked \`#check-that-it-worked\`

#### Step 1

    Look.

Result:

Note:
`);
});

/** Words and marks that mean something to Markdown, HTML, YAML, a terminal, a CI service, or the worksheet itself. */
const hostileText = fc.array(fc.oneof(
  fc.constantFrom('\n', '\r', '\n\n', '# ', '## Article x', '#### Step 1', '- Digest: x', 'Result: pass', 'Result:', 'Note: x', '```', '~~~', '<script>', '</details>', '<!--', '-->', '`', '``', '[x](y)', '![x](y)', '| a |', '---', '***', '> ', '1. ', '    ', '\t', '::set-output name=x::y', '##[error]', '\u202E', '\u0000', '\u001B[31m', '\u2028', '\uFEFF', '\u00A0', '&lt;', '\\', 'https://evil.example', '@everyone', '{{ x }}'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 8 }),
), { maxLength: 12 }).map((parts) => parts.join(''));

const anchor = fc.stringMatching(/^[\p{Ll}\p{N}_-]{1,12}$/u);
const number = fc.stringMatching(/^[1-9]{1,2}(?:[.:][1-9]){0,2}$/);
/** One line of a note that is no field and no heading. */
const noteLine = fc.oneof(hostileText, fc.lorem()).map((text) => text.replaceAll(/[\r\n]/g, ' ')).filter((line) => !/^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:result|note)[ \t]*:)/iu.test(line));

const filled = fc.record({
  steps: fc.uniqueArray(fc.record({ block: anchor, section: hostileText, number, text: hostileText }), { selector: ({ block, number: own }) => `${block} ${own}`, minLength: 1, maxLength: 12 }),
  titles: fc.record({ title: hostileText, article: hostileText, version: hostileText }),
  answers: fc.array(fc.record({ word: fc.constantFrom(...Object.keys(results) as (keyof typeof results)[]), note: fc.array(noteLine, { minLength: 1, maxLength: 3 }), case: fc.boolean() }), { minLength: 12, maxLength: 12 }),
  ending: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
});

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('a worksheet that was printed, filled and read', () => {
  test('gives back what was filled, whatever the articles say', () => {
    fc.assert(fc.property(filled, ({ steps, titles, answers, ending, mark }) => {
      // Steps stand by section, in the order of the article.
      const ordered = [...Map.groupBy(steps, ({ block }) => block).values()].flat();
      const sheet = sheetOf(ordered.map(({ block, section, number: own, text }) => step(own, text, block, section)), { title: titles.title, productVersion: collapse(titles.version) === '' ? undefined : '4.2', articles: [] });
      sheet.articles.push({ path, title: titles.article, digest, steps: ordered.map(({ block, section, number: own, text }) => step(own, text, block, section)) });
      const expected: RecordedStep[] = [];
      let at = -1;
      const lines = renderWorksheet(sheet).split('\n').map((line) => {
        if (line.startsWith('#### Step ')) at += 1;
        const answer = answers[at];
        const own = sheet.articles[0]?.steps[at];
        if (!answer || !own) return line;
        if (line === 'Result:') return `Result: ${answer.case ? answer.word.toUpperCase() : answer.word}`;
        if (line !== 'Note:') return line;
        const note = collapse(answer.note.join(' ')).slice(0, 400).trim() || 'Seen.';
        expected.push({ path, block: own.block, step: own.number, digest: own.digest, result: results[answer.word], note });
        const long = collapse(answer.note.join(' ')).length > 400 || collapse(answer.note.join(' ')) === '';
        return `Note: ${long ? note : answer.note.join(ending)}`;
      });
      const { steps: found, problems, integrator } = readResults(mark + lines.join(ending), sheet);
      expect(problems).toEqual([]);
      expect(found).toEqual(expected);
      expect(integrator).toBe('Sam Ortega');
    }), { numRuns: 300 });
  });

  test('is no markup that an article wrote: headings, text in code, and fields are all there is', () => {
    fc.assert(fc.property(filled, ({ steps, titles }) => {
      const sheet = sheetOf(steps.map(({ block, section, number: own, text }) => step(own, text, block, section)), { title: titles.title });
      const kinds = new Set<string>();
      const walk = (node: { type: string; children?: unknown }): void => {
        kinds.add(node.type);
        if (Array.isArray(node.children)) node.children.forEach(walk);
      };
      walk(fastParser.parse(renderWorksheet(sheet)));
      for (const kind of ['html', 'link', 'image', 'linkReference', 'imageReference', 'definition', 'table', 'blockquote', 'thematicBreak', 'footnoteDefinition', 'emphasis', 'strong', 'delete']) expect(kinds).not.toContain(kind);
    }), { numRuns: 300 });
  });

  test('is never misread: whatever a person does to it, each step has the result that stands below it, or there is a problem', () => {
    const printed = renderWorksheet(small).replaceAll('\nResult:\n', '\nResult: pass\n').split('\n');
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(printed.length - 1), fc.constantFrom('cut', 'double', 'type'), hostileText), { minLength: 1, maxLength: 4 }), (edits) => {
      const lines = [...printed];
      for (const [at, what, text] of edits) {
        if (what === 'cut') lines.splice(at, 1);
        else if (what === 'double') lines.splice(at, 0, lines[at] ?? '');
        else lines.splice(at, 0, ...text.split('\n'));
      }
      const { steps, problems } = readResults(lines.join('\n'), small);
      if (problems.length > 0) return;
      expect(steps.map(({ block, step: own }) => `${block} ${own}`)).toEqual(['steps 1', 'steps 2', 'steps 2.1', 'check-that-it-worked 1']);
      expect(steps.map(({ result }) => result)).toEqual(['pass', 'pass', 'pass', 'pass']);
    }), { numRuns: 500 });
  });
});

describe('what keeps a worksheet from being recorded', () => {
  const good = renderWorksheet(small).replaceAll('\nResult:\n', '\nResult: pass\n');

  test.each<[string, string, [line: number, what: string][]]>([
    ['a result that is missing', good.replace('\nResult: pass', '\nResult:'), [[26, 'Step 1 has no result; write pass, fail or not applicable.']]],
    ['a result that is nearly one', good.replace('\nResult: pass', '\nResult: passs'), [[26, '`passs` is no result; did you mean `pass`?']]],
    ['a result that is none', good.replace('\nResult: pass', '\nResult: n/a'), [[26, '`n/a` is no result; write pass, fail or not applicable.']]],
    ['a result on the next line', good.replace('\nResult: pass', '\nResult:\npass'), [[26, 'Step 1 has no result; write pass, fail or not applicable.'], [27, '`pass` stands in no field; write it behind `Note:`.']]],
    ['two results', good.replace('\nResult: pass', '\nResult: pass\nResult: fail'), [[27, 'Step 1 has a second `Result:`; the first is on line 26. Keep one.']]],
    ['a field that is nearly one', good.replace('\nResult: pass', '\nResutl: pass'), [[22, 'Step 1 has no line `Result:`; write it as it was printed.'], [26, '`Resutl:` is no field; did you mean `Result:`?']]],
    ['a failure without a note', good.replace('\nResult: pass', '\nResult: fail'), [[28, 'Step 1 needs a note: what happened instead.']]],
    ['what does not apply without a note', good.replace('\nResult: pass', '\nResult: Not-Applicable.'), [[28, 'Step 1 needs a note: why it does not apply.']]],
    ['a note that is longer than the ledger holds', good.replace('\nNote:', `\nNote: ${'long '.repeat(120)}`), [[28, 'The note on step 1 has 599 characters; the ledger holds 500. Shorten it, and give the rest as evidence.']]],
    ['a heading in a note', good.replace('\nNote:', '\nNote: see\n## Below'), [[29, 'The heading `Below` is none of the worksheet; write it as it was printed, or take it out. In a note, begin the line with something else than `#`.']]],
    ['a step that is gone', good.replace(/#### Step 2\n[^#]*/, ''), [[15, 'Step 2 of `#steps` is missing; print the worksheet anew with `assay walkthrough acme/widget`, and copy it from there.']]],
    ['a step that stands twice', good.replace('#### Step 2\n', '#### Step 1\n'), [[15, 'Step 2 of `#steps` is missing; print the worksheet anew with `assay walkthrough acme/widget`, and copy it from there.'], [30, 'Step 1 of `#steps` stands a second time; the first is on line 22. Keep one.']]],
    ['a step that the article does not have', `${good}\n#### Step 9\n\nResult: pass\n\nNote:\n`, [[good.split('\n').length + 1, 'The article has no step `9` under `#check-that-it-worked`.']]],
    ['a section whose anchor was changed', good.replace('`#check-that-it-worked`', '`#check-that-it-workd`'), [[15, 'Step 1 of `#check-that-it-worked` is missing; print the worksheet anew with `assay walkthrough acme/widget`, and copy it from there.'], [48, 'The article has no step `1` under `#check-that-it-workd`; did you mean `check-that-it-worked`?']]],
    ['an article that has changed', good.replace(digest, `sha256:${'b'.repeat(64)}`), [[18, `${path} is not the text that this worksheet was printed for; print the worksheet anew with \`assay walkthrough acme/widget\`, and follow what changed.`]]],
    ['an article that is not there', good.replace(`## Article ${path}`, '## Article partners/acme/widget/public/deploi.md'), [[1, `The article ${path} is missing; print the worksheet anew with \`assay walkthrough acme/widget\`.`], [15, `acme/widget has no Public article \`partners/acme/widget/public/deploi.md\`; did you mean \`${path}\`?`]]],
    ['another solution', good.replace('- Solution: acme/widget', '- Solution: acme/gadget'), [[9, 'The worksheet is for solution `acme/gadget`, not `acme/widget`.']]],
    ['another version of the product', good.replace('- Product version: 4.2', '- Product version: 4.1'), [[12, 'The worksheet is about version `4.1`; the product is at `4.2` now. Print the worksheet anew with `assay walkthrough acme/widget`.']]],
    ['a line of the head that is gone', good.replace('- Program: 2015-02\n', ''), [[1, 'The line `- Program: 2015-02` is missing; write it as it was printed.']]],
    ['a line of the head that is nearly one', good.replace('- Requirement: CER-7', '- Requirment: CER-7'), [[1, 'The line `- Requirement: CER-7` is missing; write it as it was printed.'], [11, 'The worksheet has no `Requirment`; did you mean `Requirement`?']]],
    ['no worksheet at all', '# Groceries\n\nMilk.\n', [[1, 'This is no worksheet; `assay walkthrough acme/widget` prints one.']]],
    ['nothing', '', [[1, 'This is no worksheet; `assay walkthrough acme/widget` prints one.']]],
  ])('%s', (_, text, expected) => {
    expect(readResults(text, small).problems.map(({ line, what }) => [line, what])).toEqual(expected);
  });

  test('an integrator whom the worksheet does not name', () => {
    expect(readResults(good.replace('- Integrator: Sam Ortega', '- Integrator:'), small)).toMatchObject({ problems: [] });
    expect(readResults(good.replace('- Integrator: Sam Ortega', '- Integrator: Ada Lindqvist'), small)).toMatchObject({ integrator: 'Ada Lindqvist' });
  });
});
