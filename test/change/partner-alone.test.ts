import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ownersOf } from '../../rules/kit/catalogue/owners.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import type { Catalogue } from '../../rules/kit/define-rule.ts';
import { baseBranch, judgeBetween, people } from '../fixtures/change.ts';
import { candidate, ledger, member, signAll, withSignatures } from '../program/signed.ts';

type Files = Record<string, string>;

/** Somebody's edit of all the content: what they would commit. */
type Edit = (files: Files) => Files;

const home = 'partners/acme';
const membership = `${home}/membership.md`;
const certification = `${home}/widget/certification.md`;
let ready: Files;

// All that is missing is the decision, which nobody but the program can make.
beforeAll(async () => {
  ready = withSignatures(await signAll(), { membership: { ...candidate, logins: ['ada-miller'] }, certification: ledger, files: baseBranch }) as Files;
});

const day = fc.constantFrom('2026-08-03', '2026-09-01', '2026-10-20', '2026-11-02', '2027-11-01');
const status = fc.constantFrom('applicant', 'candidate', 'member', 'declined', 'withdrawn', 'lapsed');
const tier = fc.constantFrom('silver', 'gold', 'platinum');
const login = fc.constantFrom('ada-miller', 'jo-doe', 'noor-haddad');
const role = fc.constantFrom('ecosystem-team', 'integrator');

/** Writes a field, or takes it away. */
const setField = (path: string, field: string, value: string | undefined): Edit => (files) => {
  const text = files[path];
  if (text === undefined) return files;
  const without = text.replace(new RegExp(`^${field}:.*\n`, 'm'), '');
  return { ...files, [path]: value === undefined ? without : without.replace(/^---\n/, `---\n${field}: ${value}\n`) };
};
const write = (path: string, text: string): Edit => (files) => ({ ...files, [path]: text });
const append = (path: string, text: string): Edit => (files) => (files[path] === undefined ? files : { ...files, [path]: `${files[path]}\n${text}\n` });
const remove = (path: string): Edit => (files) => Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));
const move = (from: string, to: string): Edit => (files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path.startsWith(`${from}/`) ? to + path.slice(from.length) : path, text]));
const copy = (from: string, to: string): Edit => (files) => ({ ...files, ...Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (path.startsWith(`${from}/`) ? [[to + path.slice(from.length), text.replaceAll('acme', 'bcme')]] : []))) });
const asMember = (record: Record<string, unknown>): string => `---\n${Object.entries({ ...record, logins: ['ada-miller'] }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n`;

const edits: fc.Arbitrary<Edit> = fc.oneof(
  // The record itself.
  fc.tuple(status, fc.constantFrom(membership, 'partners/bcme/membership.md')).map(([value, path]) => setField(path, 'status', value)),
  tier.map((value) => setField(membership, 'tier', value)),
  fc.tuple(fc.constantFrom('applied', 'candidateSince', 'memberSince', 'termEnds', 'ended'), fc.option(day, { nil: undefined })).map(([field, value]) => setField(membership, field, value && `"${value}"`)),
  fc.tuple(fc.constantFrom('candidateSince', 'certified'), fc.option(day, { nil: undefined })).map(([field, value]) => setField(certification, field, value && `"${value}"`)),
  fc.constantFrom(membership, 'partners/bcme/membership.md', `${home}/widget/membership.md`, 'partners/Acme/membership.md', `${home}/Membership.md`).map((path) => write(path, asMember(member))),
  fc.constantFrom(certification, `${home}/gadget/certification.md`, 'partners/bcme/widget/certification.md').map((path) => write(path, '---\ncandidateSince: "2026-09-01"\ncertified: "2026-11-02"\n---\n')),
  fc.constant(write(`${home}/widget/certificate.json`, '{}\n')),
  // Who is who, and what may pass.
  fc.tuple(login, role).map(([account, as]) => write('program/people.yaml', `${people}  - login: ${account}\n    name: Somebody Else\n    roles: [${as}]\n`)),
  fc.constantFrom('program/people.yaml', 'program/waivers.yaml', membership, certification, `${home}/partner.md`, `${home}/widget/solution.md`).map(remove),
  login.map((account) => setField(membership, 'logins', `[${account}]`)),
  fc.constantFrom('CER-3', 'CER-5').map((requirement) => write('program/waivers.yaml', `waivers:\n  - requirement: ${requirement}\n    solution: acme/widget\n    reason: It is let pass until the next release.\n    approver: Noor Haddad\n    approved: "2026-11-02"\n    expires: "2026-12-31"\n`)),
  fc.constant(write('program/baseline.json', '{ "version": 1, "files": {} }\n')),
  // Folders.
  fc.tuple(fc.constantFrom(home, `${home}/widget`), fc.constantFrom('partners/bcme', `${home}/gadget`, 'program')).map(([from, to]) => move(from, to)),
  fc.constantFrom([home, 'partners/bcme'], [`${home}/widget`, `${home}/gadget`]).map(([from = '', to = '']) => copy(from, to)),
  // What it may do.
  fc.constantFrom(`${home}/partner.md`, `${home}/widget/application.md`, `${home}/widget/public/deploy.md`, `${home}/widget/internal/support.md`).map((path) => append(path, 'The product is kept up with every release.')),
  day.map((value) => setField(`${home}/widget/public/deploy.md`, 'reviewed', `"${value}"`)),
  fc.constant<Edit>((files) => ({ ...files, 'partners/bcme/partner.md': String(baseBranch[`${home}/partner.md`]).replaceAll('cme', 'xcme') })),
);

