import { createRequire } from 'node:module';
import type { ElementContent, Root } from 'hast';
import type { HLJSApi, LanguageFn } from 'highlight.js';
import core from 'highlight.js/lib/core';
import { htmlToHast } from 'satteri';
import { grammars } from './grammars.ts';

const require = createRequire(import.meta.url);
/** What a reader types at a prompt is marked as a script, whatever the block calls it. */
const prompts = new Set(['console', 'shell-session', 'terminal']);
const started = new Map<string, HLJSApi>();

/** Code with its words marked by class, or undefined for a language that is not known. Classes, because the content security policy allows no inline styles. */
export function highlight(code: string, language: string): ElementContent[] | undefined {
  const name = prompts.has(language) ? 'bash' : language;
  const needed = Object.hasOwn(grammars, name) ? grammars[name] : undefined;
  if (needed === undefined) return undefined;
  const { value } = highlighterOf(needed).highlight(code, { language: name, ignoreIllegals: true });
  return (htmlToHast(value, { fragment: true }) as Root).children as ElementContent[];
}

/** Each language is loaded when the first block in it is met: all of them take longer than most sites' code together. */
function highlighterOf(needed: string): HLJSApi {
  let highlighter = started.get(needed);
  if (!highlighter) {
    highlighter = core.newInstance();
    for (const grammar of needed.split(' ')) highlighter.registerLanguage(grammar, require(`highlight.js/lib/languages/${grammar}`) as LanguageFn);
    started.set(needed, highlighter);
  }
  return highlighter;
}
