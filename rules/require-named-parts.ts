import { isSpokenOf } from './kit/article/comparison.ts';
import { domainsOf, hostOfUrl, isUnder } from './kit/catalogue/domains.ts';
import { findField } from './kit/catalogue/fields.ts';
import { type CatalogueReport, defineRule, type SolutionEntry } from './kit/define-rule.ts';
import type { DocumentFacts, NamedPart } from './kit/facts.ts';
import type { Related } from './kit/finding.ts';
import { allOf, quoted } from './kit/printable.ts';

const kinds: readonly { kind: NamedPart['kind']; one: string; many: string; fix: string }[] = [
  { kind: 'port', one: 'the port', many: 'the ports', fix: 'Say what listens there, who connects, and what it looks like when it is closed.' },
  { kind: 'service', one: 'the service', many: 'the services', fix: 'Say what it does, how to see whether it runs, and whether it may be restarted.' },
  { kind: 'host', one: 'the address', many: 'the addresses', fix: 'Say who connects to it, on which port, and what stops working when it cannot be reached.' },
];

export const rule = defineRule({
  id: 'require-named-parts',
  scope: 'catalogue',
  summary: "The Internal articles speak of every port, service and address of the partner's that the Public ones name",
  why: 'Customers ask about what stands in their article; whoever answers them must find it in the other one, with more about it.',
  severity: 'warning',
  appliesTo: ['public-article', 'internal-article'],
  *check({ partners }): Iterable<CatalogueReport> {
    for (const { partner, solutions } of partners.values()) {
      const domains = partner ? domainsOf(partner) : [];
      for (const entry of solutions.values()) {
        const [article] = entry.internal;
        if (!article || entry.public.length === 0) continue;
        const words = new Set(entry.internal.flatMap(({ comparison }) => comparison?.words ?? []));
        const pages = pagesOf(partner, entry);
        const unspoken = (part: NamedPart): boolean => !isSpokenOf(part, words) && (part.kind !== 'host' || (isUnder(part.name, domains) && !domains.includes(part.name) && !pages.has(part.name)));
        for (const { kind, one, many, fix } of kinds) {
          const missing = new Map<string, Related>();
          for (const { path, comparison } of entry.public) {
            for (const part of comparison?.parts ?? []) {
              if (part.kind === kind && !missing.has(part.name) && unspoken(part)) missing.set(part.name, { path, range: part.range, what: `${part.name} in the Public article` });
            }
          }
          if (missing.size === 0) continue;
          const names = [...missing.keys()];
          const heading = article.sections.find(({ id }) => id === 'production') ?? article.sections.find(({ id }) => id === 'how-it-works');
          yield {
            path: article.path,
            ...(heading && { at: heading.heading.range }),
            what: `No Internal article speaks of ${names.length === 1 ? one : many} ${allOf(names.slice(0, 10).map((name) => quoted(name)))}, which the Public article names.`,
            fix,
            related: [...missing.values()].slice(0, 10),
          };
        }
      }
    }
  },
});

/** Pages that people open: nothing breaks when they are away. */
function pagesOf(partner: DocumentFacts | undefined, { solution }: SolutionEntry): ReadonlySet<string> {
  const urls = [
    ...['/website', '/support/url', '/sales/url'].map((pointer) => findField(partner, pointer)?.value),
    ...['/website', '/pricing/url'].map((pointer) => findField(solution, pointer)?.value),
  ];
  return new Set(urls.flatMap((url) => hostOfUrl(url ?? '') ?? []));
}
