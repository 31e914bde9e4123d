import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastParser } from '../../../scripts/pipeline/parse.ts';
import { renderMarkdown } from '../../../scripts/reporters/readiness/markdown.ts';
import { all, hostileReporting, report, reporting } from './reports.ts';

test('tells who is ready, what is missing by whom, and what comes due', () => {
  expect(renderMarkdown(reporting())).toBe(`## 0 of 1 solution ready

As of 2026-11-16, by program 2015-02. Internal: it tells of applications, contracts and internal articles, and is not for customers or other partners.

| Solution | Stands as | Judged for | Ready | Open | Deadline |
| --- | --- | --- | --- | --- | --- |
| \`acme/widget\` | candidate | certification | ❌ no | 2 | 2026-12-01, in 15 days |

### Missing from the partner

- **CER-2** Documentation simple, accurate and publishable, \`acme/widget\` (days): \`content/partners/acme/widget/public/deploy.md:26\`\\
  Mend the findings that \`assay check\` reports on the articles.\\
  \`npx assay check content/partners/acme/widget\`

### Missing from the Integrator

- **CER-1** Performs as advertised, \`acme/widget\` (days): \`content/partners/acme/widget/certification.md:1\`\\
  The Integrator tries each function that the application describes and signs CER-1 with evidence of what was seen.\\
  \`npx assay attest acme/widget --for CER-1\`

### Overdue

- **2026-11-01** (15 days ago) \`acme\`: The contacts were last tried on 2025-11-01 and want trying again. \`assay check\` warns of contacts that nobody has tried. *the partner* \`content/partners/acme/partner.md:21\`

### Due by 2027-01-15

- **2026-12-01** (in 15 days) \`acme/widget\`: The window of candidacy closes. A certification after this day is too late. *the partner and the Integrator* \`content/partners/acme/widget/certification.md:3\`
- **2027-01-01** (in 46 days): CER-9 ("Tested twice") of program 2015-02 begins to apply. From this day on it is asked for to be certified. *the Integrator*
`);
});

test('folds every requirement of a solution that was asked for by name', () => {
  const text = renderMarkdown(reporting(report, true));
  expect(text).toContain('### Widget by Acme\n\nIn certification since 2026-09-01; the window closes on 2026-12-01, in 15 days.\n\n**Not ready** to be certified: 2 requirements stand in the way.\n');
  expect(text).toContain('- ✗ **CER-2** Documentation simple, accurate and publishable\\\n  8 findings of valid-link, require-ordered-steps.\\\n  Sam Ortega signed on 2026-10-20; `public/deploy.md#steps` has changed since.\n');
});

test('says first when something could not be judged', () => {
  expect(renderMarkdown(reporting(all))).toContain('## Could not judge 1 file\n');
});

test('shows text of a submission as text: no link, image, mention or HTML of its own', () => {
  const own = new Set(['<details>\n<summary>5 requirements</summary>', '</details>']);
  fc.assert(
    fc.property(hostileReporting, (given) => {
      const foreign: string[] = [];
      const walk = (node: Nodes): void => {
        if (['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference', 'delete', 'math', 'inlineMath'].includes(node.type) || (node.type === 'html' && !own.has(node.value))) foreign.push('value' in node ? node.value : node.type);
        if (node.type === 'text' && /@\w|:\/\//.test(node.value)) foreign.push(node.value);
        if ('children' in node) node.children.forEach(walk);
      };
      walk(fastParser.parse(renderMarkdown(given)));
      expect(foreign).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
