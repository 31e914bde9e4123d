import type { StaffIndex, StaffPartner } from '../client/staff/match.ts';
import { edition, href } from '../edition/current.ts';
import { articlesOf } from '../edition/paths.ts';
import { formatHours, telephoneAddress } from '../format.ts';
import { hoursAttribute, readHours } from './hours.ts';
import { toldIn } from './issues.ts';
import { standingInWords } from './standing.ts';

const longestText = 220;

/** Known issues and whom to call, for the search of the internal edition. */
export function staffIndex(): StaffIndex {
  const issues = edition.solutions.flatMap((solution) => {
    const by = edition.partner(solution.partner).profile.name ?? solution.partner;
    const of = solution.profile.name ?? solution.id;
    // What staff read comes before what customers read about the same.
    const articles = articlesOf(edition, solution).toSorted((a, b) => Number(b.kind === 'internal-article') - Number(a.kind === 'internal-article'));
    return articles.flatMap((article) => toldIn(article).map(({ title, errors, text, address }) => ({ title, errors, text: cut(text), address: href(address), of, by, article: article.title })));
  });
  return { issues, partners: edition.partners.map(partnerOf) };
}

function partnerOf(partner: (typeof edition.partners)[number]): StaffPartner {
  const { escalation, name = partner.id } = partner.profile;
  const open = escalation?.hours === undefined ? undefined : hoursAttribute(readHours(escalation.hours, escalation.timeZone));
  return {
    name,
    address: href(partner.route),
    standing: standingInWords(partner),
    solutions: partner.solutions.map((id) => edition.solution(partner.id, id)).map(({ profile, id, route }) => ({ name: profile.name ?? id, address: href(route) })),
    ...(escalation?.phone !== undefined && { phone: escalation.phone, dial: telephoneAddress(escalation.phone) }),
    ...(escalation?.email !== undefined && { email: escalation.email }),
    ...(escalation?.name !== undefined && { team: escalation.name }),
    ...(escalation?.hours !== undefined && { hours: formatHours(escalation.hours) }),
    ...(escalation?.timeZone !== undefined && { zone: escalation.timeZone }),
    ...(open !== undefined && { open }),
  };
}

function cut(text: string): string {
  if (text.length <= longestText) return text;
  const end = text.lastIndexOf(' ', longestText);
  return `${text.slice(0, end > 0 ? end : longestText)} …`;
}
