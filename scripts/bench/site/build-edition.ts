import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../../../schemas/edition.ts';
import { inspectSite } from '../../build/inspect.ts';
import { renderSite } from '../../build/render-site.ts';
import { swapInto } from '../../build/swap.ts';
import { makeTree, removeTree } from '../../build/tree.ts';
import { runMain } from '../../host.ts';

// One build of the public site from a staged edition, as a process that can be measured: tree, Astro, search index, the look over all pages, and the site put where it belongs.
await runMain(async ([edition, cards, out], host) => {
  if (edition === undefined || cards === undefined || out === undefined) throw new Error('Three folders are needed: of the edition, of the cards, and the one that the site becomes.');
  const tree = makeTree();
  try {
    await renderSite({ ...tree, edition: path.resolve(edition) }, 'public', { url: 'https://kb.example.com', base: '/' }, host.env, cards);
    inspectSite(tree.out, JSON.parse(readFileSync(path.join(edition, 'edition.json'), 'utf8')) as Edition);
    swapInto(path.resolve(out), tree.out);
    return 0;
  } finally {
    removeTree(tree.root);
  }
});