const actor = fc.constantFrom('ada-miller', 'ADA-Miller', 'jo-doe', '', undefined);

/** All that is the program's to say: where each partner and solution stands, and who decides. */
function standings({ partners }: Catalogue, files: Files): Record<string, unknown> {
  const said = [...partners.values()].flatMap(({ id, membership: record, solutions }) => [
    [id, [textAt(record, '/status'), textAt(record, '/tier'), textAt(record, '/memberSince'), textAt(record, '/termEnds')]],
    ...[...solutions.values()].map(({ id: solution, certification: of }) => [`${id}/${solution}`, [textAt(of, '/candidateSince'), textAt(of, '/certified')]]),
  ]) as [string, (string | undefined)[]][];
  return { ...Object.fromEntries(said.filter(([, values]) => values.some((value) => value !== undefined))), people: files['program/people.yaml'], waivers: files['program/waivers.yaml'], baseline: files['program/baseline.json'] };
}

/** That changes by a partner alone, each merged when nothing is found in it, leave all of that as it was; `deaf` to the findings of one rule. */
function holds(onMerge: () => void, deaf?: string): fc.IAsyncProperty<[[string | undefined, Edit[]][]]> {
  return fc.asyncProperty(fc.array(fc.tuple(actor, fc.array(edits, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 5 }), async (changes) => {
    let branch: Files = ready;
    const { result } = await judgeBetween(branch, branch, undefined);
    const before = standings(result.catalogue, branch);
    for (const [by, steps] of changes) {
      const head = steps.reduce<Files>((files, edit) => edit(files), branch);
      const judged = await judgeBetween(branch, head, by);
      const findings = [...judged.result.findings, ...judged.found];
      if (judged.result.notJudged.length > 0 || findings.some(({ rule, severity, suppression }) => rule !== deaf && severity === 'error' && !suppression)) continue;
      if (head !== branch) onMerge();
      branch = head;
      expect(standings(judged.result.catalogue, branch)).toEqual(before);
    }
  });
}

it('no sequence of edits by a partner alone reaches member, raises a tier, certifies, or changes who decides', async () => {
  let merged = 0;
  // A wall that lets nothing through proves nothing: one edit at least is lawful.
  const lawful = append(`${home}/partner.md`, 'The product is kept up with every release.');
  await fc.assert(holds(() => void (merged += 1)), { numRuns: 40, examples: [[[['ada-miller', [lawful]]]]] });
  expect(merged).toBeGreaterThan(0);
});

it('would, if nobody asked whose the files are', async () => {
  const { failed } = await fc.check(holds(() => undefined, 'owned-files'), { numRuns: 100, endOnFailure: true, seed: 20150217 });
  expect(failed).toBe(true);
});

it('whatever a partner alone touches of the record, it is told', async () => {
  await fc.assert(
    fc.asyncProperty(actor, edits, async (by, edit) => {
      const head = edit(ready);
      const { found } = await judgeBetween(ready, head, by);
      const touched = [...new Set([...Object.keys(ready), ...Object.keys(head)])].filter((path) => ready[path] !== head[path]);
      const foreign = touched.filter((path) => !ownersOf(path).owners.includes('partner'));
      expect(found.filter(({ rule, severity }) => rule === 'owned-files' && severity === 'error').length).toBeGreaterThanOrEqual(foreign.length);
    }),
    { numRuns: 30 },
  );
});
