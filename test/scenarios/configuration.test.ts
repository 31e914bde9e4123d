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
  ['has a setting of the site that is none', 'export default { content: ["."], program: "x.yaml", site: { url: "https://kb.example.com", base: "/", languge: "de" } };', /`site` has no setting "languge"; did you mean language\?$/],
  ['has a setting that is like no other', `export default { content: ["."], program: "x.yaml", ${site}, theme: "dark" };`, /no setting "theme"; there are content, program, asOf, site, internal, editions, repository\b/],
  ['lacks the address', 'export default { content: ["."], program: "x.yaml", site: { base: "/" } };', /`site\.url` is missing; it is where the public edition is served: the address of its host, without a path, such as "https:\/\/kb\.example\.com"$/],
  ['gives an address with a path', 'export default { content: ["."], program: "x.yaml", site: { url: "https://example.com/kb/", base: "/" } };', /`site\.url` cannot be "https:\/\/example\.com\/kb\/"; it is where the public edition is served: /],
  ['gives a base path without slashes', 'export default { content: ["."], program: "x.yaml", site: { url: "https://kb.example.com", base: "kb" } };', /`site\.base` cannot be "kb"; it is the path that the public edition stands under, with a slash at both ends, such as "\/" or "\/kb\/"$/],
  ['builds no edition that there is', `export default { content: ["."], program: "x.yaml", ${site}, editions: ["private"] };`, /`editions\[0\]` is one of public, internal, not "private"$/],
  ['is judged on no day', `export default { content: ["."], program: "x.yaml", ${site}, asOf: "tomorrow" };`, /`asOf` cannot be "tomorrow"; it is the day to judge at; today when absent, such as "2026-11-16"$/],
  ['leads to files with a gap that nothing fills', `export default { content: ["."], program: "x.yaml", ${site}, repository: { url: "https://git.example.com/kb", view: "https://git.example.com/{file}" } };`, /`repository\.view` has the gap \{file\}; there are \{branch\}, \{path\}, \{line\}$/],
  ['leads to the same file everywhere', `export default { content: ["."], program: "x.yaml", ${site}, repository: { url: "https://git.example.com/kb", edit: "https://git.example.com/edit" } };`, /`repository\.edit` has no \{path\}, so it would lead to the same file from every page$/],
  ['has two mistakes', 'export default { content: ["."], program: 3, site: { url: "https://kb.example.com", base: "kb" } };', /`program` cannot be 3; it is the program that partners are judged by, a YAML file, such as "program\/2026-01\.yaml"; 1 more setting is wrong$/],
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
