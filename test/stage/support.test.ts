import { describe, expect, test } from 'vitest';
import { fastParser } from '../../scripts/pipeline/parse.ts';
import { sortExpectations } from '../../scripts/stage/support/expectations.ts';
import { issuesIn } from '../../scripts/stage/support/issues.ts';
import { howToReach } from '../../scripts/stage/support/reach.ts';
import { readSections, type Block } from '../../scripts/stage/support/sections.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import type { EditionArticle, EditionIssue, EditionSolution } from '../../schemas/edition.ts';
import { memberContent, stamp } from '../certify/stamps.ts';
import { paths } from '../program/signed.ts';
import { certificationPath, contentOf, internalPath, stage, textOf } from './content.ts';
import { stampsOf } from './without-internal.ts';

const blocksOf = (markdown: string): Block[] => fastParser.parse(markdown).children.map((node) => ({ node, slug: 'here' }));
const sorted = (markdown: string): ReturnType<typeof sortExpectations> => sortExpectations(blocksOf(markdown), ['Acme', 'Widget'], ['CenturyLink', 'CenturyLink Cloud']);

describe('what was agreed', () => {
  test('with a time is how soon the partner answers, the soonest first', () => {
    expect(sorted('- One node down: within 4 hours.\n- A failed restore is answered within 15 minutes, everything else within two hours.\n- Exports: the next working day.').answers).toEqual([
      { within: '15 minutes', text: 'A failed restore is answered within 15 minutes.' },
      { within: 'two hours', text: 'Everything else within two hours.' },
      { within: '4 hours', text: 'One node down: within 4 hours.' },
      { within: 'next working day', text: 'Exports: the next working day.' },
    ]);
  });

  test('in sentences that each give one stands as one answer each; a sentence that hangs on another stays with it', () => {
    expect(sorted('- Sending is down: one hour. Searching is slow: four hours.\n- Disk down: within an hour. They tell us first.').answers.map(({ text }) => text)).toEqual(['Sending is down: one hour.', 'Disk down: within an hour. They tell us first.', 'Searching is slow: four hours.']);
  });

  test('in a table is read row by row', () => {
    expect(sorted('| Severity | Answer |\n| - | - |\n| P2 | 4 hours |\n| P1 | 30 minutes |').answers).toEqual([{ within: '30 minutes', text: 'P1: 30 minutes.' }, { within: '4 hours', text: 'P2: 4 hours.' }]);
  });

  test('belongs to whom it names first, and nothing is left out', () => {
    expect(sorted('As agreed:\n\n- We own the server. The package is Acme’s.\n- Everything about version 6: Acme, outside this cloud.\n- Hosts: ours.\n- CenturyLink tells Acme five days ahead.\n- Passwords are the customer’s own. We do not ask for them.\n- New deployments are refused.')).toEqual({
      answers: [],
      vendor: ['We own the server. The package is Acme’s.', 'Hosts: ours.', 'CenturyLink tells Acme five days ahead.'],
      partner: ['Everything about version 6: Acme, outside this cloud.'],
      rest: ['Passwords are the customer’s own. We do not ask for them.', 'New deployments are refused.'],
    });
  });
});

test('what is said beside the contacts is what to know before the call, and what to do when nobody answers', () => {
  expect(howToReach(blocksOf('Acme desk:\n\n- [a@acme.example](mailto:a@acme.example)\n- 24x7\n\nCall [+1 303 555 0143](tel:+13035550143).\n\nSay "platform support" first. If nobody answers within 10 minutes, call again and press 2. Night calls go to the duty manager.'))).toEqual({
    calling: ['Say "platform support" first.'],
    unanswered: ['If nobody answers within 10 minutes, call again and press 2.', 'Night calls go to the duty manager.'],
  });
});

describe('known issues', () => {
  const section = (slug: string, id?: string): { id?: string; heading: { slug: string } } => ({ ...(id !== undefined && { id }), heading: { slug } });
  const of = (markdown: string, ...more: { id?: string; heading: { slug: string } }[]): EditionIssue[] => issuesIn(readSections(markdown, { sections: [section('troubleshooting', 'troubleshooting'), ...more] as never }));

  test('are paragraphs and items that begin in bold, with an anchor that nothing else has, and what follows them', () => {
    const markdown = '## Troubleshooting\n\n**`clock differs`.** Mend the clock.\n\n```sh\ntimedatectl\n```\n\n**Clock differs.** Again.\n\n- **No mail.** Port 25.\n- **Slow.** Disk.\n';
    const issues = of(markdown);
    expect(issues.map(({ slug, title, errors, text }) => [slug, title, errors, text])).toEqual([
      ['clock-differs', 'clock differs', ['clock differs'], 'Mend the clock. timedatectl'],
      ['clock-differs-1', 'Clock differs', [], 'Again.'],
      ['no-mail', 'No mail', [], 'Port 25.'],
      ['slow', 'Slow', [], 'Disk.'],
    ]);
    expect(issues.map(({ at }) => markdown.slice(at, at! + 4))).toEqual(['**`c', '**Cl', '- **', '- **']);
  });

  test('are headings, which have an anchor; a part with a name of its own in the program is none', () => {
    expect(of('## Troubleshooting\n\n### Drill failed\n\nOne red line.\n\n### Remove it again\n\n1. Stop it.\n\n## Known limits\n\n**Ten.** At most.\n', section('remove-it-again', 'removal'))).toEqual([{ slug: 'drill-failed', title: 'Drill failed', errors: [], text: 'One red line.' }]);
  });

  test('are the items or paragraphs themselves where none stands out', () => {
    const plain = of('## Troubleshooting\n\nA line ends in "drifts": port 4123 is closed. Open it.\n\n`widgetctl` prints "no key". Write it.\n');
    expect(plain.map(({ slug, title, text }) => [slug, title, text])).toEqual([
      ['a-line-ends-in-drifts', 'A line ends in "drifts"', 'port 4123 is closed. Open it.'],
      ['widgetctl-prints-no-key', 'widgetctl prints "no key"', 'Write it.'],
    ]);
    expect(plain.map(({ errors }) => errors)).toEqual([['drifts'], ['widgetctl', 'no key']]);
  });

  test('are the rows of a table, and anywhere those of a table of codes; 0 says that all is well', () => {
    expect(of('## How it works\n\n| Code | Meaning | Whose |\n| - | - | - |\n| 0 | Done | |\n| 3 | Disk missing | Customer |\n\n| Task | Time |\n| - | - |\n| 1 | 5 min |\n\n## Troubleshooting\n\n| What is seen | Why |\n| - | - |\n| `token refused` | Too old. |\n', section('how-it-works'))).toEqual([
      { slug: 'troubleshooting', title: 'token refused', errors: ['token refused'], text: 'Too old.' },
      { slug: 'how-it-works', title: 'Code 3: Disk missing', errors: ['Code 3', 'exit code 3'], text: 'Customer' },
    ]);
  });
});

