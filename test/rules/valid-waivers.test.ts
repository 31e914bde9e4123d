import { describe, expect, it } from 'vitest';
import { look, type Seen } from '../fixtures/seen.ts';
import { article, check, deploy, ports, short, waivers } from '../suppressions/content.ts';

const file = 'program/waivers.yaml';
const unsafe = article('See the [status of the platform](http://status.ctl.example/).');
const rule = { rule: 'no-unsafe-link', path: ports };
const requirement = { requirement: 'CER-3', solution: 'acme/widget' };

async function found(text: string | ReturnType<typeof waivers>, files = unsafe): Promise<Seen[]> {
  const list = typeof text === 'string' ? { [file]: text } : text;
  const { findings } = await check({ ...files, ...list });
  return findings.filter(({ path }) => path === file).map((finding) => look(finding, String(list[file])));
}

it('finds nothing in waivers that are in force and needed', async () => {
  expect(await found(waivers(rule, requirement))).toEqual([]);
  expect(await found('waivers: []\n')).toEqual([]);
});

it('holds on its first and on its last day, and no other', async () => {
  expect(await found(waivers({ ...rule, approved: '"2026-11-16"', expires: '"2026-11-16"' }))).toEqual([]);
  expect(await found(waivers({ ...rule, expires: '"2026-11-15"' }))).toMatchObject([
    { rule: 'valid-waivers', severity: 'error', place: '5:14', at: '"2026-11-15"', what: 'The waiver expired on 2026-11-15.', why: 'What it let pass counts again from the day after.' },
  ]);
  expect(await found(waivers({ ...rule, approved: '"2026-11-17"' }))).toMatchObject([{ at: '"2026-11-17"', what: 'The waiver was approved on 2026-11-17, a day that has not come yet.' }]);
  expect(await found(waivers({ ...rule, expires: '"2026-10-19"' }))).toMatchObject([{ at: '"2026-10-19"', what: 'The waiver expires on 2026-10-19, before it was approved on 2026-10-20.' }]);
});

describe('what nobody needs', () => {
  it('is a rule that finds nothing there', async () => {
    expect(await found(waivers({ rule: 'require-image-alt', path: deploy }))).toMatchObject([
      { place: '6:11', at: 'require-image-alt', what: `Nobody needs the waiver of \`require-image-alt\` for \`${deploy}\`: \`require-image-alt\` finds nothing there.`, fix: 'Remove the waiver.' },
    ]);
    expect(await found(waivers({ rule: 'no-unsafe-link', solution: 'acme/widget' }))).toMatchObject([{ at: 'no-unsafe-link' }]);
  });

  it('is a requirement that is met', async () => {
    expect(await found(waivers({ requirement: 'CER-5', solution: 'acme/widget' }))).toMatchObject([{ at: 'CER-5', what: 'Nobody needs the waiver of `CER-5` for `acme/widget`: acme/widget meets CER-5 or does not need it.' }]);
  });

  it('is the second of two for the same', async () => {
    const [again, ...more] = await found(waivers(rule, rule));
    expect(more).toEqual([]);
    expect(again).toMatchObject({ place: '12:11', what: expect.stringContaining('the list has such a waiver already') });
  });
});

