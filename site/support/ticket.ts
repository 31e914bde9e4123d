import type { EditionPartner, EditionSolution } from '../../schemas/edition.ts';
import { nameWithMaker } from '../edition/named.ts';
import { formatDate, formatHours, formatLanguages } from '../format.ts';
import { strings } from '../strings.ts';

/**
 * Whom to call as plain text, to paste into a ticket. What is not on file has no line.
 *
 * @param page whole address of the page it stands on.
 * @param status how the partner and the solution stand, in words.
 */
export function contactBlock({ partner, solution, status, page, asOf }: { partner: EditionPartner; solution?: EditionSolution | undefined; status: string; page: string; asOf: string }): string {
  const words = strings.support.block;
  const { escalation, support } = partner.profile;
  const name = partner.profile.name ?? partner.id;
  const product = solution ? nameWithMaker(solution, partner) : name;
  const hours = [escalation?.hours && formatHours(escalation.hours), escalation?.timeZone].filter(Boolean).join('; ');
  const lines: [string, string | undefined][] = [
    [words.product, product],
    [words.status, status],
    [words.call, escalation?.phone && [escalation.phone, escalation.name && `(${escalation.name})`].filter(Boolean).join(' ')],
    [words.mail, escalation?.email],
    [words.hours, hours],
    [words.languages, escalation?.languages && formatLanguages(escalation.languages)],
    [words.unanswered, solution?.support?.unanswered.join(' ')],
    [words.answers, solution?.support?.answers.map(({ within, text }) => `${within}: ${text}`).join('\n  ')],
    [words.customers, [support?.phone, support?.email, support?.url].filter(Boolean).join(', ')],
    [words.page, page],
  ];
  return [words.internal, ...lines.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])), words.asOf(formatDate(asOf))].join('\n');
}