const issue = '**Widget says `clock differs by …`.** Mend the clock.';
const withIssue = contentOf('member', { files: { [internalPath]: textOf(internalPath).replace('## Troubleshooting\n', `## Troubleshooting\n\n${issue}\n`) } });

describe('an edition', () => {
  test('holds all this for staff, and nothing of it for customers', async () => {
    const inside = await stage(withIssue, 'internal');
    const [solution] = inside.edition.solutions as [EditionSolution];
    expect(solution.support).toMatchObject({ sections: { 'support-contacts': '/partners/acme/widget/internal/support/#support-contacts' }, answers: [expect.objectContaining({ within: expect.stringMatching(/hour|minutes/) as string })] });
    const article = inside.edition.articles.find(({ kind }) => kind === 'internal-article') as EditionArticle;
    expect(article.issues?.[0]).toMatchObject({ slug: 'widget-says-clock-differs-by-', errors: expect.arrayContaining(['clock differs by …']) as string[] });
    expect(inside.files.get(`text/${article.key}.md`)!.toString().slice(article.issues![0]!.at)).toMatch(/^\*\*Widget says/);
    const outside = await stage(withIssue, 'public');
    expect(JSON.stringify(outside.edition)).not.toMatch(/"support":\{"sections|"issues"|"changes"|clock differs by/);
  });

  test('takes what was agreed in certification where no article says it', async () => {
    const text = textOf(internalPath).replace(/## Support expectations\n[^]*?(?=\n## )/, '');
    const agreed = textOf(certificationPath, withIssue).replace('---\n', '---\nsupportExpectations:\n  - Acme answers every question about Widget within an hour.\n');
    const { edition } = await stage({ ...withIssue, [internalPath]: text, [certificationPath]: agreed }, 'internal');
    expect(edition.solutions[0]?.support?.sections['support-expectations']).toBeUndefined();
    expect(edition.solutions[0]?.support?.answers).toEqual([{ within: '1 hour', text: 'Acme answers every question about Widget within an hour.' }]);
  });
});

describe('since the last certification', () => {
  const changesIn = async (files: SourceFiles): Promise<EditionSolution['changes']> => (await stage(files, 'internal', { stamps: await stampsOf(files) })).edition.solutions[0]?.changes;

  test('nothing has changed while the stamp stands', async () => {
    const { files } = await stamp(await memberContent());
    expect(await changesIn(files)).toMatchObject({ by: 'stamp', since: '2026-11-16', files: [] });
  });

  test('every file that differs from the stamp is named, and of articles each section that was signed', async () => {
    const { files } = await stamp(await memberContent());
    const changed = { ...files, [paths.support]: String(files[paths.support]).replace('## Known limits\n', '## Known limits\n\nTen clocks.\n').replace('## Tools\n', '## Tools at hand\n'), [paths.partner]: `${String(files[paths.partner])}\nMore.\n` };
    const changes = await changesIn(changed);
    expect(changes?.compared).toBeGreaterThan(5);
    expect(changes?.files.find(({ path }) => path === paths.partner)).toEqual({ path: paths.partner, kind: 'changed', sections: [] });
    expect(changes?.files.find(({ path }) => path === paths.support)).toEqual({
      path: paths.support,
      kind: 'changed',
      route: '/partners/acme/widget/internal/support/',
      sections: [{ title: 'Tools at hand', slug: 'tools-at-hand' }, { title: 'Known limits', slug: 'known-limits' }, { title: 'tools' }],
    });
  });

  test('what is new and what is gone is named too', async () => {
    const { files } = await stamp(await memberContent());
    const { [paths.deploy]: deploy, ...others } = files;
    const changes = await changesIn({ ...others, [paths.deploy.replace('deploy', 'start')]: deploy! });
    expect(changes?.files.flatMap(({ path, kind }) => (kind === 'changed' ? [] : [[path, kind]]))).toEqual([[paths.deploy, 'gone'], [paths.deploy.replace('deploy', 'start'), 'added']]);
  });

  test('the signature under the articles tells where nobody stamped; where there is neither, nothing is said', async () => {
    const files = await memberContent();
    expect(await changesIn(files)).toMatchObject({ by: 'signature', files: [] });
    const changes = await changesIn({ ...files, [paths.deploy]: `${String(files[paths.deploy])}\nMore.\n` });
    expect(changes?.files).toEqual([{ path: paths.deploy, kind: 'changed', route: '/partners/acme/widget/deploy/', sections: [expect.objectContaining({ slug: expect.any(String) as string })] }]);
    expect(await changesIn(contentOf('member'))).toBeUndefined();
  });
});
