import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Reference } from './kit/facts.ts';
import { quoted } from './kit/printable.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const SAFE = new Set(['https', 'mailto', 'tel']);
/** Hosts that only the reader's own machine or network knows. */
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[::1\])/u;

export const rule = defineRule({
  id: 'no-unsafe-link',
  scope: 'article',
  summary: 'Links are relative or lead to https, mailto or tel addresses, without a user name in them',
  why: 'Whoever follows a link trusts this knowledge base: the address must lead where it seems to lead, and must not run anything.',
  severity: 'error',
  appliesTo: ['public-article', 'internal-article', 'vendor-article', 'program-page', 'partner', 'solution', 'application'],
  *check(article) {
    for (const reference of article.references) {
      const report = judge(reference, article);
      if (report) yield { at: reference.range, actual: reference.url, ...report };
    }
  },
});

function judge({ url, image, range }: Reference, article: Article): Omit<Report, 'at'> | undefined {
  // Browsers drop tabs and line ends inside an address, so "java\nscript:" is "javascript:".
  if (/[\u0000-\u001f\u007f-\u009f]/u.test(url)) return { what: `The address ${quoted(url)} holds characters nobody sees.`, fix: 'Write the address again by hand.' };
  if (/^[\\/]{2}/u.test(url.trim())) return image ? undefined : { what: `The address ${quoted(url)} does not say how to reach the host.`, fix: `Write ${quoted(`https://${url.trim().replace(/^[\\/]+/u, '')}`)}.` };
  const scheme = SCHEME.exec(url.trim())?.[1]?.toLowerCase();
  if (scheme === undefined) return url.includes('\\') ? { what: `The address ${quoted(url)} holds a backslash.`, fix: `Write ${quoted(url.replaceAll('\\', '/'))}.` } : undefined;
  if (image && (scheme === 'http' || scheme === 'https')) return undefined;
  if (image) return { what: `The address of an image begins with ${quoted(`${scheme}:`)}, which the site does not show.`, fix: 'Save the image beside the article as PNG, JPEG or WebP and write its file name here.' };
  if (scheme === 'http') return judgeHttp(url.trim(), article.source.slice(range.start.offset, range.end.offset));
  if (!SAFE.has(scheme)) return { what: `The address ${quoted(url)} begins with ${quoted(`${scheme}:`)}, which is not safe to follow.`, fix: 'Link to an `https:` page, a `mailto:` or `tel:` address, or a file of this content by its relative path.', expected: ['https:', 'mailto:', 'tel:'] };
  return scheme === 'https' ? judgeWeb(url.trim()) : undefined;
}

function judgeWeb(url: string): Omit<Report, 'at'> | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:\/\/[^/\\]/iu.test(url)) return { what: `${quoted(url)} is not a complete web address.`, fix: 'Write it with its host: `https://www.partner.example/page`.' };
  if (parsed.username !== '' || parsed.password !== '') return { what: `The address ${quoted(url)} holds a user name, so it does not lead where its first words say.`, fix: `Write ${quoted(`https://${parsed.host}${parsed.pathname}`)}.` };
  return undefined;
}

function judgeHttp(url: string, written: string): Omit<Report, 'at'> | undefined {
  const wrong = judgeWeb(url);
  if (wrong) return wrong;
  const { host } = new URL(url);
  if (LOCAL.test(host)) return { severity: 'warning', what: `${quoted(url)} leads to the reader's own machine or network.`, why: 'From the published page such a link leads nowhere.', fix: 'Put the address between backticks, so that it is text to copy.' };
  const secure = url.replace(/^http:/iu, 'https:');
  return {
    severity: 'warning',
    what: written.includes('http') ? `${quoted(url)} is not encrypted.` : `An address without a scheme is linked as ${quoted(url)}, which is not encrypted.`,
    why: 'Anybody between the reader and the server can read and change the page.',
    fix: `Write ${quoted(secure)}.`,
    expected: [secure],
  };
}
