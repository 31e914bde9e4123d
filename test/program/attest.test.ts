import { describe, expect, test } from 'vitest';
import { baseContent, edited, program } from '../fixtures/base.ts';
import type { RequirementReport } from '../../scripts/program/subject.ts';
import { ledger, member, paths, signAll, widget, withSignatures, type Signature, type Signatures } from './signed.ts';

const all = await signAll();

function but(id: string, change: Partial<Signature>): Signatures {
  const signature = all[id];
  if (!signature) throw new Error(`nothing signed for ${id}`);
  return { ...all, [id]: { ...signature, ...change } };
}

function attestedOn(id: string, files: typeof baseContent): Promise<unknown> {
  return widget(files).then(({ on }) => on(id).attested);
}

test('a full ledger meets everything that is attested', async () => {
  const { solution } = await widget(withSignatures(all));
  const open = solution.requirements.filter(({ attested }) => attested && attested.verdict !== 'pass');
  expect(open.map(({ id, attested }) => [id, attested?.verdict])).toEqual([['REN-1', 'not-applicable']]);
});

test('an empty ledger leaves all of it open, with the person who signs', async () => {
  const { on, solution } = await widget(baseContent);
  expect(solution.requirements.filter(({ attested }) => attested?.verdict === 'pass')).toEqual([]);
  expect(on('CER-1')).toMatchObject({ verdict: 'pending', owner: 'integrator', blocking: true, attested: { what: 'Not signed yet; the Integrator signs it in certification.md.' } });
  expect(on('APP-1')).toMatchObject({
    verdict: 'pending',
    owner: 'ecosystem-team',
    computed: { verdict: 'pass' },
    next: 'The Ecosystem team reviews it and signs APP-1 in certification.md: `assay attest acme/widget --for APP-1`.',
  });
  expect(on('CER-6')).toMatchObject({ owner: 'partner', title: 'Software loaded in the Blueprint Engine', next: 'Load a copy of the software into the Blueprint Engine; the Integrator then signs CER-6.' });
});

test('CER-6 asks the kind of the solution', async () => {
  const { on } = await widget(edited(paths.solution, 'kind: software', 'kind: saas'));
  expect(on('CER-6').title).toBe('Testing account provided');
});

describe('a signature that may not stand leaves the requirement open', () => {
  test.each<[string, string, Partial<Signature>, string, string | undefined]>([
    ['in a role that may not sign', 'CER-1', { role: 'ecosystem-team' }, 'Sam Ortega signed as the Ecosystem team; only the Integrator may.', 'Let the Integrator sign CER-1.'],
    ['in the future', 'CER-3', { date: '2026-11-17' }, 'Sam Ortega signed on 2026-11-17, a day that has not come yet.', 'Correct the date of the signature on CER-3.'],
    ['before the candidacy', 'CER-3', { date: '2026-08-31' }, 'Sam Ortega signed on 2026-08-31, before 2026-09-01, when there was nothing to sign yet.', 'Sign CER-3 again, or correct the date.'],
    ['before the application', 'APP-2', { date: '2026-08-02' }, 'Noor Haddad signed on 2026-08-02, before 2026-08-03, when there was nothing to sign yet.', 'Sign APP-2 again, or correct the date.'],
    ['before the agreement', 'APP-8', { date: '2026-08-30' }, 'Noor Haddad signed on 2026-08-30, before 2026-09-01, when there was nothing to sign yet.', 'Sign APP-8 again, or correct the date.'],
    ['without evidence', 'CER-1', { evidence: [] }, 'Sam Ortega signed on 2026-10-20 without evidence.', 'Add under `evidence` of CER-1 where to see what was seen: a path of the content or an https address.'],
    ['with evidence that is not there', 'CER-1', { evidence: [paths.deploy, 'partners/acme/widget/public/gone.png'] }, 'Sam Ortega signed on 2026-10-20, but the evidence "partners/acme/widget/public/gone.png" is not in the content.', 'Correct the path of the evidence for CER-1, or give an https address.'],
    ['with evidence at an address that is not https', 'CER-1', { evidence: ['http://tickets.ctl.example/1'] }, 'Sam Ortega signed on 2026-10-20, but the evidence "http://tickets.ctl.example/1" is not in the content.', undefined],
    ['with a date that is none', 'CER-1', { date: '2026-02-30' }, 'Not signed yet; the Integrator signs it in certification.md.', undefined],
    ['with a result that is no word of the schema', 'CER-1', { result: 'fine' }, 'Not signed yet; the Integrator signs it in certification.md.', undefined],
  ])('%s', async (_, id, change, what, next) => {
    const { on } = await widget(withSignatures(but(id, change)));
    expect(on(id)).toMatchObject({ verdict: 'pending', attested: { verdict: 'pending', what }, ...(next !== undefined && { next }) });
  });
});

