import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../fixtures/base.ts';
import { contentOf, certificationPath, internalPath, membershipPath, stage, textOf } from './content.ts';
import { sampleContent, stampsOf, withoutInternal } from './without-internal.ts';
import type { Stamps } from '../../scripts/certify/stamps.ts';
import type { SourceFiles } from '../../scripts/source.ts';

/** The bytes of a public edition. */
async function publicBytes(files: SourceFiles, stamps?: Stamps): Promise<Map<string, Buffer>> {
  return (await stage(files, 'public', { ...(stamps && { stamps }) })).files;
}

describe('the public edition is the same, byte for byte,', () => {
  const sample = sampleContent();

  test('whether the sample content holds anything internal or not', async () => {
    const { catalogue } = await judge(sample);
    const bare = withoutInternal(sample, catalogue);
    expect(Object.keys(sample).length - Object.keys(bare).length).toBeGreaterThan(40);
    const [withAll, without] = [await publicBytes(sample), await publicBytes(bare)];
    expect(withAll.size).toBeGreaterThan(20);
    expect(without).toEqual(withAll);
  });

  test('given which stamps stand, which is all that it learns of what is internal', async () => {
    const stamps = await stampsOf(sample);
    expect([...stamps.keys()].length).toBeGreaterThan(2);
    const withAll = await publicBytes(sample, stamps);
    expect(await publicBytes(withoutInternal(sample, (await judge(sample)).catalogue), stamps)).toEqual(withAll);
    expect(withAll).not.toEqual(await publicBytes(sample));
  });

  test('whatever the internal parts of the content say', async () => {
    const expected = await publicBytes(contentOf('member'));
    const words = fc.lorem({ maxCount: 30 });
    await fc.assert(fc.asyncProperty(words, words, words, words, async (one, two, three, four) => {
      const files = contentOf('member', {
        files: {
          [internalPath]: `${textOf(internalPath)}\n## ${one}\n\n${two}\n`,
          [`partners/acme/widget/internal/${three.split(' ')[0]?.toLowerCase().replaceAll(/\W/g, '') || 'x'}.md`]: `---\ntitle: ${four.replaceAll(/[:.]/g, '')}\naudience: public\n---\n\n${one}\n`,
          'partners/acme/widget/application.md': `${textOf('partners/acme/widget/application.md')}\n${three}\n`,
          [membershipPath]: `${textOf(membershipPath, contentOf('member')).replace('agreed on a pause', JSON.stringify(four).slice(1, -1))}\n${two}\n`,
          [certificationPath]: `${textOf(certificationPath, contentOf('member')).replace('Sam Ortega', one.split(' ')[0] ?? '')}\n${four}\n`,
          'partners/zenith/partner.md': textOf('partners/acme/partner.md').replace('name: Acme', `name: ${one.replaceAll(/\W/g, '')}`),
          'partners/acme/gadget/solution.md': textOf('partners/acme/widget/solution.md'),
          'partners/acme/gadget/public/deploy.md': textOf('partners/acme/widget/public/deploy.md'),
        },
      });
      expect(await publicBytes(files)).toEqual(expected);
    }), { numRuns: 12 });
  });
});
