import type { Article } from '../define-rule.ts';
import type { Comparison, NamedPart, Passage } from '../facts.ts';
import { rangeOf, stretchOf } from './place.ts';
import { visibleText } from './references.ts';
import { findTimeSpans } from './time-spans.ts';

/** More names than this say nothing more about an article. */
const MOST_NAMES = 300;
/** Words in a row that two texts share by chance only where both name the same thing. */
const RUN = 6;
/** Shorter paragraphs have too few runs to tell. */
const SHORTEST_PASSAGE = 12;

const PORT = /\b(?:ports?|tcp|udp)\b(?:[ /:]| port ){1,2}(\d{1,5}(?:(?:, | and | or |, and |, or | to |\/)\d{1,5}){0,5})(?![\d.:,]*\d)/gi;
/** A proxy is the customer's own. */
const URL_PORT = /(?<!proxy https?):\/\/[^\s/"'`|]{1,120}?:(\d{2,5})(?![\d])/g;
const SERVICE = /\b(?:systemctl (?:-[-\w]+ )*[a-z-]+(?: --now)?|journalctl (?:-[-\w]+ )*-u|rc-service) ([a-z][\w@.-]{2,60}\w)/g;
const HOST = /(?<![\w@.-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24}(?![\w@-]|\.\w)/gi;
/** What each of the patterns needs; most text has none of it. */
const HINT = /\w\.\w|\b(?:ports?|tcp|udp)\b|:\/\/|ctl /i;

/** What a Public and an Internal article are compared by; undefined for other kinds of document. */
export function comparisonOf(article: Article): Comparison | undefined {
  const { kind } = article.identity;
  if (kind !== 'public-article' && kind !== 'internal-article') return undefined;
  const isInternal = kind === 'internal-article';
  return { parts: partsOf(article), passages: passagesOf(article), words: isInternal ? wordsOf(article.text) : [], answerTimes: isInternal ? answerTimesOf(article) : [] };
}

/** Whether an Internal article with these words speaks of a part. */
export function isSpokenOf({ kind, name }: NamedPart, words: ReadonlySet<string>): boolean {
  if (kind !== 'service') return words.has(name);
  return words.has(name) || words.has(`${name}.service`) || words.has(`${name}.timer`);
}

/** Ports, services and hosts that the text or the code names, each where it stands first. */
function partsOf(article: Article): NamedPart[] {
  const found = new Map<string, NamedPart>();
  for (const type of ['text', 'inlineCode', 'code'] as const) {
    for (const node of article.nodes(type)) {
      if (found.size === MOST_NAMES || !HINT.test(node.value)) continue;
      scan(node.value, type !== 'text', (kind, name, raw, at) => {
        const key = `${kind} ${name}`;
        if (!found.has(key) && found.size < MOST_NAMES) found.set(key, { kind, name, range: stretchOf(node, at, raw, article) });
      });
    }
  }
  return [...found.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

function scan(text: string, isCode: boolean, put: (kind: NamedPart['kind'], name: string, raw: string, at: number) => void): void {
  for (const match of text.matchAll(PORT)) {
    for (const number of match[1]!.match(/\d+/g)!) if (isPort(number)) put('port', number, match[0], match.index);
  }
  for (const { 0: all, 1: number = '', index } of text.matchAll(URL_PORT)) if (isPort(number)) put('port', number, number, index + all.length - number.length);
  if (isCode) for (const { 0: all, 1: name = '', index } of text.matchAll(SERVICE)) put('service', name.replace(/\.(?:service|timer)$/, ''), name, index + all.length - name.length);
  for (const { 0: host, index } of text.matchAll(HOST)) put('host', host.toLowerCase(), host, index);
}

const isPort = (digits: string): boolean => Number(digits) > 0 && Number(digits) < 65_536;

/** Every word once, with the dots and hyphens inside it. Case is kept: a service has the name of its product, but in lower case. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[a-z\d](?:[\w.-]*[a-z\d])?/gi) ?? [])];
}

/** How soon somebody answers, as the section about support expectations says. */
function answerTimesOf({ sections }: Article): string[] {
  return [...new Set(sections.filter(({ id }) => id === 'support-expectations').flatMap(({ text }) => findTimeSpans(text).map(({ value }) => value)))];
}

/** Paragraphs and cells with the hashes of the runs of words in them. */
function passagesOf(article: Article): Passage[] {
  const passages: Passage[] = [];
  for (const type of ['paragraph', 'tableCell'] as const) {
    for (const node of article.nodes(type)) {
      const words = visibleText(node).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < SHORTEST_PASSAGE) continue;
      const range = rangeOf(node, article);
      passages.push({ range, section: article.sectionAt(range.start.offset), words: words.length, runs: runsOf(words) });
    }
  }
  return passages;
}

/** Hashes of every run of words, of which the half that is even is kept: that is enough to tell a share. */
function runsOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const runs: number[] = [];
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + RUN; next += 1) run = (Math.imul(run, 31) + hashes[next]!) >>> 0;
    run = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d) >>> 0;
    if (run % 2 === 0) runs.push(run);
  }
  return runs;
}

/** FNV-1a, which is fast in code and good enough to tell words apart. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
