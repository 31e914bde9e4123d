import { fillIn } from '../fill-in.ts';

/** What a new rule finds until somebody writes what it is for. */
const placeholder = 'the words that are wrong';

/** The three files of a rule that finds a placeholder: it passes every test but the one that asks for the gaps to be filled. */
export function renderRule(id: string, article: string): { path: string; text: string }[] {
  const example = (text: string): string => `\`\`\`\`markdown file=partners/acme/widget/public/deploy.md\n${text}\`\`\`\`\n`;
  return [
    { path: `rules/${id}.ts`, text: ruleText(id) },
    {
      path: `rules/${id}.md`,
      text: `# \`${id}\`

${fillIn('What the rule asks for, in one or two sentences')}

## Why it matters

${fillIn('What happens to the reader of an article that breaks it')}

## What to write

${fillIn('What to write instead, with an example of the words')}

## Examples

### Incorrect: ${fillIn('what is wrong with it')}

${example(article.replace('## Who it is for\n\n', `## Who it is for\n\nHere stand ${placeholder}. `))}
### Correct

${example(article)}`,
    },
    { path: `test/rules/${id}.test.ts`, text: testText(id) },
  ];
}

function ruleText(id: string): string {
  return `import { defineRule } from './kit/define-rule.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: '${id}',
  scope: 'article',
  summary: 'Articles ${fillIn('do what, without a full stop')}',
  why: 'The reader ${fillIn('gets or loses what')}.',
  severity: 'warning',
  appliesTo: ['public-article'],
  visit: {
    *text(node) {
      // ${fillIn('how the rule tells what is wrong')}
      if (!node.value.includes('${placeholder}')) return;
      yield { at: node.position!, what: \`\${quoted('${placeholder}')} ${fillIn('is wrong in what way')}.\`, fix: '${fillIn('What to write instead')}.' };
    },
  },
});
`;
}

function testText(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy } from '../catalogue/found.ts';

const find = (text: string): ReturnType<typeof findBy> => findBy('${id}', changed(deploy, 'Administrators of Linux servers who can use SSH.', text));

describe('${id}', () => {
  it('${fillIn('finds what')}', async () => {
    expect(await find('Here stand ${placeholder}.')).toMatchObject([{ path: deploy, severity: 'warning' }]);
  });

  it('${fillIn('leaves alone what')}', async () => {
    expect(await find('Administrators of Windows servers.')).toEqual([]);
  });
});
`;
}
