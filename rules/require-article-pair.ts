import { type Catalogue, type CatalogueReport, defineRule, type PartnerEntry, type SolutionEntry } from './kit/define-rule.ts';
import { type Field, findField, relatedField } from './kit/catalogue/fields.ts';
import { placeOf } from './kit/catalogue/place.ts';
import type { DocumentFacts } from './kit/facts.ts';
import type { Severity } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'require-article-pair',
  scope: 'catalogue',
  summary: 'Each solution has a Public and an Internal article, about the same version',
  why: 'A customer follows the Public article, and the person who takes the ticket needs the Internal one to help.',
  severity: 'error',
  appliesTo: ['solution', 'public-article', 'internal-article'],
  *check(catalogue): Iterable<CatalogueReport> {
    for (const partner of catalogue.partners.values()) {
      for (const solution of partner.solutions.values()) {
        yield* missing(catalogue, partner, solution);
        yield* differingVersions(solution);
      }
    }
  },
});

const halves = [
  { kind: 'public-article', name: 'Public', why: 'A customer who buys the product finds nothing to follow.', example: 'public/deploy.md' },
  { kind: 'internal-article', name: 'Internal', why: 'When a customer opens a ticket, support staff do not know how the product works or whom to call.', example: 'internal/support.md' },
] as const;

function* missing({ absent }: Catalogue, partner: PartnerEntry, { id, files }: SolutionEntry): Iterable<CatalogueReport> {
  const path = files.find((file) => placeOf(file).kind === 'solution');
  // Without its main file the folder has another finding.
  if (path === undefined) return;
  const status = findField(partner.membership, '/status')?.value ?? 'candidate';
  const severity: Severity = status === 'candidate' || status === 'member' ? 'error' : 'note';
  for (const { kind, name, why, example } of halves) {
    if (absent.has(kind) || files.some((file) => placeOf(file).kind === kind)) continue;
    yield {
      path,
      severity,
      what: `The solution ${quoted(id)} has no ${name} article.`,
      why,
      fix: `Write one in its folder, such as ${quoted(example)}${severity === 'note' ? '; certification asks for it' : ''}.`,
    };
  }
}

interface Version {
  document: DocumentFacts;
  field: Field;
}

function* differingVersions({ solution, public: publicArticles, internal }: SolutionEntry): Iterable<CatalogueReport> {
  const forCustomers = versionsOf(publicArticles);
  const forStaff = versionsOf(internal);
  if (forCustomers.length === 0 || forStaff.length === 0 || forCustomers.some(({ field }) => includes(forStaff, field.value))) return;
  const current = findField(solution, '/version');
  const publicIsOld = current !== undefined && includes(forStaff, current.value);
  const [old, others] = publicIsOld ? [forCustomers, forStaff] : [forStaff, forCustomers];
  const [first] = old;
  const [other] = others;
  if (!first || !other) return;
  yield {
    path: first.document.path,
    at: first.field.range,
    actual: first.field.value,
    expected: [...new Set(others.map(({ field }) => field.value))],
    what: `This article documents version ${quoted(first.field.value)}, the ${publicIsOld ? 'Internal' : 'Public'} one ${quoted(other.field.value)}.`,
    why: 'Support staff and customer look at different screens while they talk.',
    fix: 'Follow the article with the version of the other one, mend what has changed, then write that version here.',
    related: [
      ...others.slice(0, 3).map(({ document, field }) => relatedField(document, field, 'the version of the other article')),
      ...(solution && current ? [relatedField(solution, current, 'the version customers get today')] : []),
    ],
  };
}

function versionsOf(documents: readonly DocumentFacts[]): Version[] {
  return documents.flatMap((document) => {
    const field = findField(document, '/version');
    return field ? [{ document, field }] : [];
  });
}

function includes(versions: readonly Version[], value: string): boolean {
  return versions.some(({ field }) => field.value === value);
}
