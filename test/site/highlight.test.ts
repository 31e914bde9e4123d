import hljs from 'highlight.js';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { highlight } from '../../site/markdown/highlight.ts';

// Each holds what some languages hand to others: a page, a request with a body, templates, text before a program.
const samples = [
  '<script>const a = 1 & 2;</script>\n<style>a { color: "red" }</style>\n<b class=\'x\'>&amp;</b>\n',
  'POST /v1/items HTTP/1.1\nHost: kb.example.com\nContent-Type: application/json\n\n{"a": [1, "b"], "c": null}\n',
  '# Title\n\n<b>bold</b> *x*\n\n---\na: <%= b %> {{ c }} {% if d %}\n$ sudo ls "$HOME" # e\n>>> print(1)\n',
  'import { a } from "b";\nconst c = <d e="f">{g}</d>; // h\nconst i = gql`query { j }`, k = html`<l>${m}</l>`;\nSELECT * FROM n WHERE o = \'p\';\n',
];

function shown(code: string, language: string): string | undefined {
  const children = highlight(code, language);
  return children && toHtml({ type: 'root', children });
}

/** What the library itself writes, with its references to characters as ours are. */
function whole(code: string, language: string): string {
  return hljs.highlight(code, { language, ignoreIllegals: true }).value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '&#x3C;').replaceAll('&amp;', '&#x26;');
}

test('code is marked by the grammars of its language alone as by all together, under each of its names', () => {
  const names = hljs.listLanguages().flatMap((name) => [name, ...(hljs.getLanguage(name)?.aliases ?? [])]).map((name) => name.toLowerCase()).filter((name) => name !== 'console');
  const differs = names.flatMap((name) => samples.filter((code) => shown(code, name) !== whole(code, name)).map((code) => [name, shown(code, name), whole(code, name)]));
  expect(differs).toEqual([]);
});

test('what is typed at a prompt is marked as a script', () => {
  for (const name of ['console', 'shell-session', 'terminal']) expect(shown('ls "$HOME"', name)).toBe(shown('ls "$HOME"', 'bash'));
});

test('what is no language stays unmarked, whatever objects call their own', () => {
  for (const name of ['no-such-language', '', 'constructor', '__proto__', 'tostring', '../core']) expect(highlight('a', name)).toBeUndefined();
});
