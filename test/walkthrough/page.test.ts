import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import { readResults } from '../../scripts/walkthrough/read-results.ts';
import { renderWorksheet } from '../../scripts/walkthrough/render-worksheet.ts';
import type { Worksheet } from '../../scripts/walkthrough/worksheet.ts';

const page = readFileSync(path.join(projectRoot, 'docs/attesting.md'), 'utf8');

test('the example of a filled step is read as the page says', () => {
  const [, filled = ''] = /^````markdown worksheet\n([^]*?)^````$/m.exec(page) ?? [];
  const steps = [{ path: 'partners/acme/widget/public/deploy.md', block: 'steps', section: 'Steps', number: '2', digest: `sha256:${'0'.repeat(64)}`, text: 'Search for "Widget server" and choose it.', line: 1 }];
  const sheet: Worksheet = { solution: 'acme/widget', title: 'Widget by Acme', program: '2015-02', requirement: 'CER-7', articles: [{ path: steps[0]!.path, title: 'Deploy Widget', digest: `sha256:${'0'.repeat(64)}`, steps }] };
  const printed = renderWorksheet(sheet);
  const before = printed.slice(0, printed.indexOf('#### Step 2'));
  expect(readResults(before + filled, sheet)).toMatchObject({ problems: [], steps: [{ step: '2', result: 'fail', note: 'The library lists it as "Widget node"; there is no "Widget server". It took me ten minutes to find that out.' }] });
  // What is printed is what the example shows, but for what was filled.
  expect(printed.slice(before.length).trim()).toBe(filled.replace(/^Result: .*/m, 'Result:').replace(/^Note: [^]*/m, 'Note:').trim());
});
