import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, port, support, vendorArticle } from '../catalogue/found.ts';

const rule = 'no-staff-text';
const find = (text: string): ReturnType<typeof findBy> => findBy(rule, changed(deploy, 'Widget keeps the clocks', `${text} Widget keeps the clocks`));

describe('no-staff-text', () => {
  it.each([
    ['For internal use only.', 'For internal use only'],
    ['Do not share this number with the customer.', 'Do not share this number with the customer'],
    ['Support staff should look at the log.', 'Support staff should'],
    ['NOC engineers must wait for an hour.', 'NOC engineers must'],
    ['When a customer opens a ticket, wait.', 'When a customer opens'],
    ['Ask the customer for the alias.', 'Ask the customer'],
    ['If the client opens a ticket, wait.', 'If the client opens a ticket'],
    ['Ask the client for the alias.', 'Ask the client'],
    ['Then close the ticket with a note.', 'close the ticket with'],
    ['Escalate it to the partner.', 'Escalate it to the partner'],
  ])('points at what is said to staff in %j', async (text, at) => {
    expect(await find(text)).toMatchObject([{ path: deploy, at, severity: 'warning' }]);
  });

  it.each([
    'Open a ticket, and support staff will answer.',
    'Our support engineers look at it at once.',
    'Your customers see the shop at once.',
    'Customers who open a ticket get an answer.',
    'The page asks the customer of your shop for a password.',
    'You can escalate to us at any time.',
    'This network is for internal use.',
    '`ask the customer`',
    'When a client calls the API, it gets a token. If the client reports an error, tell the client to try again.',
    'Contact the client library authors.',
  ])('is content with %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('looks at Public articles only', async () => {
    expect(await findBy(rule, { ...changed(support, '## Tools', 'Ask the customer for it.\n\n## Tools'), [port]: vendorArticle('Ask the customer for it.') })).toEqual([]);
  });
});
