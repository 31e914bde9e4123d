import type { Nodes } from 'mdast';
import type { Article, ArticleRule, Report, Rule } from './define-rule.ts';
import type { DocumentKind } from './facts.ts';
import type { Finding } from './finding.ts';
import { toFinding } from './to-finding.ts';
import { compare } from './compare.ts';

/** A rule broke instead of judging. Nothing is known of the document then, so this must never read as a pass. */
export class RuleCrash extends Error {
  readonly rule: string;

  constructor(rule: string, path: string, cause: unknown) {
    super(`The rule ${rule} broke on ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'RuleCrash';
    this.rule = rule;
  }
}

type Visitor = (node: Nodes, article: Article) => Iterable<Report> | undefined;

/** Which rules look at which nodes, by kind of document, made once for a set of rules. */
export interface RuleTable {
  of(kind: DocumentKind): { visitors: readonly [type: Nodes['type'], visitors: readonly { rule: ArticleRule; visit: Visitor }[]][]; checks: readonly ArticleRule[] };
}

/** Sorts the article rules among all rules into tables by kind of document and type of node. */
export function ruleTable(rules: readonly Rule[]): RuleTable {
  const tables = new Map<DocumentKind, ReturnType<RuleTable['of']>>();
  return {
    of(kind) {
      const known = tables.get(kind);
      if (known) return known;
      const here = rules.filter((rule): rule is ArticleRule => rule.scope === 'article' && (rule.appliesTo === 'every file' || rule.appliesTo.includes(kind)));
      const visitors = new Map<Nodes['type'], { rule: ArticleRule; visit: Visitor }[]>();
      for (const rule of here) {
        for (const [type, visit] of Object.entries(rule.visit ?? {}) as [Nodes['type'], Visitor][]) {
          visitors.set(type, [...(visitors.get(type) ?? []), { rule, visit }]);
        }
      }
      const table = { visitors: [...visitors], checks: here.filter((rule) => rule.check) };
      tables.set(kind, table);
      return table;
    },
  };
}

/** Applies every rule of the table to one article and gives the findings in reading order. Throws `RuleCrash` when a rule breaks. */
export function runRules(table: RuleTable, article: Article): Finding[] {
  const { visitors, checks } = table.of(article.identity.kind);
  const findings: Finding[] = [];
  const collect = (rule: ArticleRule, reports: Iterable<Report> | undefined): void => {
    if (reports) for (const report of reports) findings.push(toFinding(rule, article.path, report));
  };
  let current: ArticleRule | undefined;
  try {
    for (const [type, interested] of visitors) {
      for (const node of article.nodes(type)) {
        for (const { rule, visit } of interested) collect((current = rule), visit(node, article));
      }
    }
    for (const rule of checks) collect((current = rule), rule.check!(article));
  } catch (error) {
    throw new RuleCrash(current?.id ?? '', article.path, error);
  }
  return findings.sort((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compare(a.rule, b.rule));
}
