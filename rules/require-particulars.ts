import { endOf, isWithin } from './kit/article/section-text.ts';
import { type Article, defineRule } from './kit/define-rule.ts';
import type { Section } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

/** What each section names when it says something, how many of it at least, and an example. */
const wanted: Readonly<Record<string, { least: number; names: string; example: string }>> = {
  'how-it-works': { least: 3, names: 'tasks, packages, files or ports', example: 'the blueprint adds one server, runs "Widget install 4.2" as root, and opens port 4123' },
  tools: { least: 2, names: 'commands, packages or logs', example: '`widgetctl status` prints the state; the log is `/var/log/widget/widgetd.log`' },
  production: { least: 2, names: 'processes, figures or times', example: '`widgetd` uses 200 MB of memory and restarts itself each Sunday at 03:00 UTC' },
};

export const rule = defineRule({
  id: 'require-particulars',
  scope: 'article',
  summary: 'Design, tools and production behaviour are told with names and figures, not in general words',
  why: 'Support staff compare what they see with what should be there; praise and general words give them nothing to compare with.',
  severity: 'warning',
  appliesTo: ['internal-article'],
  *check(article) {
    for (const section of article.sections) {
      const { least, names, example } = wanted[section.id ?? ''] ?? {};
      // A section that is nearly empty has a finding of its own.
      if (least === undefined || section.words < 15) continue;
      const found = particulars(section, article);
      if (found >= least) continue;
      yield {
        at: section.heading.range,
        what: `${quoted(section.heading.text)} ${found === 0 ? 'names nothing' : `names only ${found === 1 ? 'one thing' : `${found} things`}`} that somebody could look at or measure.`,
        fix: `Name ${names ?? ''}: ${example ?? ''}.`,
      };
    }
  },
});

/** Different things that are named: code, numbers, and names in quotation marks. */
function particulars(section: Section, article: Article): number {
  const end = endOf(section, article);
  const named = new Set<string>();
  for (const type of ['inlineCode', 'code'] as const) {
    for (const node of article.nodes(type)) if (isWithin(node.position!.start.offset!, section, end)) named.add(node.value);
  }
  for (const [number] of section.text.matchAll(/\d[\d.:,]*/g)) named.add(number);
  for (const [name] of section.text.matchAll(/["“][A-Z][^"”\n]{2,60}["”]/g)) named.add(name);
  return named.size;
}
