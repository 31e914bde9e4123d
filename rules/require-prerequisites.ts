import { findSection } from './kit/article/inside.ts';
import { defineRule, type Article, type Report } from './kit/define-rule.ts';
import type { Section } from './kit/facts.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** Things that take a reader days to get, as steps ask for them and as an article names them beforehand. */
const THINGS: readonly { asked: RegExp; named: RegExp }[] = [
  { asked: /\b(?:licen[cs]e|activation|product|registration) (?:key|code|file|number)s?\b|\bserial numbers?\b/i, named: /licen[cs]e|activation|product key|registration|serial number|subscription|trial/i },
  { asked: /\b(?:api|access|secret|account) (?:key|token)s?\b/i, named: /\b(?:keys?|tokens?|credentials?|accounts?)\b(?! administrator)/i },
  { asked: /\b(?:ssl|tls) certificates?\b/i, named: /certificate|\bssl\b|\btls\b/i },
];
/** An instruction to give something, not to look at or to make it. */
const ASKS = /\b(?:enter|paste|type|provide|input|supply|specify|fill in|upload|insert)\b/i;

export const rule = defineRule({
  id: 'require-prerequisites',
  scope: 'article',
  summary: 'What the steps ask the reader for is named before the first step',
  why: 'A reader who learns in the middle of the steps that a key is needed stops there, with a server that costs money already.',
  severity: 'warning',
  appliesTo: ['public-article'],
  *check(article) {
    const before = findSection(article, 'prerequisites');
    const steps = article.sections.filter(({ id }) => id === 'steps');
    const [first] = steps;
    if (!before || before.words === 0 || !first) return;
    const told = article.sections.slice(0, article.sections.indexOf(first)).map(({ text }) => text);
    for (const { asked, named } of THINGS) {
      const found = steps.flatMap((section) => askedIn(section, asked, article))[0];
      if (found && ![before.text, ...told].some((text) => named.test(text))) yield report(found, before);
    }
  },
});

interface Asked {
  raw: string;
  at: Range;
}

/** The first line of a section that asks for a thing. */
function askedIn(section: Section, asked: RegExp, article: Article): Asked[] {
  if (!asked.test(section.text)) return [];
  for (const line of section.text.split('\n')) {
    if (!ASKS.test(line)) continue;
    const [raw] = asked.exec(line) ?? [];
    if (raw === undefined) continue;
    const at = article.source.indexOf(raw, section.heading.range.end.offset);
    return [{ raw, at: at < 0 ? section.heading.range : article.range(at, at + raw.length) }];
  }
  return [];
}

function report({ raw, at }: Asked, before: Section): Report {
  return {
    at,
    actual: raw,
    what: `The steps ask for ${quoted(raw)}, which ${quoted(before.heading.text)} does not name.`,
    fix: `Name it in ${quoted(before.heading.text)}, and say where the reader gets it and how long that takes.`,
  };
}
