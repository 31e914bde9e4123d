import type { Code } from 'mdast';
import { nameLanguage } from './kit/article/code-language.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';

export const rule = defineRule({
  id: 'require-code-language',
  scope: 'article',
  summary: 'Every code block says in which language it is written',
  why: 'Without it the reader sees one grey block, cannot tell a command from what it prints, and tries the wrong shell.',
  severity: 'warning',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page'],
  fixable: 'names the language where the code leaves no doubt: it is JSON, or its first line tells',
  visit: {
    code: (node, article) => (node.lang ? undefined : [report(node, article)]),
  },
});

function report(node: Code, article: Article): Report {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  const mark = article.source[start];
  const isFenced = mark === '`' || mark === '~';
  const lineEnd = article.source.indexOf('\n', start);
  // The vendor's own articles are many and old; what is only harder to read there waits.
  const severity = article.identity.partner === undefined ? ({ severity: 'note' } as const) : {};
  return {
    ...severity,
    at: article.range(start, lineEnd < 0 ? end : Math.min(end, article.source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd)),
    edits: nameLanguage(node, article),
    what: isFenced ? 'The code block names no language.' : 'The code block is made by indenting, so it cannot name its language.',
    fix: isFenced
      ? 'Name it behind the opening fence: `bash` for a Linux shell, `powershell`, `json`, `yaml`; `text` for what a command prints.'
      : 'Put a line with three backticks and the language before it, a line with three backticks behind it, and take the indentation away. If it is no code, indent it less.',
  };
}
