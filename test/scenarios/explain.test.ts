import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/generated/index.ts';
import { validatorFor } from '../../scripts/schemas.ts';
import type { RulesReport } from '../../schemas/generated/types.ts';
import { program } from '../fixtures/base.ts';
import { assay } from '../fixtures/host.ts';

describe('assay explain', () => {
  it('says of a rule what, why, how, and shows an example of each sort', async () => {
    const { code, out, err } = await assay(['explain', 'valid-anchor']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "valid-anchor

      A link with a \`#\` leads to a heading that is there, in this article or in another one, letter for
      letter.

      severity  error: it blocks
      looks at  every file
      waivers   may be given
      --fix     writes an anchor in the case of its heading, and for the words of a heading its anchor
      page      https://kb.example.com/rules/valid-anchor/

      Why it matters

      A browser that does not find the section says nothing. It leaves the reader at the top of a long
      page, searching for what the link promised. Anchors break whenever somebody improves a heading.

      What to write

      The anchor of a heading is its text in lower case, with hyphens for spaces and without punctuation:
      \`## Open a port\` has \`#open-a-port\`. When two headings of an article have the same text, the second
      one ends in \`-1\`. The finding names the anchor that comes closest and shows its heading. An accented
      letter can be written in two ways that look the same; then only copying the words of the heading
      helps, or \`--fix\`.

      Incorrect: the heading has another name

        articles/network/open-a-port.md
        │ ---
        │ title: Open a port
        │ description: Open a port in the firewall of a network.
        │ audience: public
        │ ---
        │
        │ Have the number of the port at hand, and [check it](#check-the-prot) afterwards.
        │
        │ ## Check the port
        │
        │ The port answers within a minute.

      Correct

        articles/network/open-a-port.md
        │ ---
        │ title: Open a port
        │ description: Open a port in the firewall of a network.
        │ audience: public
        │ ---
        │
        │ First [choose a network](../servers/create-a-server.md#choose-a-network), and [check the port](#check-the-port) afterwards.
        │
        │ ## Check the port
        │
        │ The port answers within a minute.

        articles/servers/create-a-server.md
        │ ---
        │ title: Create a server
        │ description: Create a server in a network of your own.
        │ audience: public
        │ ---
        │
        │ ## Choose a network
        │
        │ A server without a network cannot be reached.

      1 more: npx assay explain valid-anchor --all
      "
    `);
  });

  it.each(rules.map(({ id }) => id))('shows the whole page of %s when asked to', async (id) => {
    const { code, out } = await assay(['explain', id, '--all']);
    const page = readFileSync(new URL(`../../rules/${id}.md`, import.meta.url), 'utf8');
    expect(code).toBe(0);
    expect(out.match(/^(?:Inc|C)orrect(?=$|:)/gm)?.length).toBe(page.match(/^### (?:Inc|C)orrect(?=$|:)/gm)?.length);
    const words = (text: string): string[] => text.match(/[A-Za-z]{4,}/g) ?? [];
    const before = page.slice(0, page.indexOf('\n## Examples'));
    const shown = new Set(words(out));
    expect(words(before.replaceAll(/\]\([^)]*\)/g, ']')).filter((word) => !shown.has(word))).toEqual([]);
  });

  it('says of a requirement what the guide says, what decides it and by which rules', async () => {
    const { code, out } = await assay(['explain', 'doc-4']);
    expect(code).toBe(0);
    expect(out.slice(0, out.indexOf('\nRules\n'))).toMatchInlineSnapshot(`
      "DOC-4  The Public article guides step by step

      > The documentation should be intuitive and provide step-by-step guidance in such a way that all
      > skill levels can use the solution.

      CenturyLink Cloud Ecosystem Program Guide, 2015-02-17, "Documentation".

      Decided by us: The steps are an ordered list, so that a reader knows where to go on.

      A reader who follows along needs to know which step comes next.

      needed     to be certified, and stays so
      judged     for each solution
      computed   from the findings of require-ordered-steps in the public article (no-findings-of)
      next step  by the partner; usually hours
      waivers    are not possible

      What to do

      Write the deployment as a numbered list under "Steps", one action a step.
      "
    `);
    expect(out).toMatch(/^require-ordered-steps +A Public article gives its steps/m);
  });

  it.each(program.requirements.map(({ id }) => id))('explains %s', async (id) => {
    const { code, out } = await assay(['explain', id]);
    const { remediation } = program.requirements.find((requirement) => requirement.id === id)!;
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(remediation.replaceAll(/\s+/g, ' '));
  });

  it.each([
    [['valid-lnk'], 'assay: no rule or requirement "valid-lnk"; did you mean valid-link or valid-key?\n'],
    [['CER-9'], 'assay: no rule or requirement "CER-9"; did you mean CER-1, CER-2 or CER-3?\n'],
    [['template'], 'assay: no rule or requirement "template"; there is no-template-text\n'],
    [['qqqqqqqq'], 'assay: no rule or requirement "qqqqqqqq"; `npx assay rules` lists the rules\n'],
    [['../README'], 'assay: no rule or requirement "../README"; `npx assay rules` lists the rules\n'],
    [[], 'assay: explain what? `npx assay rules` lists the rules, `npx assay readiness <partner>/<solution>` names the requirements\n'],
  ])('answers %j with one clear line', async (words, line) => {
    expect(await assay(['explain', ...words])).toEqual({ code: 2, out: '', err: line });
  });
});

