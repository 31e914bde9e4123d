import common from '../../schemas/front-matter/common.schema.json' with { type: 'json' };
import partner from '../../schemas/front-matter/partner.schema.json' with { type: 'json' };
import article from '../../schemas/front-matter/public-article.schema.json' with { type: 'json' };
import solution from '../../schemas/front-matter/solution.schema.json' with { type: 'json' };
import { fitting, isAddress, isEmail, isPhone, type Question } from './question.ts';

/** What can be made new. */
export const things = ['partner', 'solution', 'article'] as const;
export type Thing = (typeof things)[number];

const timeZone = new RegExp(common.$defs.timeZone.pattern);

/** What is asked for each, in order. Whatever a schema or the program says has one place only: there. */
export const questions: Record<Thing, readonly Question[]> = {
  partner: [
    { flag: 'name', ask: 'Name of the company, as customers know it', problem: fitting(partner.properties.name) },
    { flag: 'website', ask: 'Address of its website', problem: isAddress },
    { flag: 'support-email', ask: 'Mailbox for customers, read around the clock', problem: isEmail },
    { flag: 'support-phone', ask: 'Telephone for customers, answered around the clock', problem: isPhone },
    { flag: 'language', ask: 'Language that support speaks', usually: 'en', problem: fitting(common.$defs.language) },
    { flag: 'escalation-name', ask: 'Who answers the vendor\'s support staff', usually: 'Platform desk' },
    { flag: 'escalation-email', ask: 'Mailbox for the vendor\'s support staff only', problem: isEmail },
    { flag: 'escalation-phone', ask: 'Telephone for the vendor\'s support staff only', problem: isPhone },
    { flag: 'time-zone', ask: 'Time zone of the desk, such as America/Denver', problem: (answer) => (timeZone.test(answer) && isTimeZone(answer) ? undefined : 'is a time zone such as America/Denver') },
    { flag: 'sales-email', ask: 'Mailbox for people who want to buy', problem: isEmail },
    { flag: 'account-name', ask: 'Who owns the accounts of clients' },
    { flag: 'account-email', ask: 'That person\'s address', problem: isEmail },
  ],
  solution: [
    { flag: 'name', ask: 'Name of the product', problem: fitting(solution.properties.name) },
    { flag: 'category', ask: 'What it is for', from: 'categories' },
    { flag: 'kind', ask: 'Where it runs: saas (at the partner) or software (in the customer\'s account)', among: solution.properties.kind.enum },
    { flag: 'delivery', ask: 'How it arrives', from: 'deliveries' },
    { flag: 'version', ask: 'Version of the product that is documented', problem: fitting(common.$defs.version) },
    { flag: 'contact-name', ask: 'Who answers questions about the application' },
    { flag: 'contact-email', ask: 'That person\'s address', problem: isEmail },
  ],
  article: [
    { flag: 'kind', ask: 'For customers (public) or for the vendor\'s support staff (internal)', among: ['public', 'internal'] },
    { flag: 'title', ask: 'Title: what the reader will be able to do', problem: fitting(article.properties.title) },
    { flag: 'time', ask: 'Minutes that the steps take', usually: '30', problem: (answer) => (/^[1-9]\d{0,3}$/.test(answer) ? undefined : 'is a number of minutes') },
  ],
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