test('a requirement found not met fails, with the words of who found it', async () => {
  const { on } = await widget(withSignatures(but('CER-4', { result: 'not-met', note: 'No customer saved an hour.' })));
  expect(on('CER-4')).toMatchObject({ verdict: 'fail', blocking: true, attested: { verdict: 'fail', what: 'Sam Ortega found it not met on 2026-10-20: No customer saved an hour.' } });
});

test('the latest signature counts, and one of the future takes nothing away', async () => {
  const first = all['CER-3'] as Signature;
  const later = { ...first, date: '2026-10-25', result: 'not-met' };
  const future = { ...first, date: '2027-01-01', result: 'not-met' };
  expect(await attestedOn('CER-3', withSignatures({ ...all, second: later }))).toMatchObject({ verdict: 'fail' });
  expect(await attestedOn('CER-3', withSignatures({ ...all, second: { ...later, date: '2026-10-19' } }))).toMatchObject({ verdict: 'pass' });
  expect(await attestedOn('CER-3', withSignatures({ ...all, second: future }))).toMatchObject({ verdict: 'pass' });
});

describe('text that changed after the signature', () => {
  test('makes it stale, names the block, and says how to sign anew', async () => {
    const changed = edited(paths.deploy, '## Steps\n', '## Steps\n\nRead this first.\n');
    const { on } = await widget(withSignatures(all, { files: changed }));
    const line = String(changed[paths.deploy]).split('\n').indexOf('## Steps') + 1;
    expect(on('CER-7')).toMatchObject({
      verdict: 'pending',
      blocking: true,
      attested: { what: 'Sam Ortega signed on 2026-10-20; public/deploy.md#steps has changed since.', stale: [{ path: paths.deploy, block: 'steps', why: 'changed' }] },
      next: 'Follow again what `assay walkthrough acme/widget --again` leaves open, and sign with it; `assay stale acme/widget` shows what changed.',
    });
    expect(on('CER-7').attested?.evidence).toContainEqual({ path: paths.deploy, line, what: 'steps: changed' });
    expect(on('CER-2').attested?.stale).toEqual([{ path: paths.deploy, block: 'steps', why: 'changed' }]);
    expect(on('CER-1').attested?.verdict).toBe('pass');
  });

  test('an answer that changed makes its own review stale and no other one', async () => {
    const { on } = await widget(withSignatures(all, { files: edited(paths.application, 'Acme charges 40 US dollars', 'Acme charges 50 US dollars') }));
    expect(on('APP-4').attested).toMatchObject({ verdict: 'pending', stale: [{ block: 'fees-and-pricing-model', why: 'changed' }] });
    expect(on('APP-1').attested?.verdict).toBe('pass');
    expect(on('CER-1').attested?.stale).toEqual([{ path: paths.application, block: 'fees-and-pricing-model', why: 'changed' }]);
  });

  test('a section that is new was not signed, one that is gone is gone', async () => {
    const renamed = edited(paths.deploy, '## Pricing\n', '## What it costs\n');
    expect(await attestedOn('CER-7', withSignatures(all, { files: renamed }))).toMatchObject({
      what: 'Sam Ortega signed on 2026-10-20; public/deploy.md#pricing is gone; public/deploy.md#what-it-costs was not signed.',
      stale: [{ block: 'pricing', why: 'gone' }, { block: 'what-it-costs', why: 'unsigned' }],
    });
  });

  test('an article that nobody signed', async () => {
    const second = 'partners/acme/widget/public/upgrade.md';
    const files = { ...baseContent, [second]: String(baseContent[paths.deploy]).replace('title: Deploy Widget', 'title: Upgrade Widget') };
    const part = (await widget(withSignatures(all, { files }))).on('CER-7').attested;
    expect(part?.verdict).toBe('pending');
    expect(part?.stale?.every(({ path, why }) => path === second && why === 'unsigned')).toBe(true);
  });

  test('white space at the ends of lines, and a new day of review, change no text', async () => {
    const files = edited(paths.deploy, '## Steps\n', '## Steps  \n');
    const reviewed = { ...files, [paths.deploy]: String(files[paths.deploy]).replace(/reviewed: .*/, 'reviewed: "2026-11-15"') };
    expect(await attestedOn('CER-7', withSignatures(all, { files: reviewed }))).toMatchObject({ verdict: 'pass' });
  });

  test('a signature without digests covers nothing', async () => {
    const { digests: _, ...bare } = all['CER-7'] as Signature;
    expect(await attestedOn('CER-7', withSignatures({ ...all, 'CER-7': bare }))).toMatchObject({ verdict: 'pending' });
  });
});

