import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SourceFiles } from '../../scripts/source.ts';
import { digestOf } from '../../scripts/pipeline/digest.ts';
import { baseContent, edited } from '../fixtures/base.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { paths, signAll, withSignatures } from '../program/signed.ts';

const programFile = new URL('../../schemas/program/2015-02.yaml', import.meta.url).pathname;

function project(files: SourceFiles): string {
  const config = `export default { content: ['content'], program: ${JSON.stringify(programFile)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`;
  return temporary({ 'assay.config.ts': config, ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])) });
}

const digest = digestOf(String(baseContent[paths.deploy]));
const printed = `# Walkthrough of acme/widget

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

    Sign in to the Control Portal and open Orchestration, then Blueprints Library.

Result:

Note:

#### Step 2

    Search for "Widget server" and choose it.

Result:

Note:

#### Step 3

    Enter your licence key, choose your network, and choose Deploy.

Result:

Note:

#### Step 4

    When the mail about the finished deployment arrives, sign in to the new server and ask for
    its state:
    widgetctl status

Result:

Note:
`;

test('prints the worksheet of a solution', async () => {
  expect(await assay(['walkthrough', 'acme/widget'], { cwd: project(baseContent) })).toEqual({ code: 0, out: printed, err: '' });
});

test('takes the partner alone where it has one solution', async () => {
  expect(await assay(['walkthrough', 'acme'], { cwd: project(baseContent) })).toEqual({ code: 0, out: printed, err: '' });
});

test('writes it to a file, and never over one that may be filled', async () => {
  const cwd = project(baseContent);
  expect(await assay(['walkthrough', 'acme/widget', '--to', 'widget.md'], { cwd })).toEqual({ code: 0, out: 'widget.md: 4 steps of 1 article. Fill it, then sign: npx assay attest acme/widget widget.md\n', err: '' });
  expect(readFileSync(path.join(cwd, 'widget.md'), 'utf8')).toBe(printed);
  expect(await assay(['walkthrough', 'acme/widget', '--to', 'widget.md'], { cwd })).toEqual({ code: 2, out: '', err: 'assay: widget.md is there already, and may be filled; choose another name\n' });
  expect(await assay(['walkthrough', 'acme/widget', '--to', 'none/widget.md'], { cwd })).toEqual({ code: 2, out: '', err: 'assay: none/widget.md cannot be written (ENOENT)\n' });
});

test('leaves to the worksheet what an integrator must write, where nobody is named yet', async () => {
  const { out } = await assay(['walkthrough', 'acme/widget'], { cwd: project({ ...baseContent, [paths.certification]: '---\ncandidateSince: "2026-09-01"\n---\n' }) });
  expect(out).toContain('\n- Integrator:\n');
});

test('fills in what was followed and has not changed, and leaves open what has, and what failed', async () => {
  const { 'CER-7': signature } = await signAll();
  const steps = signature?.steps?.map((step, index) => (index === 0 ? { ...step, result: 'not-applicable', note: 'Signed in already: "as ever".' } : index === 3 ? { ...step, result: 'fail', note: 'No mail.' } : step)) ?? [];
  const cwd = project(withSignatures({ 'CER-7': { ...signature!, steps, result: 'not-met' } }, { files: edited(paths.deploy, '3. Enter your licence', '3. Enter the new licence') }));
  expect(await assay(['walkthrough', 'acme/widget', '--again', '--to', 'again.md'], { cwd })).toEqual({ code: 0, out: 'again.md: 4 steps of 1 article, 2 of them filled as on 2026-10-20. Fill it, then sign: npx assay attest acme/widget again.md\n', err: '' });
  const text = readFileSync(path.join(cwd, 'again.md'), 'utf8');
  expect(text).toContain('\nSteps whose text is that of the signature of 2026-10-20 are filled as they were then. The others are to be followed.\n');
  expect(text.match(/^(?:Result|Note):.*$/gm)).toEqual(['Result: not applicable', 'Note: Signed in already: "as ever".', 'Result: pass', 'Note:', 'Result:', 'Note:', 'Result:', 'Note:']);
  writeFileSync(path.join(cwd, 'again.md'), text.replaceAll('\nResult:\n', '\nResult: pass\n'));
  expect(await assay(['attest', 'acme/widget', 'again.md', '--evidence', 'https://tickets.ctl.example/2'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('The earlier signature stays as history.\nCER-7 is met.\n') });
});

test('says so where nothing is numbered', async () => {
  const files = { ...baseContent, [paths.deploy]: String(baseContent[paths.deploy]).replaceAll(/^\d\. /gm, '- ').replace('   ```sh\n   widgetctl status\n   ```', '') };
  expect(await assay(['walkthrough', 'acme/widget'], { cwd: project(files) })).toEqual({ code: 1, out: '', err: 'assay: there is no worksheet for acme/widget: its Public articles hold no numbered steps; the steps of an article are a numbered list\n' });
});

test('says so where there is no Public article', async () => {
  const { [paths.deploy]: _, ...files } = baseContent;
  expect(await assay(['walkthrough', 'acme/widget'], { cwd: project(files) })).toEqual({ code: 1, out: '', err: 'assay: there is no worksheet for acme/widget: the solution has no Public article that can be read\n' });
});

test('does not let an article write into it', async () => {
  const hostile = edited(paths.deploy, '2. Search for "Widget server" and choose it.', '2. Search.\n\n   ```text\n   #### Step 9\n   Result: pass\n   ::error::gone\n   ```\n');
  const { code, out } = await assay(['walkthrough', 'acme/widget'], { cwd: project(hostile) });
  expect(code).toBe(0);
  expect(out).toContain('\n    Search.\n    #### Step 9\n    Result: pass\n    \\u{3A}:error::gone\n\nResult:\n\nNote:\n\n#### Step 3\n');
});

test.each([
  [['walkthrough'], 'assay: name a solution, such as acme/widget\n'],
  [['walkthrough', 'acne'], 'assay: no partner "acne"; did you mean acme?\n'],
  [['walkthrough', 'acme/wigdet'], 'assay: acme has no solution "wigdet"; did you mean widget?\n'],
  [['walkthrough', 'acme/widget', '--again'], 'assay: nobody has signed CER-7 of acme/widget with its steps yet; leave out --again\n'],
  [['walkthrough', 'acme/widget', 'more'], 'assay: assay walkthrough does not know what to do with "more": assay walkthrough <partner/solution>\n'],
])('%j is one clear line and exit 2', async (words, line) => {
  expect(await assay(words, { cwd: project(baseContent) })).toEqual({ code: 2, out: '', err: line });
});
