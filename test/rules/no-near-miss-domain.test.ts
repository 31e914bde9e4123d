import { describe, expect, it } from 'vitest';
import { nearMiss, hostOfUrl } from '../../rules/kit/catalogue/domains.ts';
import { changed, deploy, findBy, partner, support } from '../catalogue/found.ts';

const find = (changes: Record<string, string>) => findBy('no-near-miss-domain', changes);
const internal = (text: string) => find(changed(support, 'The log is', `${text} The log is`));

describe('no-near-miss-domain', () => {
  it.each([
    ['Write to noc@acmme.example.', 'noc@acmme.example'],
    ['Look at [the state](https://status.acne.example/).', 'https://status.acne.example/'],
    ['Run `curl -sI https://status.amce.example/ping`.', 'status.amce.example'],
    ['It connects to licence.acm.example on port 443.', 'licence.acm.example'],
  ])('names the domain that was meant: %s', async (text, at) => {
    expect(await internal(text)).toMatchObject([{ path: support, severity: 'warning', at, what: expect.stringMatching(/is almost `acme\.example`\.$/) as string, expected: ['acme.example'] }]);
  });

  it.each(['Look at https://status.acme.example/.', 'Write to noc@acme.example.', 'It is like gcc.example or acme.test.', 'Edit `acme.conf` and `acmes.conf`.', 'acme2.example is a node.', 'See https://www.ctl.io/ and noc@centurylink.com.'])('has nothing to say of: %s', async (text) => {
    expect(await internal(text)).toEqual([]);
  });

  it('says it once for each document and host', async () => {
    expect(await internal('`a.acmme.example` and `a.acmme.example` and https://a.acmme.example/x')).toHaveLength(1);
  });

  it('leaves a mistyped contact to consistent-contacts', async () => {
    expect(await internal('Write to platform-desk@acmme.example.')).toEqual([]);
    expect(await findBy('consistent-contacts', changed(support, 'The log is', 'Write to platform-desk@acmme.example. The log is'))).toHaveLength(1);
  });

  it('looks at Public articles and at fields too', async () => {
    expect(await find(changed(deploy, 'You need an account', 'Look at `docs.acmme.example`. You need an account'))).toMatchObject([{ path: deploy, at: 'docs.acmme.example' }]);
    expect(await find(changed(partner, 'sales@acme.example', 'sales@acmee.example'))).toMatchObject([{ path: partner, at: 'sales@acmee.example' }]);
  });

  it('takes every domain that the partner gives for its own', async () => {
    expect(await find({ ...changed(partner, 'sales@acme.example', 'sales@widgets.example'), ...changed(support, 'The log is', 'See https://kb.widgets.example/. The log is') })).toEqual([]);
  });
});

describe('nearMiss', () => {
  it.each([
    ['acmme.example', 'acme.example'],
    ['www.acmme.example', 'acme.example'],
    ['caps.co.uk', undefined],
    ['copt.co.uk', 'corpt.co.uk'],
    ['acme.examples', undefined],
    ['acme1.example', undefined],
    ['sub.acme.example', undefined],
    ['abm.com', undefined],
  ])('%s', (host, meant) => {
    expect(nearMiss(host, ['acme.example', 'corpt.co.uk', 'ibm.com'])).toBe(meant);
  });

  it.each([
    ['https://User@acme.example/x', undefined],
    ['https://Status.Acme.example:8443/x?y', 'status.acme.example'],
    ['mailto:a@acme.example?subject=x', 'acme.example'],
    ['a@acme.example', 'acme.example'],
    ['acme.example.', 'acme.example'],
    ['./acme.md#x', undefined],
    ['../a/b.md', undefined],
    ['localhost', undefined],
  ])('reads the host of %s', (text, host) => {
    expect(hostOfUrl(text)).toBe(host);
  });
});
