import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, renderBaseline } from '../../scripts/suppressions/baseline.ts';
import { escapePointer, findJsonPlaces } from '../../scripts/suppressions/json-places.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { article, check, ports, waivers } from './content.ts';

const file = 'program/baseline.json';
const port = '![](port.png)';
const door = '![](door.png)';

/** What `assay baseline` would write for some content: everything that counts. */
async function baselineOf(files: SourceFiles): Promise<SourceFiles> {
  const { findings } = await check(files);
  return { [file]: renderBaseline(findings.filter(({ severity, suppression }) => severity !== 'note' && suppression?.kind !== 'waiver')) };
}

async function state(files: SourceFiles): Promise<{ errors: number; known: number; fails: string[] }> {
  const { findings, counts } = await check(files);
  return { errors: counts.errors, known: counts.known, fails: findings.filter(({ suppression, severity }) => !suppression && severity === 'error').map(({ path, what }) => `${path}: ${what}`) };
}

describe('a baseline', () => {
  it('lets pass what was there, and nothing else', async () => {
    const known = await baselineOf(article(port));
    expect(await state({ ...article(port), ...known })).toEqual({ errors: 0, known: 2, fails: [] });
    const { errors, fails } = await state({ ...article(port, door), ...known });
    expect(errors).toBe(2);
    expect(fails.every((line) => line.includes('door.png'))).toBe(true);
  });

  it('does not mind where a finding stands', async () => {
    const known = await baselineOf(article(port));
    expect(await state({ ...article('A new paragraph.', 'And another one.', port), ...known })).toMatchObject({ errors: 0, known: 2 });
  });

  it('sees that one was mended and another one made', async () => {
    const known = await baselineOf(article(port));
    const { fails } = await state({ ...article(door), ...known });
    expect(fails.filter((line) => line.startsWith(ports))).toHaveLength(2);
    expect(fails.filter((line) => line.startsWith(file))).toHaveLength(2);
  });

  it('lets one of two equal findings pass when it knows one', async () => {
    const known = await baselineOf(article(port));
    expect(await state({ ...article(port, port), ...known })).toMatchObject({ errors: 2, known: 2 });
  });

  it('knows warnings too, so that --max-warnings can be used', async () => {
    const files = article('See the [status of the platform](http://status.ctl.example/).');
    const before = await check(files);
    expect(before.counts.warnings).toBeGreaterThan(0);
    expect((await check({ ...files, ...(await baselineOf(files)) })).counts).toMatchObject({ errors: 0, warnings: 0, known: before.counts.warnings });
  });

  it('knows nothing of what no baseline lets pass', async () => {
    const files = article('A zero-width\u200B space.');
    const { findings } = await check(files);
    expect(findings.map(({ rule }) => rule)).toContain('no-hidden-characters');
    expect((await check({ ...files, ...(await baselineOf(files)) })).findings.filter(({ rule, suppression }) => rule === 'no-hidden-characters' && suppression)).toEqual([]);
  });

  it('lets nothing pass in a file that says more than is listed', async () => {
    const many = article(...Array.from({ length: 1100 }, (_, at) => `# Port ${at}\n\nOpen it.`));
    const { findings, counts } = await check(many, { most: 5000 });
    expect(counts).toMatchObject({ errors: 1000 });
    expect(counts.omitted).toBeGreaterThan(0);
    const known = { [file]: renderBaseline(findings) };
    expect((await check({ ...many, ...known }, { most: 5000 })).counts).toMatchObject({ errors: 1000, known: 0, omitted: counts.omitted });
    expect((await check({ ...many, ...waivers({ rule: 'consistent-title', path: ports }) }, { most: 5000 })).counts).toMatchObject({ errors: 1000, waived: 0 });
  });

  it('is offered without what has been mended', async () => {
    const known = await baselineOf(article(port, door));
    const { prunedBaseline } = await check({ ...article(port), ...known });
    expect(prunedBaseline).toBe((await baselineOf(article(port)))[file]);
    expect((await check({ ...article(port), [file]: String(prunedBaseline) })).prunedBaseline).toBeUndefined();
    expect((await check({ ...article('Text.'), ...known })).prunedBaseline).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });

  it('counts whole when the report is about a part', async () => {
    const known = await baselineOf(article(port));
    const { findings } = await check({ ...article(port), ...known }, { only: ['partners'] });
    expect(findings.filter(({ path }) => path === file)).toEqual([]);
  });
});

it('writes the same text for the same findings, sorted, whatever their order', async () => {
  const { findings } = await check(article(port, door, '<i>x</i>'));
  expect(renderBaseline(findings.toReversed())).toBe(renderBaseline(findings));
  const { files } = JSON.parse(renderBaseline(findings)) as { files: Record<string, Record<string, string[]>> };
  for (const rules of Object.values(files)) {
    expect(Object.keys(rules)).toEqual(Object.keys(rules).toSorted());
    for (const prints of Object.values(rules)) expect(prints).toEqual(prints.toSorted());
  }
});

it('takes counted numbers for nothing, and written ones for what they are', () => {
  expect(fingerprintOf({ what: 'The section has 3 words.' })).toBe(fingerprintOf({ what: 'The section has 12 words.' }));
  expect(fingerprintOf({ what: '`2.1` is no version.' })).not.toBe(fingerprintOf({ what: '`2.2` is no version.' }));
  expect(fingerprintOf({ what: 'It is no number.', actual: '+1 555' })).not.toBe(fingerprintOf({ what: 'It is no number.', actual: '+1 556' }));
});

it('finds in any JSON text what its parser reads there', () => {
  const valueAt = (value: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce((within, key) => (within as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')], value);
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 3 }), (json, indent) => {
      const value: unknown = JSON.parse(json);
      const text = JSON.stringify(value, null, indent);
      const { values, keys } = findJsonPlaces(text);
      for (const [pointer, [from, to]] of values) expect(JSON.parse(text.slice(from, to))).toEqual(valueAt(value, pointer));
      for (const [pointer, [from, to]] of keys) expect(pointer.endsWith(`/${escapePointer(JSON.parse(text.slice(from, to)) as string)}`)).toBe(true);
    }),
  );
});

it('finds every place of a JSON text', () => {
  const text = '{"a/b": {"c~": [1, "x\\"}", {"d": null}]},\n "e": true}';
  const { keys, values } = findJsonPlaces(text);
  const slice = (place: readonly [number, number] | undefined): string | undefined => place && text.slice(...place);
  expect(slice(keys.get('/a~1b'))).toBe('"a/b"');
  expect(slice(values.get('/a~1b/c~0/1'))).toBe('"x\\"}"');
  expect(slice(values.get('/a~1b/c~0/2'))).toBe('{"d": null}');
  expect(slice(values.get('/a~1b/c~0/2/d'))).toBe('null');
  expect(slice(values.get('/e'))).toBe('true');
  expect(slice(values.get(''))).toBe(text);
});
