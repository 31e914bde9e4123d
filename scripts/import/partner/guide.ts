import type { Nodes, Root, TableRow } from 'mdast';
import { fastParser } from '../../pipeline/parse.ts';
import { oneLine } from '../../../rules/kit/one-line.ts';
import { takeMarks } from '../anchor-marks.ts';
import { textOf } from '../tree.ts';

/** One line of a guide as a reader sees it: a paragraph's line, an item, a line in a cell. */
export interface Line {
  text: string;
  /** Addresses of its links. */
  urls: string[];
  /** What it is about: the header of its column, the last heading or the last short line ending in a colon. */
  label: string;
  /** Whether it is running text. */
  prose: boolean;
}

/** A section of a guide, down to the next heading of any level. */
export interface GuideSection {
  title: string;
  lines: Line[];
}

/** An old partner guide, as far as facts about partner and product are read from it. */
export interface Guide {
  path: string;
  title: string;
  author: string;
  /** The first has no title: what stands before the first heading. */
  sections: GuideSection[];
}

/** Reads the sections and lines of a guide's body. */
export function readGuide(path: string, title: string, author: string, body: string): Guide {
  const guide: Guide = { path, title, author, sections: [{ title: '', lines: [] }] };
  collect(fastParser.parse(takeMarks(body).text), guide, '');
  for (const section of guide.sections) labelLines(section);
  return guide;
}

function collect(node: Root | Nodes, guide: Guide, label: string): void {
  switch (node.type) {
    case 'heading':
      guide.sections.push({ title: oneLine(textOf(node)), lines: [] });
      return;
    case 'paragraph':
    case 'tableCell':
      guide.sections.at(-1)?.lines.push(...linesOf(node.children, label, node.type === 'paragraph'));
      return;
    case 'table': {
      const [head, ...rows] = node.children;
      for (const [index, cell] of (head?.children ?? []).entries()) collect(cell, guide, labelOfColumn(head, index));
      for (const row of rows) for (const [index, cell] of row.children.entries()) collect(cell, guide, labelOfColumn(head, index));
      return;
    }
    default:
      if ('children' in node) for (const child of node.children) collect(child, guide, label);
  }
}

function labelOfColumn(head: TableRow | undefined, index: number): string {
  const cell = head?.children[index];
  return cell ? textOf(cell).trim() : '';
}

function linesOf(nodes: readonly Nodes[], label: string, prose: boolean): Line[] {
  const lines: Line[] = [{ text: '', urls: [], label, prose }];
  const add = (text: string): void => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push({ text: '', urls: [], label, prose });
      const last = lines.at(-1);
      if (last) last.text += part;
    }
  };
  const read = (node: Nodes): void => {
    if (node.type === 'break' || (node.type === 'html' && /^<br/i.test(node.value))) add('\n');
    else if (node.type === 'text' || node.type === 'inlineCode') add(node.value);
    else if ('children' in node) {
      for (const child of node.children) read(child);
      if (node.type === 'link') lines.at(-1)?.urls.push(node.url);
    }
  };
  for (const node of nodes) read(node);
  return lines.map((line) => ({ ...line, text: oneLine(line.text) })).filter((line) => line.text !== '' || line.urls.length > 0);
}

/** A line like "Customer Support:" says what the lines below it are about. */
function labelLines(section: GuideSection): void {
  let label = section.title;
  for (const line of section.lines) {
    if (/^[^.]{3,40}:$/.test(line.text)) label = line.text;
    line.label = `${section.title} / ${line.label === '' ? label : line.label}`;
  }
}

const profile = /\b(?:partner|technology|product|company|solution|vendor) profile\b/i;
const afterProfile = /^(?:description|audience|overview|impact|offer|solution overview|prerequisites?|pricing|frequently|steps|deploy|install)/i;

/** The sections that introduce the company: the profile and those on contacts below it. */
export function profileSections(guide: Guide): GuideSection[] {
  const start = guide.sections.findIndex((section) => profile.test(section.title));
  if (start === -1) return [];
  const length = guide.sections.slice(start + 1).findIndex((section) => afterProfile.test(section.title));
  return guide.sections.slice(start, length === -1 ? undefined : start + 1 + length);
}

/** Whether the profile is that of the company, not of its product. */
export function hasCompanyProfile(guide: Guide): boolean {
  return guide.sections.some((section) => /\b(?:partner|company|vendor) profile\b/i.test(section.title));
}

/** The first section whose title fits. */
export function findSection(guide: Guide, title: RegExp): GuideSection | undefined {
  return guide.sections.find((section) => title.test(section.title));
}
