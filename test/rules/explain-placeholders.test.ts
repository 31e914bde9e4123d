import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const rule = 'explain-placeholders';
const find = (body: string): ReturnType<typeof findBy> => findBy(rule, { [port]: vendorArticle(body) });
const block = (code: string, language = 'sh'): string => `\`\`\`${language}\n${code}\n\`\`\``;

describe('explain-placeholders', () => {
  it.each([
    ['open --zone <zone-id>', '<zone-id>'],
    ['login "<Your Zone>"', '<Your Zone>'],
    ['login YOUR_TENANT', 'YOUR_TENANT'],
    ['login your-tenant', 'your-tenant'],
    ['open --zone {{ zone_id }}', '{{ zone_id }}'],
    ['curl https://api.acme.example/v2/{zoneId}/ports', '{zoneId}'],
    ['zone = <ZONE_ID>', '<ZONE_ID>'],
  ])('points at the placeholder of %s', async (code, at) => {
    expect(await find(`Open a port:\n\n${block(code)}`)).toMatchObject([{ at, severity: 'warning', what: `The text does not say what stands for \`${at}\`.` }]);
  });

  it('names each once, however it is written', async () => {
    const found = await find(`Open a port:\n\n${block('open <zone-id>\nclose <zone-id>')}\n\nAnd then:\n\n${block('open YOUR_ZONE_ID <group>')}`);
    expect(found.map(({ at }) => at)).toEqual(['<zone-id>', '<group>']);
  });

  it.each([
    ['Replace `<zone-id>` with the number of yours.'],
    ['The zone ID stands under **Zones**.'],
    ['Each ID belongs to one of your zones.'],
    ['| `zoneId` | where it is opened |\n| --- | --- |\n| x | y |'],
  ])('takes %j for an explanation, before or behind', async (text) => {
    expect(await find(`${text}\n\n${block('open <zone-id>')}`)).toEqual([]);
    expect(await find(`${block('open <zone-id>')}\n\n${text}`)).toEqual([]);
  });

  it.each([
    ['markup', '<zone>1</zone>', 'xml'],
    ['markup without a language', '<page class="x">', ''],
    ['types', 'List<Zone> zones;', 'java'],
    ['types without a language', 'List<Zone> zones;', ''],
    ['a header file', '#include <stdio.h>', ''],
    ['a template', 'zone: {{ zone_id }}', 'yaml'],
    ['what a program prints', 'eth0: <none>', 'text'],
    ['an object of a program', 'func: <function disk at 0x7fd5>', 'text'],
    ['the help of a program', 'Usage: open <port> <zone>', 'text'],
    ['the value of an option of its name', 'open --zone <zone>', 'sh'],
    ['a value with its key', '"zone": "<the zone>"', 'json'],
    ['shell variables', 'open ${ZONE} $ZONE {a,b}', 'sh'],
    ['a comparison', 'if a < b and c > d', 'python'],
    ['what everybody knows of themselves', 'Regards, Your_Name_Here', 'text'],
    ['a function', 'your_function(1)', 'python'],
  ])('does not take %s for a placeholder', async (_, code, language) => {
    expect(await find(`Open a port:\n\n${block(code, language)}`)).toEqual([]);
  });

  it('takes what one block makes clear for clear in the others', async () => {
    expect(await find(`It prints:\n\n${block('"zone_id": "<ZONE_ID>"', 'json')}\n\nThen:\n\n${block('open <ZONE_ID>')}`)).toEqual([]);
  });

  it('asks nothing about a name that is an explanation', async () => {
    expect(await find(block('wget <url-that-the-first-command-prints>'))).toEqual([]);
  });

  it('looks at blocks of code only', async () => {
    expect(await find('Open `https://<server-ip>:8080`.')).toEqual([]);
  });
});
