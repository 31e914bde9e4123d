import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { rules } from './rules/generated/index.ts';
import { helpAddress } from './rules/kit/help.ts';
import { Lines } from './rules/kit/lines.ts';
import { remarkPreset } from './rules/kit/remark.ts';
import { loadConfig, siteAddress } from './scripts/config.ts';
import { readFrontMatter } from './scripts/pipeline/front-matter.ts';
import { identify } from './scripts/pipeline/identify.ts';
import { loadProgram } from './scripts/program/load.ts';

// For editors and remark's own command line. `assay check` never looks this file up.
const config = await loadConfig(import.meta.dirname);

/** The document a file is, by its path from the content root around it. */
function identifyFile(file) {
  const absolute = path.resolve(file.cwd, file.path ?? '');
  const root = config.content.find((folder) => absolute.startsWith(folder.path + path.sep))?.path;
  if (root === undefined) return undefined;
  const relative = path.relative(root, absolute).replaceAll(path.sep, '/');
  const found = identify(relative);
  return 'identity' in found ? { path: relative, identity: found.identity } : undefined;
}

/** @type {import('unified').Preset} */
const preset = {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkPreset(rules, {
      program: loadProgram(config.program),
      identify: identifyFile,
      readFrontMatter: (file, text) => readFrontMatter(file, new Lines(text)).frontMatter,
      help: (rule) => helpAddress(rule, siteAddress(config)),
    }),
  ],
};

export default preset;
