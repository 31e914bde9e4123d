import { describe, expect, it } from 'vitest';
import { changed, findBy, partner, support } from '../catalogue/found.ts';

const find = (changes: Record<string, string>) => findBy('require-role-mailbox', changes);
const sales = (address: string) => find(changed(partner, 'sales@acme.example', address));

describe('require-role-mailbox', () => {
  it.each(['acme.widgets@gmail.com', 'acme@web.de', 'Acme.Support@Yahoo.com'])('names a mailbox at a free provider: %s', async (address) => {
    expect(await sales(address)).toMatchObject([{ path: partner, severity: 'warning', at: address, what: `\`${address}\` is a mailbox at a free provider.` }]);
  });

  it.each(['ada.miller@acme.example', 'a.miller@acme.example', 'jo_berg@acme.example', 'Ada.Miller@acme.example'])('names the mailbox of one person: %s', async (address) => {
    expect(await sales(address)).toMatchObject([{ at: address, what: `\`${address}\` is the mailbox of one person.` }]);
  });

  it.each(['sales@acme.example', 'north.sales@acme.example', 'service_desk@acme.example', 'noc@acme.example', 'widgets@acme.example', 'storage-oncall@acme.example', 'platform.support@acme.example', 'info@mail.acme.example', 'x@example.gmail.company'])(
    'has nothing to say of %s',
    async (address) => {
      expect(await sales(address)).toEqual([]);
    },
  );

  it('names an owner who answers for support too', async () => {
    const text = String(changed(partner, 'ada.miller@acme.example', 'ada@acme.example')[partner]).replace('support@acme.example', 'ada@acme.example');
    expect(await find({ [partner]: text })).toMatchObject([{ at: 'ada@acme.example', what: '`ada@acme.example` is the mailbox of one person.' }]);
  });

  it('looks at the support contacts of an Internal article, and not at other addresses in it', async () => {
    expect(await find(changed(support, 'platform-desk@acme.example', 'lee.wong@acme.example'))).toMatchObject([{ path: support, at: 'lee.wong@acme.example' }]);
    expect(await find(changed(support, 'Ask for the name', 'Lee Wong (lee.wong@acme.example) wrote the package. Ask for the name'))).toEqual([]);
  });
});
