import { ownersOf } from './kit/catalogue/owners.ts';
import { standFor, type Change, type ChangedFile } from './kit/change/change.ts';
import { actorInWords } from './kit/change/people.ts';
import { roleInSentence } from './kit/roles.ts';
import { type CatalogueReport, defineRule } from './kit/define-rule.ts';
import { capital, eitherOf, quoted } from './kit/printable.ts';

export const rule = defineRule({
  id: 'owned-files',
  scope: 'change',
  summary: 'A pull request touches only files that belong to who makes it',
  why: 'What one side says of the other is worth nothing to customers when each can write both.',
  severity: 'error',
  appliesTo: 'every file',
  waivable: false,
  *check(change): Iterable<CatalogueReport> {
    for (const file of change.files) {
      const report = judge(change, file);
      if (report) yield { path: standFor(change, file), ...report };
    }
  },
});

function judge(change: Change, { path, status }: ChangedFile): Omit<CatalogueReport, 'path'> | undefined {
  const { actor, before } = change;
  const { owners, partner } = ownersOf(path);
  if (owners.some((owner) => owner !== 'partner' && actor.roles.includes(owner))) return undefined;
  const isPartners = owners.includes('partner') && partner !== undefined;
  if (isPartners && actor.partners.includes(partner)) return undefined;
  // Anybody may apply: nothing of the folder belongs to somebody yet.
  if (isPartners && actor.roles.length === 0 && !before.partners.has(partner) && status === 'added') return undefined;

  const verb = { added: 'adds', changed: 'changes', removed: 'removes' }[status];
  const shown = path.replace(/^(?:\.\.\/)+/, '');
  const owner = isPartners ? `the partner ${quoted(partner)}` : eitherOf(owners.map((role) => roleInSentence(role, change.after.program)));
  const what = `${capital(actorInWords(actor, change.after.program))} ${verb} ${quoted(shown)}, which belongs to ${owner}.`;
  if (isPartners && actor.roles.includes('ecosystem-team')) return { severity: 'warning', what, why: 'The partner answers for its text, and does not know of the change.', fix: `Ask ${owner} to approve the pull request.` };
  return { what, fix: `Take the change of ${quoted(shown)} back, and ask ${owner} for it.${actor.login === undefined ? ' Whoever runs the check gives the account with `--actor`.' : ''}` };
}