describe('assay rules', () => {
  it('lists every rule once', async () => {
    const { code, out } = await assay(['rules']);
    expect(code).toBe(0);
    for (const { id } of rules) expect(out.match(new RegExp(`^${id} `, 'gm')), id).toHaveLength(1);
    expect(out).toMatch(new RegExp(`^${rules.length} rules\\.`, 'm'));
  });

  const listed = async (...words: string[]): Promise<RulesReport['rules']> => {
    const { out } = await assay(['rules', '--format', 'json', ...words]);
    const report: unknown = JSON.parse(out);
    expect(validatorFor('rules-report')(report)).toEqual([]);
    return (report as RulesReport).rules;
  };

  it('says in JSON what its schema says', async () => {
    expect((await listed()).map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  it('narrows the list to a kind of document', async () => {
    const ids = (await listed('--kind', 'public-article')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['require-ordered-steps', 'valid-link']));
    expect(ids).not.toContain('require-support-contacts');
  });

  it('narrows the list to what keeps a requirement from being met', async () => {
    expect((await listed('--blocks', 'doc-4')).map(({ id }) => id)).toContain('require-ordered-steps');
    const [steps, table] = [await listed('--blocks', 'CER-2'), await assay(['rules', '--blocks', 'CER-2'])];
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['valid-link', 'require-sections']));
    expect(new Set(steps.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(table.out).toContain(`${steps.length} of ${rules.length} rules.`);
    expect((await listed('--blocks', 'member')).map(({ id }) => id)).toEqual(expect.arrayContaining(['require-ordered-steps', 'require-article-pair']));
    expect(await listed('--blocks', 'gold')).toEqual([]);
  });

  it.each([
    [['--kind', 'public-artcle'], /^assay: no kind of document "public-artcle"; did you mean public-article\?\n$/],
    [['--kind', 'blog'], /^assay: no kind of document "blog"; there are partner, /],
    [['--blocks', 'DOC-44'], /^assay: no requirement or step "DOC-44"; did you mean DOC-4\?\n$/],
    [['--blocks', 'toString'], /^assay: no requirement or step "toString"; steps are candidate, member, /],
    [['--format', 'yaml'], /^assay: --format is one of table, json, not "yaml"\n$/],
  ])('answers %j with one clear line', async (words, line) => {
    expect(await assay(['rules', ...words])).toEqual({ code: 2, out: '', err: expect.stringMatching(line) });
  });
});
