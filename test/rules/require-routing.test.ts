import { describe, expect, it } from 'vitest';
import { findBy, support } from '../catalogue/found.ts';
import { baseContent } from '../fixtures/base.ts';

const [, expectations = '', routing = ''] = /## Support expectations\n\n(.*)\n\n## When a customer opens a ticket\n\n(.*)\n/.exec(String(baseContent[support])) ?? [];
const says = (first: string, second: string) => findBy('require-routing', { [support]: String(baseContent[support]).replace(expectations, first).replace(routing, second) });
const heading = '## When a customer opens a ticket';

describe('require-routing', () => {
  it('asks for what stays with the vendor', async () => {
    expect(await says('Acme answers within an hour, for 40 US dollars a month.', 'Hand every ticket to the platform desk of Acme.')).toMatchObject([{ path: support, severity: 'warning', at: heading, what: '`When a customer opens a ticket` does not say what stays with CenturyLink.' }]);
  });

  it('does not take it for ours that we want to be told', async () => {
    expect(await says('Acme answers within an hour.', 'Hand every ticket to the platform desk of Acme, and let us know how it went.')).toHaveLength(1);
  });

  it('asks for what goes to the partner', async () => {
    expect(await says('We answer within an hour.', 'We ask for the name of the server and look at it.')).toMatchObject([{ at: heading, what: '`When a customer opens a ticket` does not say what goes to the partner.' }]);
  });

  it.each([
    ['Acme answers within an hour.', 'If the server is down, the ticket is ours; all else is theirs.'],
    ['The on-call answers within an hour.', 'CenturyLink looks at the server first.'],
    ['All else goes to the support desk within a day.', 'The platform answers for the network.'],
  ])('understands: %s %s', async (first, second) => {
    expect(await says(first, second)).toEqual([]);
  });

  it('leaves empty sections to other rules', async () => {
    expect(await says('None.', 'None.')).toEqual([]);
  });
});
