import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/host.ts';
import type { CheckReport } from '../../schemas/generated/types.ts';
import { assay, temporary } from '../fixtures/host.ts';
import { nextProgram } from '../fixtures/next-program.ts';

const real = path.join(projectRoot, 'schemas/program/2015-02.yaml');

/** An empty project, for one program. */
function project(program = real): string {
  const cwd = temporary({ 'assay.config.ts': `export default { content: ['content'], program: ${JSON.stringify(program)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n` });
  mkdirSync(path.join(cwd, 'content'));
  return cwd;
}

const ofPartner = { name: 'Acme & Sons, Inc.', website: 'https://www.acme.example/', 'support-email': 'support@acme.example', 'support-phone': '+1 303 555 0142', 'escalation-email': 'desk@acme.example', 'escalation-phone': '+1 303 555 0143', 'time-zone': 'America/Denver', 'sales-email': 'sales@acme.example', 'account-name': 'Ada Miller', 'account-email': 'ada.miller@acme.example' };
const ofSolution = { name: 'Widget', category: 'monitoring', kind: 'software', delivery: 'blueprint', version: '1.10', 'contact-name': 'Ada Miller', 'contact-email': 'ada.miller@acme.example' };
const flags = (answers: object): string[] => Object.entries(answers).map(([flag, answer]) => `--${flag}=${answer}`);

/** Everything that a partner writes to apply. */
async function makeAll(cwd: string): Promise<string> {
  const make = async (...words: string[]): Promise<string> => {
    const { code, out, err } = await assay(['new', ...words], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };
  return [
    await make('partner', ...flags(ofPartner)),
    await make('solution', 'acme-sons-inc', ...flags(ofSolution)),
    await make('article', 'acme-sons-inc/widget', '--kind=public', '--title=Deploy Widget from its blueprint', '--time=20', '--as=deploy'),
    await make('article', 'acme-sons-inc/widget', '--kind=internal', '--title=Support Widget', '--as=support'),
  ].join('');
}

function texts(cwd: string): Map<string, string> {
  const content = path.join(cwd, 'content');
  return new Map(readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => [file, readFileSync(path.join(content, file), 'utf8')]));
}

async function findings(cwd: string): Promise<CheckReport['findings']> {
  return (JSON.parse((await assay(['check', '--format=json'], { cwd })).out) as CheckReport).findings;
}

/** The program team adds this one when it takes the application in. */
const awaited = { rule: 'require-owner-files', severity: 'warning', what: 'The partner `acme-sons-inc` has no `membership.md`.' };

