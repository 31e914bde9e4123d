import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { nodePath, projectRoot } from '../../scripts/host.ts';
import { temporary } from '../fixtures/host.ts';
import { install, pack, run, writeContent, type Ended, type Packed } from './consumer.ts';

const megabyte = 1024 ** 2;

let packed: Packed;
let folder: string;

beforeAll(async () => {
  packed = await pack();
  folder = await install(packed.file);
  return () => {
    rmSync(path.dirname(packed.file), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
});

const assay = (...words: string[]): Promise<Ended> => run(nodePath, [path.join(folder, 'node_modules/.bin/assay'), ...words], folder);
const read = (file: string): string => readFileSync(path.join(folder, 'node_modules/assay', file), 'utf8');

describe('what npm pack packs', () => {
  it('holds what runs, what it reads, and what explains it, and nothing of tests, content or the making of the project', () => {
    const besides = packed.files.filter((file) => !/^(?:lib|docs|rules|schemas|deploy|\.github)\//.test(file)).sort();
    expect(besides).toEqual(['.gitlab-ci.yml', 'LICENSE', 'README.md', 'package.json', 'scripts/assay.mjs']);
    expect(packed.files.filter((file) => /^(?:docs|rules)\//.test(file) && !/^[a-z]+\/[A-Za-z0-9-]+\.md$/.test(file)).sort()).toEqual(['directory-light', 'guide-light', 'internal-light', 'solution-dark'].map((name) => `docs/screenshots/${name}.webp`));
    expect(packed.files.filter((file) => /^(?:schemas|\.github)\//.test(file) && !/^schemas\/(?:certification|reports)\/[a-z-]+\.schema\.json$|^\.github\/workflows\/[a-z]+\.yml$/.test(file))).toEqual([]);
    const parts = new Set(packed.files.filter((file) => file.startsWith('lib/')).map((file) => file.split('/')[1]));
    expect([...parts].sort()).toEqual(['astro.config.mjs', 'package.json', 'rules', 'schemas', 'scripts', 'site', 'tsconfig.json', 'types']);
    expect(packed.files.filter((file) => /^lib\/scripts\/(?:bench|browser|generate|lighthouse|measure|mutations|package|pictures|runtime|screenshots)\//.test(file))).toEqual([]);
    expect(packed.files.filter((file) => file.startsWith('lib/scripts/') && file.endsWith('.ts'))).toEqual([]);
  });

  it('holds every file that code asks for by its place in the project', () => {
    const code = packed.files.filter((file) => /^lib\/scripts\/.*\.js$/.test(file));
    const places = code.flatMap((file) => [...read(file).matchAll(/path\.join\(projectRoot, '([^']+)'/g)].map(([, place]) => place as string));
    expect(places).toEqual(expect.arrayContaining(['rules', 'schemas/program/2015-02.yaml', 'schemas/front-matter']));
    // Only the project has a lock file; the package asks npm's own list instead.
    expect(places.filter((place) => place !== 'package-lock.json' && !packed.files.some((file) => file === `lib/${place}` || file.startsWith(`lib/${place}/`)))).toEqual([]);
  });

  it('imports nothing that is not installed with it', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const foreign = packed.files.filter((file) => /^lib\/(?:scripts|rules|schemas|site)\/.*\.(?:js|mjs|astro)$|^lib\/site\/.*\.ts$/.test(file)).flatMap((file) =>
      [...read(file).matchAll(/^\s*(?:import|export) (?!type)(?:[^'"\n]* from )?'([^'.][^']*)'/gm), ...read(file).matchAll(/\b(?:import|require)\('([^'.][^']*)'\)/g)].map(([, name]) => (name as string).split('/').slice(0, (name as string).startsWith('@') ? 2 : 1).join('/')));
    expect(foreign.length).toBeGreaterThan(100);
    expect([...new Set(foreign)].filter((name) => !/^(?:node|astro|virtual):/.test(name) && !Object.hasOwn(dependencies, name))).toEqual([]);
  });

  it('stays small', () => {
    expect(packed.size).toBeLessThan(1.6 * megabyte);
    expect(packed.unpackedSize).toBeLessThan(7 * megabyte);
  });

  it('is the same again, byte for byte, and leaves nothing behind', async () => {
    const again = await pack();
    onTestFinished(() => rmSync(path.dirname(again.file), { recursive: true, force: true }));
    expect(readFileSync(again.file).equals(readFileSync(packed.file))).toBe(true);
    expect(existsSync(path.join(projectRoot, 'lib'))).toBe(false);
  });

  it('brings no Node and no tool of the project', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('optionalDependencies');
    expect(manifest).not.toHaveProperty('private');
    expect(Object.keys(manifest['dependencies'] as object).filter((name) => /^(?:node-|vitest|playwright|typescript)/.test(name))).toEqual([]);
  });
});

describe('where the package is installed', () => {
  it('runs as `npx assay`, and says in an empty folder that there is no content', async () => {
    expect(await run('npx', ['assay', '--version'], folder)).toMatchObject({ code: 0, out: '0.1.0\n' });
    expect(await assay('check')).toEqual({ code: 2, out: '', err: `assay: no content folder at ${path.join(folder, 'content')}\n` });
  });

  it('checks content, says who is ready, explains, and lists every command', async () => {
    writeContent(folder);
    const check = await assay('check', '--as-of', '2026-11-16');
    expect(check).toMatchObject({ code: 1, err: '', out: expect.stringContaining('content/partners/acme/widget/public/deploy.md:22:1  error  require-sections') });
    expect(await assay('check', '--cache', '--as-of', '2026-11-16')).toEqual(check);
    expect(await assay('check', '--cache', '--as-of', '2026-11-16')).toEqual(check);
    expect(await assay('readiness', 'acme/widget', '--as-of', '2026-11-16')).toMatchObject({ code: 1, err: '', out: expect.stringContaining('DOC-3') });
    expect(await assay('explain', 'require-sections')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^require-sections/) });
    expect(await assay('help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('  walkthrough') });
  });

  it('takes a configuration in TypeScript that names the type by the package, whatever package.json says of modules', async () => {
    writeContent(folder);
    const config = path.join(folder, 'assay.config.ts');
    onTestFinished(() => rmSync(config));
    writeFileSync(config, "import type { Config } from 'assay';\n\nexport default { content: ['content/none'], site: { url: 'https://kb.example.com', base: '/' } } satisfies Config;\n");
    for (const manifest of ['{}', '{ "type": "commonjs" }', '{ "type": "module" }']) {
      writeFileSync(path.join(folder, 'package.json'), manifest);
      expect(await assay('check')).toEqual({ code: 2, out: '', err: `assay: no content folder at ${path.join(folder, 'content/none')}\n` });
    }
  });

  it('builds the public edition from what it holds itself', async () => {
    writeContent(folder);
    cpSync(path.join(projectRoot, 'scripts/canary/content'), path.join(folder, 'content'), { recursive: true });
    expect(await assay('build', '--edition', 'public', '--as-of', '2026-11-16')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('nothing internal in') });
    expect(readFileSync(path.join(folder, 'dist/public/index.html'), 'utf8')).toContain('<html');
    expect(readFileSync(path.join(folder, 'dist/public/rules/require-sections/index.html'), 'utf8')).toContain('require-sections');
  });
});

describe('the typed API', () => {
  it('has examples in docs/api.md that TypeScript takes at its strictest and that print what the page says', async () => {
    writeContent(folder);
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    const page = readFileSync(path.join(projectRoot, 'docs/api.md'), 'utf8');
    const blocks = [...page.matchAll(/^```(ts|js|text)\n([\s\S]*?)^```$/gm)].map(([, language, text], index) => ({ language, text: text as string, file: path.join(folder, `example-${index}.${language === 'js' ? 'mjs' : 'ts'}`) }));
    const programs = blocks.filter(({ language }) => language !== 'text');
    for (const { file, text } of programs) writeFileSync(file, text);
    const types = path.join(folder, 'types.ts');
    writeFileSync(types, typeQuestions);
    expect(problemsIn([types, ...programs.map(({ file }) => file)])).toEqual([]);
    const printed = await Promise.all(programs.map(({ file }) => run(nodePath, [file], folder)));
    expect(printed.filter(({ code, err }) => code !== 0 || err !== '')).toEqual([]);
    expect(printed.map(({ out }) => out).filter((out) => out !== '')).toEqual(blocks.filter(({ language }) => language === 'text').map(({ text }) => text));
  });

  it('gives the schemas of its reports, and nothing by other ways', async () => {
    const ask = (name: string): Promise<Ended> => run(nodePath, ['--input-type=module', '--eval', `process.stdout.write((await import(${JSON.stringify(name)}, { with: { type: 'json' } })).default.title)`], folder);
    expect(await ask('assay/schemas/reports/check-report.schema.json')).toMatchObject({ code: 0, out: 'CheckReport' });
    expect(await ask('assay/lib/package.json')).toMatchObject({ code: 1, err: expect.stringContaining('ERR_PACKAGE_PATH_NOT_EXPORTED') });
  });
});

/** Every value is of a type of its own: none is `any`, which fits everywhere. */
const typeQuestions = `import { check, explain, readiness, rules, type Config } from 'assay';
import { presetFor } from 'assay/remark';

type IsAny<T> = 0 extends 1 & T ? true : false;
type Given<F extends (...words: never[]) => unknown> = Awaited<ReturnType<F>>;
type AnyOf<T> = true extends { [K in keyof T]-?: IsAny<T[K]> }[keyof T] ? true : false;

export const leaks: [
  IsAny<Given<typeof check>>, AnyOf<Given<typeof check>>, IsAny<Given<typeof check>['findings'][number]>, AnyOf<Given<typeof check>['findings'][number]>,
  IsAny<Given<typeof readiness>>, AnyOf<Given<typeof readiness>>, AnyOf<Given<typeof readiness>['solutions'][number]>,
  IsAny<Given<typeof rules>>, AnyOf<Given<typeof rules>['rules'][number]>, IsAny<Given<typeof explain>>, IsAny<Given<typeof presetFor>>, IsAny<Config>, AnyOf<Config>,
] = [false, false, false, false, false, false, false, false, false, false, false, false, false];
// @ts-expect-error an option that there is none of
void check({ path: 'content' });
`;

/** What TypeScript says of some files, with the packages that are installed beside them. */
function problemsIn(files: readonly string[]): string[] {
  const options: ts.CompilerOptions = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true, noEmit: true, allowJs: true, checkJs: true, types: [], target: ts.ScriptTarget.ES2024, lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  // All that the examples need of Node.
  const node = path.join(folder, 'node.d.ts');
  writeFileSync(node, 'interface ImportMeta { dirname: string }\n');
  const program = ts.createProgram([...files, node], options);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

it('an older Node is one clear line and exit code 2', async () => {
  const home = temporary({ 'package.json': '{ "type": "module", "engines": { "node": "^22.1.0 || >=99.0.1" } }' });
  mkdirSync(path.join(home, 'scripts'));
  cpSync(path.join(projectRoot, 'scripts/assay.mjs'), path.join(home, 'scripts/assay.mjs'));
  expect(await run(nodePath, ['scripts/assay.mjs', 'check'], home)).toEqual({ code: 2, out: '', err: `assay: needs Node 22.1.0, 99.0.1 or later, and this is ${process.versions.node}\n` });
});
