import type { Code } from 'mdast';
import type { Article } from '../define-rule.ts';
import type { Edit } from '../finding.ts';

const interpreters: readonly (readonly [name: RegExp, language: string])[] = [
  [/^(?:ba|z|k|da)?sh$/u, 'bash'],
  [/^python(?:[23](?:\.\d+)?)?$/u, 'python'],
  [/^perl$/u, 'perl'],
  [/^ruby$/u, 'ruby'],
  [/^node$/u, 'javascript'],
  [/^pwsh$/u, 'powershell'],
  [/^php$/u, 'php'],
];

/** The language of some code where its text leaves no doubt: by its first line, or because it is JSON; undefined elsewhere. */
export function certainLanguage(code: string): string | undefined {
  const text = code.trim();
  const first = /^[^\r\n]*/u.exec(text)?.[0].trimEnd() ?? '';
  const program = /^#!\s*(?:\/[\w.-]+)*\/(?:env\s+(?:-S\s+)?)?([\w.-]+)/u.exec(first)?.[1];
  if (program !== undefined) return interpreters.find(([name]) => name.test(program))?.[1];
  if (/^\$ [\w./~]/u.test(first)) return 'console';
  if (/^PS [A-Z]:\\[^>]*> ?\w/u.test(first)) return 'powershell';
  if (/^<\?xml\s/u.test(first)) return 'xml';
  if (/^<!doctype html\b/iu.test(first)) return 'html';
  if (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+ HTTP\/[\d.]+$/u.test(first)) return 'http';
  return isJson(text) ? 'json' : undefined;
}

/** Writes the language of a fenced block of code behind its opening fence, where there is no doubt about it; else nothing. */
export function nameLanguage(node: Code, article: Article): Edit[] {
  const { source } = article;
  const start = node.position!.start.offset!;
  let fence = start;
  while (source[fence] === '`' || source[fence] === '~') fence += 1;
  const language = fence === start || node.lang ? undefined : certainLanguage(node.value);
  if (language === undefined) return [];
  let end = fence;
  while (source[end] === ' ' || source[end] === '\t') end += 1;
  return [{ range: article.range(fence, end), text: language }];
}

/** Whether a text is JSON that says something: an empty or short list could be many things. */
function isJson(text: string): boolean {
  if (!/^(?:\{\s*"|\[\s*[{"[])/u.test(text) || !/[\]}]$/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
