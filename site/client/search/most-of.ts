/** Longer questions are read up to here. */
const mostWords = 12;

/**
 * The largest part of a question that some page has. Pages must have every word of a question, and people ask in sentences: one word is
 * left out, the one without which fewest pages are left; or else words are kept as long as some page has them all, the rarest first.
 *
 * @param finds how many pages a question finds.
 */
export async function mostOf(query: string, finds: (query: string) => Promise<number>): Promise<string | undefined> {
  const words = query.split(/\s+/).filter(Boolean).slice(0, mostWords);
  if (words.length < 2) return undefined;
  const without = await counted(words.map((_, left) => words.filter((_, index) => index !== left).join(' ')), finds);
  const [best] = without.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  if (best) return best.query;
  const rarest = (await counted(words, finds)).map(({ count }, index) => ({ index, count })).filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  let kept: number[] = [];
  for (const { index } of rarest) {
    const more = [...kept, index].sort((a, b) => a - b);
    if ((await finds(more.map((at) => words[at]).join(' '))) > 0) kept = more;
  }
  return kept.length === 0 ? undefined : kept.map((at) => words[at]).join(' ');
}

function counted(queries: readonly string[], finds: (query: string) => Promise<number>): Promise<{ query: string; count: number }[]> {
  return Promise.all(queries.map(async (query) => ({ query, count: await finds(query) })));
}
