import { findSecrets } from './kit/article/secrets.ts';
import { defineRule, type Article, type Report } from './kit/define-rule.ts';

/** An account of the platform by its alias: two to six capitals and digits, at least one of them a letter. */
const ALIAS = /\b[Aa]ccount [Aa]lias(?:es)?\*{0,2}(?: is|:|=)\*{0,2} ?[`"'*]{0,2}([A-Z][A-Z0-9]{1,5})\b(?![-_])|\bfrom account ([A-Z][A-Z0-9]{2,5})\b/g;
const ALIAS_HINT = /ccount [Aa]lias|from account [A-Z]/;
/** Aliases that are no account's. */
const NO_ALIAS = /^(?:ABCD?|ACME|ALIAS|XXX+|YYY+|TEST|DEMO|ACCT|AAAA|THE|YOUR|EXAMPL?E?|NAME|ID|IS)$/;

export const rule = defineRule({
  id: 'no-secrets',
  scope: 'article',
  summary: 'No private keys, tokens, passwords or PINs, and no account aliases where customers read',
  why: 'Whoever reads it can use it, and the history of the repository keeps it even when the text is mended.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
  *check(article): Iterable<Report> {
    for (const { start, end, kind, certain } of findSecrets(article.source)) {
      yield {
        ...(certain ? {} : ({ severity: 'warning' } as const)),
        at: article.range(start, end),
        what: `A ${kind} stands in the text.`,
        fix: `Write a placeholder such as \`<your-${kind.toLowerCase().replaceAll(' ', '-')}>\`, and withdraw the ${kind} where it was issued: it is known now.`,
      };
    }
    if (isPublic(article) && ALIAS_HINT.test(article.source)) yield* aliases(article);
  },
});

function isPublic({ identity }: Article): boolean {
  return identity.kind === 'public-article' || identity.kind === 'vendor-article' || identity.kind === 'partner' || identity.kind === 'solution';
}

function* aliases(article: Article): Iterable<Report> {
  for (const match of article.source.matchAll(ALIAS)) {
    const alias = match[1] ?? match[2] ?? '';
    if (NO_ALIAS.test(alias)) continue;
    const start = match.index + match[0].lastIndexOf(alias);
    yield {
      severity: 'warning',
      at: article.range(start, start + alias.length),
      what: 'The alias of an account stands in a text for customers.',
      why: 'Together with a name and a PIN it is all that support asks for to act on the account.',
      fix: 'Write `<your-account-alias>` where customers give their own; leave it out where it is yours.',
    };
  }
}
