import type { Answers } from '../question.ts';
import { fillIn } from '../fill-in.ts';
import { frontMatter } from './yaml.ts';

/** `partner.md`. @param today the day on which the contacts were tried. */
export function renderPartner(answers: Answers, today: string): string {
  const { language = 'en' } = answers;
  return `${frontMatter({
    name: answers['name'],
    summary: fillIn('One sentence: what the company makes, and for whom'),
    website: answers['website'],
    support: { email: answers['support-email'], phone: answers['support-phone'], hours: '24x7', languages: [language] },
    escalation: { name: answers['escalation-name'], email: answers['escalation-email'], phone: answers['escalation-phone'], hours: '24x7', timeZone: answers['time-zone'], languages: [language] },
    sales: { email: answers['sales-email'] },
    owners: { account: { name: answers['account-name'], email: answers['account-email'] } },
    contactsVerified: today,
  }, ['contactsVerified'])}
${fillIn('Two or three sentences about the company: since when, how many customers, what it is known for')}
`;
}