describe('what is made new', () => {
  it('says what was written, and what to do next', async () => {
    expect(await makeAll(project())).toBe(`wrote content/partners/acme-sons-inc/partner.md

Each {{ ... }} says what belongs there. What is left to fill in: npx assay check content/partners/acme-sons-inc
Then the product: npx assay new solution acme-sons-inc
wrote content/partners/acme-sons-inc/widget/solution.md
wrote content/partners/acme-sons-inc/widget/application.md

Each {{ ... }} says what belongs there. What is left to fill in: npx assay check content/partners/acme-sons-inc/widget
Then the articles: npx assay new article acme-sons-inc/widget --kind public
                   npx assay new article acme-sons-inc/widget --kind internal
wrote content/partners/acme-sons-inc/widget/public/deploy.md

Each {{ ... }} says what belongs there. What is left to fill in: npx assay check content/partners/acme-sons-inc/widget/public
wrote content/partners/acme-sons-inc/widget/internal/support.md

Each {{ ... }} says what belongs there. What is left to fill in: npx assay check content/partners/acme-sons-inc/widget/internal
`);
  });

  it.each([['the program', undefined], ['a program with other sections', nextProgram]])('passes the check of %s but for every place that is to be filled in', async (_, program) => {
    let file = real;
    if (program) writeFileSync((file = path.join(temporary(), `${program.version}.yaml`)), stringify(program));
    const cwd = project(file);
    await makeAll(cwd);
    const gaps = [...texts(cwd)].flatMap(([file, text]) => [...text.matchAll(/\{\{ [^{}\n]+ \}\}/g)].map(([gap]) => `${file.replaceAll(path.sep, '/')}: ${gap}`)).toSorted();
    const found = await findings(cwd);
    expect(gaps.length).toBeGreaterThan(25);
    expect(found.filter(({ rule }) => rule === 'no-template-text').map(({ path: at, actual = '' }) => `${at}: ${actual.replace(/^"|"$/g, '')}`.slice(0, 150)).toSorted()).toEqual(gaps.map((gap) => gap.slice(0, 150)));
    expect(found.filter(({ rule }) => rule !== 'no-template-text')).toMatchObject([awaited]);
  });

  it('passes it wholly once they are filled in', async () => {
    const cwd = project();
    await makeAll(cwd);
    for (const [file, text] of texts(cwd)) writeFileSync(path.join(cwd, 'content', file), text.replaceAll(/\{\{ (?:[^{}\n]*? Such as: )?([^{}\n]+) \}\}/g, '$1'));
    expect((await findings(cwd)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('replaces nothing, and writes no half', async () => {
    const cwd = project();
    await makeAll(cwd);
    const before = texts(cwd);
    const again = await assay(['new', 'article', 'acme-sons-inc/widget', '--kind=public', '--title=x', '--time=5', '--as=deploy'], { cwd });
    expect(again).toEqual({ code: 2, out: '', err: 'assay: partners/acme-sons-inc/widget/public/deploy.md is there already; nothing was written\n' });
    writeFileSync(path.join(cwd, 'content/partners/acme-sons-inc/gadget'), 'a file where a folder should be');
    expect(await assay(['new', 'solution', 'acme-sons-inc', ...flags({ ...ofSolution, name: 'Gadget' })], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('partners/acme-sons-inc/gadget is no folder') });
    expect(texts(cwd)).toEqual(before);
  });

  it.each([
    ['nothing', [], 'assay: name what to make: partner, solution, article\n'],
    ['an unknown thing', ['solutoin', 'acme'], 'assay: name what to make: partner, solution, article; did you mean solution?\n'],
    ['a partner that is not there', ['solution', 'acme', ...flags(ofSolution)], /^assay: no partner "acme"/],
    ['no partner', ['solution', ...flags(ofSolution)], 'assay: name the partner (acme) that the solution belongs to\n'],
    ['a folder outside', ['partner', ...flags(ofPartner), '--as=../../x'], /^assay: The folder name `\.\.`/],
    ['a bad address', ['partner', ...flags({ ...ofPartner, 'support-email': 'support at acme' })], 'assay: --support-email is an address such as support@acme.example, not "support at acme"\n'],
    ['a zone that is none', ['partner', ...flags({ ...ofPartner, 'time-zone': 'Mars/Base' })], 'assay: --time-zone is a time zone such as America/Denver, not "Mars/Base"\n'],
    ['a name that its field cannot hold', ['partner', ...flags({ ...ofPartner, name: 'x'.repeat(81) })], `assay: --name has 80 characters at most, not "${'x'.repeat(81)}"\n`],
    ['a language by its name', ['partner', ...flags({ ...ofPartner, language: 'English' })], 'assay: --language is written like en, not "English"\n'],
    ['a name that is a trap', ['partner', ...flags({ ...ofPartner, name: 'a\u001b[31m' })], /^assay: --name is one line of plain text/],
    ['a name without a letter', ['partner', ...flags({ ...ofPartner, name: '!!!' })], /^assay: no name of a folder can be made from "!!!"; give one with --as\n$/],
  ])('is refused with %s', async (_, words, err) => {
    const cwd = project();
    const outcome = await assay(['new', ...words], { cwd });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(err);
    expect(texts(cwd).size).toBe(0);
  });

  it('names the nearest of the answers that there are', async () => {
    const cwd = project();
    await assay(['new', 'partner', ...flags(ofPartner)], { cwd });
    const { err } = await assay(['new', 'solution', 'acme-sons-inc', ...flags({ ...ofSolution, kind: 'sofware' })], { cwd });
    expect(err).toBe('assay: --kind is one of saas, software, not "sofware"; did you mean software?\n');
  });

  it('goes to the content root that may hold it', async () => {
    const split = (content: string): string => temporary({ 'assay.config.ts': `export default { content: ${content}, program: ${JSON.stringify(real)}, asOf: '2026-11-16', site: { url: 'https://kb.example.com', base: '/' } };\n`, 'open/partners/.gitkeep': '' });
    const cwd = split("[{ path: 'open', public: true }, { path: 'closed', optional: true }]");
    const out = await makeAll(cwd);
    expect(out.match(/^wrote .*/gm)).toEqual([
      'wrote open/partners/acme-sons-inc/partner.md',
      'wrote open/partners/acme-sons-inc/widget/solution.md',
      'wrote closed/partners/acme-sons-inc/widget/application.md',
      'wrote open/partners/acme-sons-inc/widget/public/deploy.md',
      'wrote closed/partners/acme-sons-inc/widget/internal/support.md',
    ]);
    expect(out).toContain('npx assay check open/partners/acme-sons-inc/widget closed/partners/acme-sons-inc/widget\n');
    expect((await findings(cwd)).filter(({ rule }) => rule === 'no-internal-in-public-root')).toEqual([]);
    const openOnly = split("[{ path: 'open', public: true }]");
    await assay(['new', 'partner', ...flags(ofPartner)], { cwd: openOnly });
    expect(await assay(['new', 'solution', 'acme-sons-inc', ...flags(ofSolution)], { cwd: openOnly })).toEqual({ code: 2, out: '', err: 'assay: partners/acme-sons-inc/widget/application.md is internal, and needs a content root that is not public\n' });
  });

  it('never waits for an answer where nobody sits', async () => {
    const { code, err } = await assay(['new', 'partner', '--name=Acme'], { cwd: project() });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/^assay: nobody is there to ask; give --website \(Address of its website\), --support-email /) });
  });

  it('asks at a terminal, and again where an answer will not do', async () => {
    const cwd = project();
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answers = ['Acme', 'acme.example', 'https://www.acme.example/', 'support@acme.example', '+1 303 555 0142', '', '', 'desk@acme.example', '+1 303 555 0143', 'America/Denver', 'sales@acme.example', 'Ada Miller', 'ada.miller@acme.example'];
    let asked = '';
    output.on('data', (text: Buffer) => {
      asked += text.toString();
      // One answer for each question that ends as questions do.
      if (asked.endsWith(': ')) input.write(`${answers.shift() ?? ''}\n`);
    });
    const { code, out } = await assay(['new', 'partner'], { cwd, terminal: true, interactive: true, streams: () => [input, output] });
    expect(code).toBe(0);
    expect(out).toContain('  It is a whole https address.\n');
    expect(asked).toContain('Language that support speaks [en]: ');
    expect(texts(cwd).get('partners/acme/partner.md')).toContain('name: Platform desk');
    expect(answers).toEqual([]);
  });
});
