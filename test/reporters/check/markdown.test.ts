import type { Nodes } from 'mdast';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import type { Finding } from '../../../rules/kit/finding.ts';
import { renderMarkdown } from '../../../scripts/reporters/check/markdown.ts';
import { printable } from '../../../scripts/reporters/text.ts';
import { at, findings, hostileReporting, rendered, reporting } from './reports.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function nodesOf(markdown: string): Nodes[] {
  const walk = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])];
  return walk(parser.parse(markdown));
}

it('says the verdict, then what blocks, and folds the rest', async () => {
  expect((await rendered('markdown')).replace(/^`consistent-.*$/m, '(rules)').replaceAll(/\d+ of \d+ rules/g, 'N of N rules')).toMatchInlineSnapshot(`
    "<!-- assay check -->
    ## ❌ 1 error blocks

    7 files judged as of 2026-11-16 by program 2015-02: 1 error, 1 warning, 1 note, 1 waived.

    ### Mend these first

    #### \`content/partners/acme/widget/public/deploy.md\`

    - **5:1** \`Befor you begin\` is not a heading that the program knows. [\`require-sections\`](https://kb.example.com/rules/require-sections/)\\
      **Fix:** Did you mean \`Before you begin\`?\\
      **Why:** Readers look for the same answer in the same place.

    <details>
    <summary>1 warning</summary>

    #### \`content/partners/acme/widget/public/deploy.md\`

    - **7:16** \`http://www.acme.example/\` is not encrypted. [\`no-unsafe-link\`](https://kb.example.com/rules/no-unsafe-link/)\\
      **Fix:** Write \`https://www.acme.example/\`.\\
      **Why:** Anybody in between can read the page.

    </details>

    <details>
    <summary>1 note</summary>

    #### \`content/partners/acme/widget/public/a b#1.png\`

    - No article shows \`a b#1.png\`. [\`no-unused-image\`](https://kb.example.com/rules/no-unused-image/)\\
      **Fix:** Show it, or remove it.\\
      **Why:** Nobody sees it.

    </details>

    <details>
    <summary>1 finding waived</summary>

    - \`content/partners/acme/widget/public/use.md:3\` \`require-image-alt\`: The image \`a.png\` has no text.\\
      **Waived:** The images are drawn anew in December. Until \`2026-12-31\`.

    </details>

    <details>
    <summary>N of N rules found nothing</summary>

    (rules)

    </details>
    "
  `);
});

it('is short where there is nothing to say', async () => {
  expect(await rendered('markdown', reporting([]))).toMatch(/^<!-- assay check -->\n## ✅ Clean\n\n7 files judged as of 2026-11-16 by program 2015-02: nothing found\.\n\n<details>\n<summary>\d+ of \d+ rules found nothing<\/summary>/);
});

it('says first what could not be judged, and what was not there', async () => {
  const out = await rendered('markdown', reporting(findings, { notJudged: [{ path: 'x.md', why: 'It took over 10 s.' }], absentRoots: ['private'] }));
  expect(out).toContain('## ❌ Could not judge 1 file\n');
  expect(out).toContain('**Not everything was here:** private is absent: its requirements were not run.');
  expect(out.indexOf('### Not judged\n\n- `content/x.md`: It took over 10 s.')).toBeLessThan(out.indexOf('### Mend these first'));
});

it.each([
  ['many findings', 5000, 'The section `Steps` is empty.'],
  ['long texts', 300, 'w@rd `#1` '.repeat(400)],
  ['texts of many bytes', 300, '東\u202E'.repeat(500)],
])('fits into a comment with %s, and counts what it leaves out', (_, many, what) => {
  const found = Array.from({ length: many }, (_, index): Finding => ({ ...findings[1]!, what, severity: index % 3 === 0 ? 'error' : 'warning', path: `partners/p${Math.floor(index / 7)}/public/a.md`, range: at(index + 1, 1, 2) }));
  const out = renderMarkdown(reporting(found));
  expect(Buffer.byteLength(out)).toBeLessThan(60_000);
  expect(out.length).toBeGreaterThan(40_000);
  const listed = out.match(/^- \*\*\d+:1\*\* /gm)?.length ?? 0;
  const left = [...out.matchAll(/^([\d,]+) more (?:error|warning)s? not listed here\.$/gm)].reduce((sum, [, number = '']) => sum + Number(number.replace(',', '')), 0);
  expect(listed).toBeGreaterThan(0);
  expect(listed + left).toBe(many);
  expect(nodesOf(out).filter(({ type }) => type === 'html').map((node) => ('value' in node ? node.value.replace(/<summary>.*/, '<summary>') : '')).join(' ')).toMatch(/^<!-- assay check -->( <details>\n<summary> <\/details>)+$/);
});

it('shows the text of any file as text: no mention, no link, no image, no HTML', () => {
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const markdown = renderMarkdown(given);
      const nodes = nodesOf(markdown);
      expect(nodes.filter((node) => !isHarmless(node))).toEqual([]);
      // And nothing is lost: each text can be read, but for the spaces in it and the backticks that mark code.
      const shown = squeezed(nodes.map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : '')).join(''));
      for (const { what } of [...given.result.findings].filter(({ suppression }) => suppression?.kind !== 'baseline')) expect(shown).toContain(squeezed(printable(what, { most: 400 })));
    }),
  );
});

it('keeps the words of a sentence as they are', async () => {
  const what = 'Write to ops@acme.example or @org/team, see #12 and a_b*c*, 5 < 6 & `code` & \\ C:\\x (www.x.example).';
  const out = await rendered('markdown', reporting([{ ...findings[1]!, what }]));
  expect(out).toContain('Write to `ops@acme.example` or `@org/team,` see `#12` and a\\_b\\*c\\*, 5 \\< 6 \\& `code` \\& \\\\ C:\\\\x `(www.x.example).`');
  expect(nodesOf(out).filter(({ type }) => type === 'link').length).toBe(1);
});

/** Whether a node is of ours, or text that stays text after GitHub and GitLab have looked for mentions and references in it. */
function isHarmless(node: Nodes): boolean {
  if (node.type === 'html') return /^(?:<!-- assay check -->|<details>\n<summary>[\w, ]+<\/summary>|<\/details>)$/.test(node.value);
  if (node.type === 'link') return /^https:\/\/kb\.example\.com\/rules\/[a-z-]+\/$/.test(node.url);
  if (node.type === 'text') return !/[@#$]|:\/\/|www\.|[!~%&^]\w/.test(node.value);
  return ['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'inlineCode', 'break'].includes(node.type);
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s`]/g, '');
}
