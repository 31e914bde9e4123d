import { describe, expect, it } from 'vitest';
import { renderEnvelope, seal } from '../../scripts/certify/envelope.ts';
import { signingKey, statementOf } from '../certify/stamps.ts';
import { see } from '../fixtures/seen.ts';

const file = 'partners/acme/widget/certificate.json';
const good = renderEnvelope(seal(statementOf({}), signingKey()));

it('finds nothing in what `assay certify` writes', async () => {
  expect(await see(file, good)).toEqual([]);
});

it('asks for a signature, and for the certificate of this solution', async () => {
  expect(await see(file, renderEnvelope(seal(statementOf({}))))).toMatchObject([{ rule: 'valid-certificate', severity: 'error', at: '"signatures"', what: 'Nobody signed the certificate; a dry run wrote it.' }]);
  expect(await see(file, renderEnvelope(seal(statementOf({ solution: 'acme/gauge' }), signingKey())))).toMatchObject([{ rule: 'valid-certificate', what: 'The certificate is for `acme/gauge`, but stands in the folder of `acme/widget`.' }]);
});

describe('what is no certificate is survived and named', () => {
  const payload = (data: unknown): string => JSON.stringify({ ...JSON.parse(good) as object, payload: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64') });
  it.each<[string, string, string | undefined, string | RegExp]>([
    ['nothing', '', undefined, 'The file is no JSON from here on.'],
    ['cut short', good.slice(0, 100), undefined, 'The file is no JSON from here on.'],
    ['a list', '[]', '[]', 'Here, in the whole, it must be object.'],
    ['null', 'null', 'null', 'Here, in the whole, it must be object.'],
    ['other types', good.replace(/"signatures": \[[^]*\]/, '"signatures": {"0": 1}'), '{"0": 1}', 'Here, in `signatures`, it must be array.'],
    ['another payload type', good.replace('vnd.in-toto+json', 'json'), '"application/json"', /^Here, in `payloadType`/],
    ['one more field', good.replace('{', '{ "note": 1,'), '"note"', 'There is no field "note" in the whole.'],
    ['a key twice', good.replace('{', '{ "payload": "e30=",'), '"payload"', 'The key "payload" stands twice.'],
    ['a key twice, written otherwise', good.replace('{', '{ "p\\u0061yload": "e30=",'), '"payload"', 'The key "payload" stands twice.'],
    ['base64 of another alphabet', good.replace(/("payload": ")..../, '$1_-_-'), undefined, /^Here, in `payload`, it must match pattern/],
    ['base64 with bits that count for nothing', JSON.stringify({ ...JSON.parse(good) as object, payload: 'e31=' }), undefined, 'The payload is no base64 as `assay certify` writes it.'],
    ['a payload that is no JSON', payload('hello'), undefined, 'The payload is no statement: it is no JSON.'],
    ['a payload with a key twice', payload('{"_type": 1, "_type": 2}'), undefined, 'The payload is no statement: The key "_type" stands twice.'],
    ['a payload of another kind', payload({ _type: 'https://in-toto.io/Statement/v1' }), undefined, /^The statement in the payload is not as it should be: Here, in the whole, it must have required property/],
    ['a payload that hides a field', payload({ ...statementOf({}), ['__proto__x']: 1 }), undefined, /There is no field "__proto__x"/],
    ['many signatures', JSON.stringify({ ...JSON.parse(good) as object, signatures: Array.from({ length: 500 }, () => ({ keyid: 'a'.repeat(64), sig: `${'A'.repeat(86)}==` })) }), undefined, /^Here, in `signatures`, it must NOT have more than 8 items/],
  ])('%s', async (_, text, at, what) => {
    const found = await see(file, text);
    expect(found).toMatchObject([{ rule: 'valid-certificate', ...(at !== undefined && { at }), ...(typeof what === 'string' && { what }) }]);
    expect(found[0]?.what).toMatch(what);
  });

  it('deep, long and not UTF-8', async () => {
    expect(await see(file, '['.repeat(100_000))).toMatchObject([{ rule: 'valid-certificate', what: 'The file nests deeper than 12 levels.' }]);
    expect(await see(file, `{"a":${'{"a":'.repeat(50_000)}`)).toMatchObject([{ rule: 'valid-certificate' }]);
    expect(await see(file, ' '.repeat(300 * 1024))).toMatchObject([{ rule: 'within-limits', fix: 'Remove it, and have the program team write it anew.' }]);
    expect(await see(file, Buffer.from('7b22ff', 'hex'))).toMatchObject([{ rule: 'valid-certificate', what: 'The file is not UTF-8.' }]);
    expect(await see(file, `\uFEFF${good}`)).toMatchObject([{ rule: 'valid-certificate', what: 'The file is no JSON from here on.' }]);
  });
});

it('stands in the folder of a solution, under this name', async () => {
  for (const other of ['partners/acme/certificate.json', 'partners/acme/widget/Certificate.json', 'partners/acme/widget/public/certificate.json', 'program/certificate.json']) {
    expect(await see(other, good), other).toMatchObject([{ rule: 'no-unexpected-file' }]);
  }
});