describe('the steps of CER-7', () => {
  const signature = all['CER-7'] as Signature;
  const steps = signature.steps ?? [];
  const on = (change: Partial<Signature>, files = baseContent): Promise<RequirementReport> => widget(withSignatures({ ...all, 'CER-7': { ...signature, ...change } }, { files })).then((report) => report.on('CER-7'));
  const one = (index: number, change: Partial<NonNullable<Signature['steps']>[number]>): Partial<Signature> => ({ steps: steps.map((step, at) => (at === index ? { ...step, ...change } : step)) });
  const worksheet = 'Fill the worksheet that `assay walkthrough acme/widget` prints; `assay attest acme/widget <worksheet>` signs CER-7 with it.';

  test('meet it when each passed, or does not apply for a reason', async () => {
    expect(steps).toHaveLength(4);
    expect(await on(one(1, { result: 'not-applicable', note: 'There is one server.' }))).toMatchObject({ verdict: 'pass' });
  });

  test('must be there', async () => {
    const { steps: _, ...bare } = signature;
    const { on: found } = await widget(withSignatures({ ...all, 'CER-7': bare }));
    expect(found('CER-7')).toMatchObject({ verdict: 'pending', attested: { what: 'Sam Ortega signed on 2026-10-20 without the steps that were followed.' }, next: worksheet });
  });

  test('fail it when one failed, whatever the signature says, and name it', async () => {
    expect(await on(one(2, { result: 'fail', note: 'The key is refused.' }))).toMatchObject({
      verdict: 'fail',
      attested: {
        what: 'Sam Ortega found on 2026-10-20 that step 3 of public/deploy.md#steps fails: The key is refused.',
        evidence: [{ path: paths.certification }, { path: paths.deploy, line: 30, what: 'step 3 (steps): The key is refused.' }],
      },
    });
    const since = edited(paths.deploy, '3. Enter your licence key', '3. Enter the licence key');
    expect(await on(one(2, { result: 'fail', note: 'The key is refused.' }), since)).toMatchObject({ verdict: 'fail', attested: { evidence: [{}, { path: paths.deploy, what: 'step 3 (steps), which has another text now: The key is refused.' }] } });
  });

  test.each<[string, Partial<Signature>, string]>([
    ['does not apply without a word why', one(0, { result: 'not-applicable' }), 'Sam Ortega signed on 2026-10-20, but step 1 of public/deploy.md#steps does not apply, without a word why.'],
    ['is recorded twice', { steps: [...steps, steps[0]!] }, 'Sam Ortega signed on 2026-10-20, but step 1 of public/deploy.md#steps is recorded twice.'],
  ])('leave it open when one %s', async (_, change, what) => {
    expect(await on(change)).toMatchObject({ verdict: 'pending', attested: { what }, next: worksheet });
  });

  test.each<[string, Partial<Signature>, string, object[]]>([
    ['is missing', { steps: steps.slice(0, 3) }, 'Sam Ortega signed on 2026-10-20; step 4 of public/deploy.md#steps was not followed.', [{ path: paths.deploy, block: 'steps', step: '4', why: 'unsigned' }]],
    ['is of another text, though the block is as it was', one(0, { digest: `sha256:${'0'.repeat(64)}` }), 'Sam Ortega signed on 2026-10-20; step 1 of public/deploy.md#steps has another text.', [{ path: paths.deploy, block: 'steps', step: '1', why: 'changed' }]],
    ['is none of the article', { steps: [...steps, { ...steps[0]!, step: '9', digest: `sha256:${'9'.repeat(64)}` }] }, 'Sam Ortega signed on 2026-10-20; what was step 9 of public/deploy.md#steps is gone.', [{ path: paths.deploy, block: 'steps', step: '9', why: 'gone' }]],
    ['stands in an article that is none of the solution', { steps: [...steps, { ...steps[0]!, path: 'partners/acme/gadget/public/deploy.md' }] }, 'Sam Ortega signed on 2026-10-20; what was step 1 of public/deploy.md#steps is gone.', [{ path: 'partners/acme/gadget/public/deploy.md', block: 'steps', step: '1', why: 'gone' }]],
    ['has a result that is no word of the schema', one(3, { result: 'passed' }), 'Sam Ortega signed on 2026-10-20; step 4 of public/deploy.md#steps was not followed.', [{ path: paths.deploy, block: 'steps', step: '4', why: 'unsigned' }]],
  ])('leave it open when one %s', async (_, change, what, stale) => {
    expect((await on(change)).attested).toMatchObject({ verdict: 'pending', what, stale });
  });

  test('are told apart by their text when it changes', async () => {
    const changed = edited(paths.deploy, '3. Enter your licence key', '3. Enter the licence key');
    expect((await on({}, changed)).attested).toMatchObject({
      what: 'Sam Ortega signed on 2026-10-20; public/deploy.md#steps has changed since (step 3 has another text).',
      stale: [{ path: paths.deploy, block: 'steps', why: 'changed' }, { path: paths.deploy, block: 'steps', step: '3', why: 'changed' }],
    });
    const two = { ...changed, [paths.deploy]: String(changed[paths.deploy]).replace('## Steps\n', '## The steps\n') };
    expect((await on({}, two)).attested?.stale).toEqual([{ path: paths.deploy, block: 'steps', why: 'gone' }, { path: paths.deploy, block: 'the-steps', why: 'unsigned' }]);
  });

  test('keep an article without any from being met', async () => {
    const none = { ...baseContent, [paths.deploy]: String(baseContent[paths.deploy]).replaceAll(/^\d\. /gm, '- ').replace('   ```sh\n   widgetctl status\n   ```', '') };
    const { 'CER-7': empty } = await signAll(none);
    expect(await on({ ...empty, steps: [] }, none)).toMatchObject({ verdict: 'pending', attested: { what: 'Sam Ortega signed on 2026-10-20, but the Public articles hold no numbered steps to follow.' } });
  });
});

