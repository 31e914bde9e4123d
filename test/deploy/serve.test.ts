import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { assay, temporary } from '../fixtures/host.ts';

/** Whether anything listens at an address. */
function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => resolve((socket.destroy(), true))).on('error', () => resolve(false));
  });
}

test('assay serve --internal listens to this machine alone: at no address that others can reach', async () => {
  const { promise: stopped, resolve: offer } = Promise.withResolvers<() => Promise<number>>();
  const printed = Promise.withResolvers<string>();
  const running = assay(['serve', '--internal', '--port', '0'], { cwd: temporary({ 'dist/internal/index.html': 'inside' }), onInterrupt: offer, out: printed.resolve });
  const { hostname, port } = new URL(/http:\S+/.exec(await printed.promise)![0]);
  const others = [...Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => address), '::1', '127.0.0.2'];
  const reached: Record<string, boolean> = {};
  for (const host of others) reached[host] = await listens(host, Number(port));
  expect([hostname, await listens(hostname, Number(port))]).toEqual(['127.0.0.1', true]);
  expect(reached).toEqual(Object.fromEntries(others.map((host) => [host, false])));
  await (await stopped)();
  await running;
});
