import { describe, expect, it } from 'vitest';
import { changed, deploy, findBy, support } from '../catalogue/found.ts';

const find = (text: string, changes: Record<string, string> = {}) => findBy('require-named-parts', { ...changed(deploy, 'You need an account', `${text} You need an account`), ...changes });
const internal = (text: string) => changed(support, 'The log is', `${text} The log is`);

describe('require-named-parts', () => {
  it.each([
    ['Open port 8123.', 'the port `8123`', 'port 8123'],
    ['Open TCP 8123.', 'the port `8123`', 'TCP 8123'],
    ['Open 8123/tcp.', 'the port `8123`', '8123/tcp'],
    ['Open the port number 8123.', 'the port `8123`', 'port number 8123'],
    ['Open `https://10.1.2.3:8123/`.', 'the port `8123`', ':8123'],
    ['Run `systemctl restart widget-web`.', 'the service `widget-web`', 'widget-web'],
    ['Run `journalctl -u widget-web.service -n 20`.', 'the service `widget-web`', 'widget-web.service'],
    ['It calls `api.acme.example`.', 'the address `api.acme.example`', 'api.acme.example'],
  ])('names what the Internal article does not speak of: %s', async (text, part, at) => {
    expect(await find(text)).toMatchObject([{ path: support, severity: 'warning', at: '## In production', what: `No Internal article speaks of ${part}, which the Public article names.`, related: [{ path: deploy, at }] }]);
  });

  it('puts things of one kind together', async () => {
    expect(await find('Open the ports 8123, 8124 and 8125.')).toMatchObject([{ what: 'No Internal article speaks of the ports `8123`, `8124` and `8125`, which the Public article names.' }]);
  });

  it.each([
    ['Open port 8123.', 'Visitors come on 8123/tcp.'],
    ['Open port 8123.', '| 8123 | console |'],
    ['Run `systemctl restart widget-web`.', 'The service is `widget-web.service`.'],
    ['It calls `api.acme.example`.', 'Behind api.acme.example are two servers.'],
  ])('is content: %s / %s', async (text, there) => {
    expect(await find(text, internal(there))).toEqual([]);
  });

  it.each(['At 10:30 it took 8123 ms.', 'Set the proxy: `widgetctl proxy http://10.1.2.3:3128`.', 'See https://www.acme.example/ or www.example.com.', 'Edit `my.conf`.', 'Port 99999 is no port.', 'Section 8123 of the portal.'])('asks for nothing more after: %s', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('says nothing as long as one of the articles is missing', async () => {
    expect(await findBy('require-named-parts', { ...changed(deploy, 'You need an account', 'Open port 8123. You need an account'), [support]: undefined })).toEqual([]);
  });
});
