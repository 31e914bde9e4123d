import { type Catalogue, type CatalogueReport, defineRule, type PartnerEntry } from './kit/define-rule.ts';
import { findField } from './kit/catalogue/fields.ts';
import type { DocumentKind } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';
import { nameOf } from './kit/resolve.ts';

export const rule = defineRule({
  id: 'require-owner-files',
  scope: 'catalogue',
  summary: 'Each partner and each solution has the files that say who it is and where it stands',
  why: 'Without the file nobody can tell whether customers may see the solution, so none of it is published.',
  severity: 'error',
  appliesTo: ['partner', 'membership', 'solution', 'application', 'certification'],
  *check(catalogue): Iterable<CatalogueReport> {
    for (const partner of catalogue.partners.values()) {
      const below = [...partner.solutions.values()];
      yield* missing(catalogue, partner.files, ['partner', 'membership'], `The partner ${quoted(partner.id)}`, below[0]?.files[0], isApplication(partner));
      const certifies = needsCertification(partner);
      for (const { id, files } of below) {
        const kinds: DocumentKind[] = certifies ? ['solution', 'application', 'certification'] : ['solution', 'application'];
        yield* missing(catalogue, files, kinds, `The solution ${quoted(id)}`);
      }
    }
  },
});

const fixes: Partial<Record<DocumentKind, string>> = {
  partner: 'The partner writes it: name, website, support and escalation contacts.',
  membership: 'The program team writes it: status, tier, agreement and dates.',
  solution: 'The partner writes it: what the product is, how it is delivered, its version.',
  application: 'The partner writes it: the answers to the considerations of the application.',
  certification: 'The program team writes it: since when the solution is a candidate, and what was checked by whom.',
};

/** `sits` is where the finding stands when the folder itself holds no document. */
function* missing({ absent }: Catalogue, files: readonly string[], kinds: readonly DocumentKind[], owner: string, sits?: string, applies = false): Iterable<CatalogueReport> {
  const names = new Set(files.map(nameOf));
  // A file that is not there shows nothing: the finding stands on the one that speaks for the folder.
  const path = files.find((file) => ['partner.md', 'solution.md'].includes(nameOf(file))) ?? files[0] ?? sits;
  if (path === undefined) return;
  for (const kind of kinds) {
    const name = `${kind}.md`;
    if (!absent.has(kind) && !names.has(name)) yield { path, what: `${owner} has no ${quoted(name)}.`, fix: fixes[kind] ?? '', ...(applies && kind === 'membership' && { severity: 'warning' as const }) };
  }
}

/** Whether the folder holds what a partner hands in to apply, and nothing of the program team yet, which adds the membership when it takes the application in. */
function isApplication({ solutions }: PartnerEntry): boolean {
  const files = [...solutions.values()].flatMap((solution) => solution.files);
  return files.some((file) => nameOf(file) === 'application.md') && !files.some((file) => nameOf(file) === 'certification.md');
}

/**
 * Whether solutions must have a certification: those of a candidate or a member, present or past. One beside a solution
 * that has it may be applying still; then only the program team knows.
 */
function needsCertification({ membership, solutions }: PartnerEntry): boolean {
  const status = findField(membership, '/status')?.value ?? '';
  return ['candidate', 'member', 'lapsed'].includes(status) && [...solutions.values()].every(({ files }) => !files.some((file) => nameOf(file) === 'certification.md'));
}