it.each<[string, Record<string, string>, object]>([
  ['a rule that there is not', { rule: 'no-unsave-link', path: ports }, { at: 'no-unsave-link', what: 'There is no rule `no-unsave-link`.', fix: 'Did you mean `no-unsafe-link`?' }],
  ['a rule that nothing lets pass', { rule: 'within-limits', path: ports }, { at: 'within-limits', what: '`within-limits` cannot be waived.' }],
  ['its own rule', { rule: 'valid-waivers', path: file }, { what: '`valid-waivers` cannot be waived.' }],
  ['a requirement that there is not', { requirement: 'CER-9', solution: 'acme/widget' }, { at: 'CER-9', what: 'The program has no requirement `CER-9`.' }],
  ['a requirement that may not be waived', { requirement: 'DOC-2', solution: 'acme/widget' }, { at: 'DOC-2', what: expect.stringMatching(/^DOC-2 \(".+"\) cannot be waived\.$/), fix: expect.stringContaining('These may be waived: CER-3, CER-5') }],
  ['a file that there is not', { rule: 'no-unsafe-link', path: 'articles/network/open-a-prot.md' }, { at: 'articles/network/open-a-prot.md', fix: `Did you mean \`${ports}\`?` }],
  ['a solution that there is not', { rule: 'no-unsafe-link', solution: 'acme/wigdet' }, { at: 'acme/wigdet', fix: 'Did you mean `acme/widget`?' }],
  ['nothing', { path: ports }, { what: 'The waiver does not say what it lets pass.' }],
  ['a rule and a requirement', { rule: 'no-unsafe-link', ...requirement }, { at: 'CER-3', fix: 'Write two waivers, one for each.' }],
  ['no place', { rule: 'no-unsafe-link' }, { what: 'The waiver does not say where `no-unsafe-link` is let pass.' }],
  ['a requirement of a file', { requirement: 'CER-3', path: deploy }, { at: deploy, what: 'A requirement is met by a solution, not by a file.' }],
  ['a file and a solution', { ...rule, solution: 'acme/widget' }, { at: 'acme/widget', what: 'The waiver names a file and a solution.' }],
])('finds a waiver of %s', async (_, fields, finding) => {
  const seen = await found(waivers(fields));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ rule: 'valid-waivers', ...finding });
});

describe('a list that is not as it should be', () => {
  const item = "waivers:\n  - rule: no-unsafe-link\n    path: articles/network/open-a-port.md\n    approver: Noor Haddad\n    approved: '2026-10-20'\n    expires: '2027-01-31'\n";

  it('misses a field, has an unknown one, or a value that does not fit', async () => {
    expect(await found(item)).toMatchObject([{ rule: 'valid-waivers', what: 'Item 1 of `waivers` has no `reason`.' }]);
    expect(await found(`${item}    reson: The status page is switched off in January.\n`)).toMatchObject([{ at: 'reson', what: '`reson` is no field of item 1 of `waivers`.', fix: 'Did you mean `reason`?' }]);
    expect(await found(waivers({ ...rule, reason: 'later' }))).toMatchObject([{ rule: 'valid-waivers', at: 'later' }]);
    expect(await found(waivers({ ...rule, expires: 'never' }))).toMatchObject([{ at: 'never' }]);
  });

  it('lets nothing pass', async () => {
    const { findings, counts } = await check({ ...unsafe, [file]: item });
    expect(findings.filter(({ suppression }) => suppression)).toEqual([]);
    expect(counts).toMatchObject({ waived: 0 });
  });

  it.each([
    ['an alias', 'waivers: &all []\nother: *all\n', 'valid-waivers'],
    ['a tag', 'waivers: !!seq []\n', 'valid-waivers'],
    ['a merge', 'waivers:\n  - <<: {rule: x}\n', 'valid-waivers'],
    ['brackets without end', `waivers: ${'['.repeat(500)}\n`, 'within-limits'],
    ['keys within keys', `waivers: ${'{a: '.repeat(40)}\n`, 'within-limits'],
    ['more values than any list needs', `waivers: [${'a, '.repeat(5000)}]\n`, 'within-limits'],
    ['more text than any list needs', `# ${'a'.repeat(100)}\n`.repeat(1000), 'within-limits'],
    ['no fields', '- a\n- b\n', 'valid-waivers'],
    ['nothing', '', 'valid-waivers'],
    ['UTF-16', 'w\0a\0i\0v\0', 'no-hidden-characters'],
  ])('is refused: %s', async (_, text, rule) => {
    const seen = await found(text);
    expect(seen.map((finding) => finding.rule)).toContain(rule);
    expect(seen.filter(({ what, why, fix }) => /front matter/.test(`${what}${why}${fix}`)).map(short)).toEqual([]);
  });
});

it.each([
  ['program/waivers.yml', 'program/waivers.yaml'],
  ['program/waiver.yaml', 'program/waivers.yaml'],
  ['waivers.yaml', 'program/waivers.yaml'],
  ['program/baselines.json', 'program/baseline.json'],
])('says of %s what it should be called', async (path, meant) => {
  const { findings } = await check({ [path]: 'waivers: []\n' });
  expect(findings.filter((finding) => finding.path === path)).toMatchObject([{ rule: 'no-unexpected-file', fix: `Did you mean \`${meant}\`?` }]);
});
