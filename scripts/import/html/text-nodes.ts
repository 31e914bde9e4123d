import type { Emphasis, Image, Link, Strong, Text } from 'mdast';
import { findEmails } from '../../../rules/kit/article/emails.ts';

type Inline = Text | Image | Link | Strong | Emphasis;

/** Markdown that authors left in their HTML: a link or image, or words between asterisks. */
const leftover = /(?<image>!?)\[(?<label>[^\]\n]*)\]\((?<url>[^()\s]+)\)|\*\*(?<strong>[^*\s](?:[^*\n]*[^*\s])?)\*\*|(?<![*\w])\*(?<emphasis>[^*\s](?:[^*\n]*[^*\s])?)\*(?![*\w])/g;

/** Reads the text of a body in HTML: web and mail addresses become links, and so does what was meant as Markdown. */
export function readText(text: string, context: { inLink: boolean; inStrong: boolean }): Inline[] {
  if (context.inLink) return [{ type: 'text', value: text }];
  const nodes: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(leftover)) {
    nodes.push(...withLinks(text.slice(at, match.index)));
    const { image, label, url = '', strong, emphasis } = match.groups ?? {};
    if (image === '!') nodes.push({ type: 'image', url, alt: label ?? '' });
    else if (label !== undefined) nodes.push({ type: 'link', url, children: [{ type: 'text', value: label }] });
    else if (strong !== undefined) nodes.push(...(context.inStrong ? withLinks(strong) : [{ type: 'strong' as const, children: withLinks(strong) }]));
    else nodes.push({ type: 'emphasis', children: withLinks(emphasis ?? '') });
    at = match.index + match[0].length;
  }
  nodes.push(...withLinks(text.slice(at)));
  return nodes;
}

const webAddress = /\b(?:https?:\/\/|www\.)[^\s<>"'`|()[\]{}]*[^\s<>"'`|()[\]{}.,;:!?*_]/gi;

/** Splits a text at the web and mail addresses in it, which become links. */
function withLinks(text: string): (Text | Link)[] {
  const found: { start: number; end: number; url: string }[] = [];
  for (const match of text.matchAll(webAddress)) {
    const url = /^www\./i.test(match[0]) ? `http://${match[0]}` : match[0];
    if (URL.canParse(url)) found.push({ start: match.index, end: match.index + match[0].length, url });
  }
  for (const { start, end, raw } of findEmails(text)) {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, url: `mailto:${raw}` });
  }
  const nodes: (Text | Link)[] = [];
  let at = 0;
  for (const { start, end, url } of found.sort((a, b) => a.start - b.start)) {
    if (start > at) nodes.push({ type: 'text', value: text.slice(at, start) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(start, end) }] });
    at = end;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}
