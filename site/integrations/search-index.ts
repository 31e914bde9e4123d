import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { settledIndex } from './settled-index.ts';

/** The site searches with a form of its own; Pagefind's ready-made ones stay out. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the search index of the built pages into the folder they stand in. A page takes part by `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'assay:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ keepIndexUrl: false });
          if (!index) throw new Error(errors.join('\n'));
          const { page_count, errors: unread } = await index.addDirectory({ path: out });
          // Written here: Pagefind's own writing can be cut short when its process ends (seen: a file ending at byte 32,768).
          const { files, errors: unmade } = await index.getFiles();
          const failures = [...unread, ...unmade];
          if (failures.length > 0) throw new Error(failures.join('\n'));
          const written = settledIndex(files).filter(({ path: name }) => !unused.test(name));
          for (const folder of new Set(written.map(({ path: name }) => path.dirname(name)))) mkdirSync(path.join(out, 'pagefind', folder), { recursive: true });
          for (const { path: name, content } of written) writeFileSync(path.join(out, 'pagefind', name), content);
          logger.info(`${page_count} pages can be searched.`);
        } finally {
          await close();
        }
      },
    },
  };
}
