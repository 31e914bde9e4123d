import { describe, expect, it } from 'vitest';
import { articleOf, slice } from './read.ts';

describe('headings', () => {
  it('have the text a reader sees and the anchor the site gives them', () => {
    const article = articleOf('## Open *a* `port`!\n\n## Open a port\n\n## Open a port\n\n## 😀 Überblick & more <br> ![x](y.png)\n\n> ### In a quote\n');
    expect(article.headings.map(({ depth, text, slug }) => [depth, text, slug])).toEqual([
      [2, 'Open a port!', 'open-a-port'],
      [2, 'Open a port', 'open-a-port-1'],
      [2, 'Open a port', 'open-a-port-2'],
      [2, '😀 Überblick & more  ', '-überblick--more--'],
      [3, 'In a quote', 'in-a-quote'],
    ]);
    expect(article.headings.map(({ range }) => slice(article, range))[3]).toBe('## 😀 Überblick & more <br> ![x](y.png)');
  });

  it('and ids of raw HTML are the anchors of a page', () => {
    expect(articleOf('## A\n\n<a name="b"></a> <p id=\'c\'>x</p>\n\n<input name="d">\n').anchors).toEqual(['a', 'b', 'c']);
  });
});

describe('sections', () => {
  it('nest by the depth of their headings, and headings in quotes and lists open none', () => {
    const { sections } = articleOf('# T\n\n## A\n\n#### B\n\n### C\n\n> ## Q\n\n## D\n');
    expect(sections.map(({ heading, parent }) => [heading.text, parent])).toEqual([['T', -1], ['A', 0], ['B', 1], ['C', 1], ['D', 0]]);
  });

  it('count words, lists, steps, code, images and tables, subsections included', () => {
    const { sections } = articleOf(
      '## A\n\nTwo words - 👍 …\n\n### B\n\n1. one\n   1. inner\n2. two\n\n- x\n\n  3. three\n\n```sh\nfour five\n```\n\n| six |\n| - |\n| seven |\n\n![no words](a.png) <img src="b.png">\n\n<p>eight\nnine</p>\n',
    );
    expect(sections).toMatchObject([
      { words: 13, ownWords: 2, orderedLists: 2, steps: 3, codeBlocks: 1, images: 2, tables: 1 },
      { words: 11, ownWords: 11, orderedLists: 2, steps: 3, codeBlocks: 1, images: 2, tables: 1 },
    ]);
  });

  it('have the text under their heading, each block on a line', () => {
    expect(articleOf('## A\n\nOne\ntwo **three**\n\n### B\n\n- four\n- `five`\n').sections.map(({ text }) => text)).toEqual(['One\ntwo three\nB\nfour\nfive', 'four\nfive']);
  });

  it('mean a section of the program by title, alias or pattern', () => {
    const meant = (title: string): string | undefined => articleOf(`## ${title}\n`, 'public-article').sections[0]?.id;
    expect(['Steps', 'STEPS:', '3. Steps', 'Detailed *steps*', 'Deploying Widget 4', 'How to deploy Widget', 'Deploying', 'Stepping'].map(meant)).toEqual(['steps', 'steps', 'steps', 'steps', 'steps', 'steps', undefined, undefined]);
    expect(meant('Who should I contact for support?')).toBe('support');
    expect(meant('What Widget does…')).toBe('overview');
  });

  it('mean it deep inside another section only where no section of its own does', () => {
    expect(articleOf('## Overview\n\n### Steps\n\n## Steps\n', 'public-article').sections.map(({ id }) => id)).toEqual(['overview', undefined, 'steps']);
    expect(articleOf('## Overview\n\n### Steps\n', 'public-article').sections.map(({ id }) => id)).toEqual(['overview', 'steps']);
    expect(articleOf('# Overview\n\n## Steps\n\n## Deploy it\n', 'public-article').sections.map(({ id }) => id)).toEqual(['overview', 'steps', 'steps']);
  });

  it('are found by an offset', () => {
    const article = articleOf('Top.\n\n## A\n\nx\n\n### B\n\ny\n');
    expect(['Top', '## A', 'x', 'y'].map((text) => article.sectionAt(article.source.indexOf(text)))).toEqual([-1, 0, 0, 1]);
  });
});
