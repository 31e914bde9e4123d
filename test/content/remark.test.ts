import { readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../scripts/explain/examples.ts';
import remarkrc from '../../.remarkrc.mjs';
import { defineRule } from '../../rules/kit/define-rule.ts';
import type { FrontMatter, Identity } from '../../rules/kit/facts.ts';
import type { Finding } from '../../rules/kit/finding.ts';
import { remarkPreset } from '../../rules/kit/remark.ts';
import { projectRoot } from '../../scripts/host.ts';
import { judgeFile } from '../../scripts/pipeline/judge-file.ts';
import { rules } from '../../rules/generated/index.ts';
import { baseContent, program } from '../fixtures/base.ts';

const article = 'partners/acme/widget/internal/support.md';
const articleRules = new Set(rules.filter(({ scope }) => scope === 'article').map(({ id }) => id));

/** What a remark tool says of a file of the content, in the form of findings. */
async function lint(file: string, text: string): Promise<Partial<Finding>[]> {
  const vfile = new VFile({ path: path.join(projectRoot, 'content', file), cwd: projectRoot, value: text });
  const processor = unified().use(remarkParse).use(remarkrc);
  await processor.run(processor.parse(vfile), vfile);
  const severity = (fatal: boolean | null | undefined): string => (fatal ? 'error' : fatal === false ? 'warning' : 'note');
  return vfile.messages
    .map(({ ruleId, reason, place, fatal, actual, expected }) => ({ rule: ruleId, what: reason, range: place, severity: severity(fatal), actual, expected }) as Partial<Finding>)
    .sort(byPlace);
}

function judge(file: string, text: string): Partial<Finding>[] {
  return judgeFile(file, new TextEncoder().encode(text), program)
    .findings.filter(({ rule }) => articleRules.has(rule))
    .map(({ rule, what, range, severity, actual, expected }) => ({ rule, what, range, severity, actual, expected }) as Partial<Finding>)
    .sort(byPlace);
}

const byPlace = (a: Partial<Finding>, b: Partial<Finding>): number => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || `${a.rule} ${a.what}`.localeCompare(`${b.rule} ${b.what}`);

describe('.remarkrc.mjs', () => {
  const text = String(baseContent[article]);

  it('finds nothing in a clean article', async () => {
    expect(await lint(article, text)).toEqual([]);
  });

  it('finds what the pipeline finds, where the pipeline finds it, with the same weight', async () => {
    const broken = text
      .replace('telephone +1 303 555 0143', 'telephone 303-555-0143')
      .replace('## Tools', '# Tools\n\n![](shot.png) <b>x</b> http://www.acme.example/ <!-- later -->\n\n#### Deep\n\nTBD\n')
      .replace('## Troubleshooting', '## Trubleshooting');
    const said = await lint(article, broken);
    expect(said).toEqual(judge(article, broken));
    expect(new Set(said.map(({ rule }) => rule))).toEqual(
      new Set(['require-support-contacts', 'consistent-title', 'require-image-alt', 'no-raw-html', 'no-unsafe-link', 'no-html-comment', 'no-template-text', 'require-sections']),
    );
    expect(new Set(said.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  });

  const examples = rules.flatMap(({ id, scope }) => (scope === 'article' ? readExamples(readFileSync(path.join(projectRoot, 'rules', `${id}.md`), 'utf8')).map((example) => [`${id}, ${example.title} (line ${example.line})`, example] as const) : []));

  it.each(examples)('finds in the example of %s what the pipeline finds', async (_, { files }) => {
    const articles = Object.entries(files).filter((entry): entry is [string, string] => entry[0].endsWith('.md') && typeof entry[1] === 'string');
    const found = await Promise.all(articles.map(async ([file, text]) => [file, await lint(file, text)]));
    expect(found).toEqual(articles.map(([file, text]) => [file, judge(file, text)]));
  });

  it('says nothing of files that are no documents of the content', async () => {
    expect(await lint('../README.md', '# Title\n\n<b>x</b>\n')).toEqual([]);
  });

  it('gives each message its reason, its way out and the page of its rule', async () => {
    const vfile = new VFile({ path: path.join(projectRoot, 'content', article), cwd: projectRoot, value: text.replace('## Tools', '## Tools\n\n<b>x</b>') });
    const processor = unified().use(remarkParse).use(remarkrc);
    await processor.run(processor.parse(vfile), vfile);
    const [message] = vfile.messages;
    expect(message).toMatchObject({ source: 'assay', ruleId: 'no-raw-html', note: expect.stringContaining('Write `**text**`.'), url: expect.stringMatching(/\/rules\/no-raw-html\/$/) });
  });
});

it('reports a rule that breaks as a document that could not be judged, whatever the weight of the rule', async () => {
  const broken = defineRule({
    id: 'breaks',
    scope: 'article',
    summary: 'breaks',
    why: 'breaks',
    severity: 'warning',
    appliesTo: ['public-article'],
    check() {
      throw new TypeError('no such thing');
    },
  });
  const identity: Identity = { kind: 'public-article' };
  const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  const frontMatter: FrontMatter = { data: {}, keys: {}, values: {}, range };
  const preset = remarkPreset([broken], { program, identify: () => ({ path: 'a.md', identity }), readFrontMatter: () => frontMatter, help: (rule) => rule });
  const vfile = new VFile({ path: 'a.md', value: 'text' });
  const processor = unified().use(remarkParse).use(preset);
  await processor.run(processor.parse(vfile), vfile);
  expect(vfile.messages).toEqual([expect.objectContaining({ ruleId: 'judged', fatal: true, reason: expect.stringContaining('breaks broke on a.md: no such thing') })]);
});
