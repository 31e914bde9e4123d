import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { assay, temporary } from '../fixtures/host.ts';

const site = 'site: { url: "https://kb.example.com", base: "/" }';

it.each([
  ['is no TypeScript', 'export default {', /cannot be loaded: /],
  ['throws', 'const a = 1;\nthrow new Error("no luck");', /assay\.config\.ts:2 cannot be loaded: no luck$/],
  ['imports what is not there', 'import x from "./none.ts"; export default x;', /cannot be loaded: Cannot find module .*none\.ts/],
  ['exports no settings', 'export default 3;', /assay\.config\.ts: export the settings as default$/],
  ['has a setting that is none', `export default { contents: ["."], ${site} };`, /no setting "contents"; did you mean content\?$/],
  ['names a program that is not there', `export default { content: ["."], program: "none.yaml", ${site} };`, /none\.yaml: cannot be read \(ENOENT\); `program` in assay\.config\.ts names the file$/],
  ['names a language that the site does not speak', 'export default { content: ["."], program: "x.yaml", site: { url: "https://kb.example.com", base: "/", language: "fr" } };', /`site\.language` is one of en, de, not "fr"$/],
  ['sends reports nowhere', 'export default { content: ["."], program: "x.yaml", site: { url: "https://kb.example.com", base: "/", report: "help desk" } };', /`site\.report` is a mail address such as .*, not "help desk"$/],
  ['sends reports into a form with a gap that nothing fills', 'export default { content: ["."], program: "x.yaml", site: { url: "https://kb.example.com", base: "/", report: "https://example.com/new?text={text}" } };', /`site\.report` has the gap \{text\}; there are \{title\} and \{body\}$/],
  ['names content that is not there', `export default { content: ["none"], program: "none.yaml", ${site} };`, /no content folder at .*none$/],
])('a configuration that %s is one clear line and exit code 2', async (_, text, line) => {
  const { code, out, err } = await assay(['check'], { cwd: temporary({ 'assay.config.ts': text }) });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^assay: [^\n]+\n$/);
  expect(err.trimEnd()).toMatch(line);
});

it('a folder in its place too', async () => {
  const cwd = temporary();
  mkdirSync(path.join(cwd, 'assay.config.ts'));
  expect(await assay(['check'], { cwd })).toMatchObject({ code: 2, err: expect.stringMatching(/^assay: [^\n]*assay\.config\.ts cannot be loaded: [^\n]+\n$/) });
});
