import type { Image, ImageReference } from 'mdast';
import { rangeOf, stretchOf } from './kit/article/place.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

const FILE_NAME = /\.(?:png|jpe?g|gif|webp|svg|bmp)$/iu;
const ONLY_ITS_KIND = /^(?:an? |the )?(?:image|img|picture|pic|photo|screen ?shot|screen ?capture|figure|fig|graphic|illustration|alt(?:[ _-]?text)?|untitled|placeholder)[\s.:#_-]*(?:\d{0,4}|\d{4}[\d\s.:_-]*(?:at[\d\s.:_-]*)?(?:[ap]m)?)$/iu;
/** At most one letter, or what the mouse does. */
const SAYS_NOTHING = /^(?:\P{L}*\p{L}?\P{L}*|(?:click|tap)(?: (?:here|on it))?(?: to (?:enlarge|zoom|open|view))?)[\s.]*$/iu;

export const rule = defineRule({
  id: 'require-image-alt',
  scope: 'article',
  summary: 'Every image has an alternative text that says what it shows',
  why: 'Readers who cannot see the image, and those for whom it does not load, have only this text.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'application'],
  visit: {
    image: (node, article) => judgeNode(node, node.url, article),
    imageReference: (node, article) => judgeNode(node, undefined, article),
  },
  *check({ html }) {
    for (const { kind, name, attributes, range } of html) {
      if (kind !== 'open' || name !== 'img') continue;
      const alt = attributes.find((attribute) => attribute.name === 'alt');
      const url = attributes.find((attribute) => attribute.name === 'src')?.value;
      yield* judge(alt?.value, url, range, alt && alt.value !== '' ? alt.range : range);
    }
  },
});

function judgeNode(node: Image | ImageReference, url: string | undefined, article: Article): Iterable<Report> {
  const whole = rangeOf(node, article);
  return judge(node.alt ?? '', url, whole, node.alt ? stretchOf(node, 2, node.alt, article) : whole);
}

function* judge(alt: string | undefined, url: string | undefined, whole: Range, atText: Range): Generator<Report> {
  const name = url?.slice(url.lastIndexOf('/') + 1) ?? '';
  const fix = 'Say in a few words what the reader would see, such as `The Blueprints page with the search field at the top right`.';
  const text = alt?.trim() ?? '';
  if (text === '') {
    yield { at: whole, what: name === '' ? 'An image has no alternative text.' : `The image ${quoted(name)} has no alternative text.`, fix };
  } else if (isFileName(text, name)) {
    yield { at: atText, what: `The alternative text ${quoted(text)} is a file name.`, fix, actual: text };
  } else if (SAYS_NOTHING.test(text)) {
    yield { at: atText, what: `The alternative text ${quoted(text)} says nothing of what the image shows.`, fix, actual: text };
  } else if (ONLY_ITS_KIND.test(text)) {
    yield { at: atText, what: `The alternative text ${quoted(text)} says that there is an image, not what it shows.`, fix, actual: text };
  }
}

/** A name with an ending, or the image's own name with the hyphens, underscores or digits that words do not have. */
function isFileName(text: string, name: string): boolean {
  const stem = name.replace(FILE_NAME, '').toLowerCase();
  return (FILE_NAME.test(text) && !/\s/u.test(text.trim())) || (stem !== '' && text.toLowerCase() === stem && /[-_\d]/u.test(text));
}
