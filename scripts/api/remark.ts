import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Preset } from 'unified';
import type { VFile } from 'vfile';
import { rules } from '../../rules/generated/index.ts';
import type { Identity } from '../../rules/kit/facts.ts';
import { helpAddress } from '../../rules/kit/help.ts';
import { Lines } from '../../rules/kit/lines.ts';
import { remarkPreset } from '../../rules/kit/remark.ts';
import { loadConfig, siteAddress, type Settings } from '../config.ts';
import { readFrontMatter } from '../pipeline/front-matter.ts';
import { identify } from '../pipeline/identify.ts';
import { loadProgram } from '../program/load.ts';

/**
 * The rules on single articles as a preset for editors and remark's own command line. `assay check` never looks one up.
 *
 * @param home the folder that `assay.config.ts` stands in.
 * @throws ConfigurationError when configuration or program cannot be used.
 */
export async function presetFor(home: string): Promise<Preset> {
  const config = await loadConfig(home);
  return {
    plugins: [
      remarkFrontmatter,
      remarkGfm,
      remarkPreset(rules, {
        program: loadProgram(config.program),
        identify: (file) => identifyFile(file, config),
        readFrontMatter: (file, text) => readFrontMatter(file, new Lines(text)).frontMatter,
        help: (rule) => helpAddress(rule, siteAddress(config)),
      }),
    ],
  };
}

/** The document a file is, by its path from the content root around it. */
function identifyFile(file: VFile, config: Settings): { path: string; identity: Identity } | undefined {
  const absolute = path.resolve(file.cwd, file.path ?? '');
  const root = config.content.find((folder) => absolute.startsWith(folder.path + path.sep))?.path;
  if (root === undefined) return undefined;
  const relative = path.relative(root, absolute).replaceAll(path.sep, '/');
  const found = identify(relative);
  return 'identity' in found ? { path: relative, identity: found.identity } : undefined;
}
