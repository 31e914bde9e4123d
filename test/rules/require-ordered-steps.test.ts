import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const rule = 'require-ordered-steps';
const text = String(baseContent[deploy]);
const steps = text.slice(text.indexOf('1. Sign in'), text.indexOf('## Check that'));
const written = (instead: string): Record<string, string> => changed(deploy, steps, `${instead}\n\n`);

describe('require-ordered-steps', () => {
  it.each([
    ['a list with parentheses', '1) Sign in.\n2) Choose Deploy.'],
    ['lists that pictures part', '1. Sign in.\n\nThe page opens.\n\n2. Choose Deploy.'],
    ['a list in a subsection', '### In the portal\n\n1. Sign in.\n2. Choose Deploy.'],
    ['numbered subsections', '### Step 1: Sign in\n\nDo it.\n\n### Step 2: Deploy\n\nDo that too.'],
    ['a list in a bullet', '- In the portal:\n\n  1. Sign in.\n  2. Choose Deploy.'],
  ])('understands %s', async (_, instead) => {
    expect(await findBy(rule, written(instead))).toEqual([]);
  });

  it.each([
    ['Step 1: Sign in.\n\nStep 2: Deploy.', 'Step 1: Sign in.', 'Step 1'],
    ['**Step 1** Sign in.\n\n**Step 2** Deploy.', '**Step 1** Sign in.', 'Step 1'],
    ['(1) Sign in.\n\n(2) Deploy.', '(1) Sign in.', '(1)'],
    ['1.Sign in.\n\n2.Deploy.', '1.Sign in.', '1.S'],
    ['Step one: sign in.\n\nStep two: deploy.', 'Step one: sign in.', 'Step one'],
  ])('recognises steps numbered by hand: %j', async (instead, at, number) => {
    expect(await findBy(rule, written(instead))).toMatchObject([{ at, severity: 'error', what: `2 steps are numbered by hand, beginning with \`${number}\`, so they are paragraphs and not a numbered list.` }]);
  });

  it('points at the longest list of bullets', async () => {
    expect(await findBy(rule, written('- a key\n- a network\n\nThen:\n\n- Sign in.\n- Search.\n- Deploy.'))).toMatchObject([
      { at: '- Sign in.\n- Search.\n- Deploy.', what: 'The steps are a bulleted list of 3 items, which has no order.' },
    ]);
  });

  it.each(['- Data center: CA1\n- Server name: WIDGET01\n- VLAN: 10.1.1.0', '- Interface=eth0\n- Gateway=10.1.1.1\n- Wait for the mail.'])('takes no list of what to fill in for the steps: %j', async (form) => {
    expect(await findBy(rule, written(`Open a ticket with this text.\n\n${form}`))).toMatchObject([{ at: '## Steps', what: 'The section `Steps` holds no numbered steps.' }]);
  });

  it('takes instructions that end in what to type for steps', async () => {
    expect(await findBy(rule, written('- Sign in.\n- Enter this: `a`\n- Choose Deploy.'))).toMatchObject([{ what: 'The steps are a bulleted list of 3 items, which has no order.' }]);
  });

  it('points at the heading where there is only prose, or one step', async () => {
    expect(await findBy(rule, written('Sign in and deploy.'))).toMatchObject([{ at: '## Steps', what: 'The section `Steps` holds no numbered steps.' }]);
    expect(await findBy(rule, written('1. Sign in and deploy.'))).toMatchObject([{ at: '## Steps', what: 'The section `Steps` holds only one numbered step.' }]);
  });

  it('looks at the whole article where the section is missing, and counts no list of another section otherwise', async () => {
    expect(await findBy(rule, changed(deploy, '## Steps', '## Now'))).toEqual([]);
    expect(await findBy(rule, { [deploy]: String(written('Sign in.')[deploy]).replace('## Steps', '## Now') })).toMatchObject([{ at: 'Deploy Widget', what: 'The article holds no numbered steps.' }]);
    expect(await findBy(rule, { [deploy]: String(written('Sign in.')[deploy]).replace('The command prints', '1. One\n2. Two\n\nThe command prints') })).toHaveLength(1);
  });
});