describe('REN-1', () => {
  const certified = { ...ledger, certified: '2026-11-01' };
  const renewal: Signature = { requirement: 'REN-1', signer: 'Noor Haddad', role: 'ecosystem-team', date: '2026-11-10', evidence: ['https://tickets.ctl.example/REN-1'] };

  test('is asked for from sixty days before the end of the term', async () => {
    const ends = (termEnds: string): Promise<unknown> => widget(withSignatures(all, { membership: { ...member, termEnds }, certification: certified })).then(({ on }) => on('REN-1'));
    expect(await ends('2027-01-16')).toMatchObject({ verdict: 'pass', blocking: false, computed: { what: 'The term runs until 2027-01-16; the evaluation is due from 2026-11-17.' }, attested: { verdict: 'not-applicable', what: 'Due from 2026-11-17.' } });
    expect(await ends('2027-01-15')).toMatchObject({ verdict: 'pending', blocking: true, owner: 'ecosystem-team', computed: { verdict: 'pass', what: 'The term ends on 2027-01-15, in 60 days; the evaluation is due.' } });
  });

  test('is not met by the evaluation of an earlier term', async () => {
    const membership = { ...member, termEnds: '2026-12-31' };
    expect(await attestedOn('REN-1', withSignatures({ ...all, renewal }, { membership, certification: certified }))).toMatchObject({ verdict: 'pass' });
    expect(await attestedOn('REN-1', withSignatures({ ...all, renewal: { ...renewal, date: '2026-10-31' } }, { membership, certification: certified }))).toMatchObject({ verdict: 'pending', what: 'Noor Haddad signed on 2026-10-31, before 2026-11-01, when there was nothing to sign yet.' });
  });

  test('fails when the term has passed without a renewal', async () => {
    const { on } = await widget(withSignatures({ ...all, renewal }, { membership: { ...member, termEnds: '2026-11-15' }, certification: certified }));
    expect(on('REN-1')).toMatchObject({ verdict: 'fail', blocking: true, computed: { what: 'The term ended on 2026-11-15, yesterday, and no renewal is written down.' } });
  });
});

test('every attested requirement names where its signature stands and from when it can', () => {
  expect(program.requirements.filter(({ attested }) => attested && !attested.notBefore).map(({ id }) => id)).toEqual([]);
});
