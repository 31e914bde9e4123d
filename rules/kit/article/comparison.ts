import type { Article } from '../define-rule.ts';
import type { Comparison, NamedPart, Passage } from '../facts.ts';
import { findLanguages } from './languages.ts';
import { rangeOf } from './place.ts';
import { findTimeSpans } from './time-spans.ts';

/** More names than this say nothing more about an article. */
const MOST_NAMES = 300;
/** Words in a row that two texts share by chance only where both name the same thing. */
const RUN = 6;
/** One in so many runs is kept. */
const KEPT = 4;
/** Shorter paragraphs have too few runs to tell. */
const SHORTEST_PASSAGE = 12;

const PORT = /\b(?:ports?|tcp|udp)\b(?:[ /:]| port | numbers? ){1,2}(\d{1,5}(?:(?:, | and | or |, and |, or | to |\/)\d{1,5}){0,5})(?![\d.:,]*\d)/gi;
const PORT_FIRST = /(?<![\d.:/-])(\d{1,5})\/(?:tcp|udp)\b/gi;
/** A proxy is the customer's own. */
const URL_PORT = /:\/\/(?<!proxy https?:\/\/)[^\s/"'`|]{1,120}?:(\d{2,5})(?!\d)/g;
const SERVICE = /\b(?:systemctl (?:-[-\w]+ )*[a-z-]+(?: --now)?|journalctl (?:-[-\w]+ )*-u|rc-service) ([a-z][\w@.-]{2,60}\w)/g;
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+){0,5}\.[a-z]{2,24}$/i;

/** What a Public and an Internal article are compared by; undefined for other kinds of document. */
export function comparisonOf(article: Article): Comparison | undefined {
  const { kind } = article.identity;
  if (kind !== 'public-article' && kind !== 'internal-article') return undefined;
  const isInternal = kind === 'internal-article';
  return { parts: partsOf(article), passages: passagesOf(article), words: isInternal ? wordsOf(article.text) : [], answerTimes: isInternal ? answerTimesOf(article) : [], languages: isInternal ? languagesOf(article) : [] };
}

/** Whether an Internal article with these words speaks of a part. */
export function isSpokenOf({ kind, name }: NamedPart, words: ReadonlySet<string>): boolean {
  if (kind !== 'service') return words.has(name);
  return words.has(name) || words.has(`${name}.service`) || words.has(`${name}.timer`);
}

/** Ports, services and hosts that the article names, in text or code, each where it stands first. */
function partsOf(article: Article): NamedPart[] {
  const { text, source, frontMatter } = article;
  const found = new Map<string, NamedPart>();
  // The text as the reader sees it is looked at as a whole, which is much faster than its thousands of nodes; the place is looked up afterwards.
  const add = (kind: NamedPart['kind'], name: string, ...written: string[]): void => {
    const key = `${kind} ${name}`;
    if (found.has(key) || found.size === MOST_NAMES) return;
    const raw = written.find((one) => source.includes(one, frontMatter.range.end.offset)) ?? name;
    const at = source.indexOf(raw, frontMatter.range.end.offset);
    if (at >= 0) found.set(key, { kind, name, range: article.range(at, at + raw.length) });
  };
  for (const [all, numbers = ''] of text.matchAll(PORT)) for (const number of numbers.match(/\d+/g)!) if (isPort(number)) add('port', number, all);
  for (const [all, number = ''] of text.matchAll(PORT_FIRST)) if (isPort(number)) add('port', number, all);
  for (const [, number = ''] of text.matchAll(URL_PORT)) if (isPort(number)) add('port', number, `:${number}`);
  for (const [, name = ''] of text.matchAll(SERVICE)) add('service', name.replace(/\.(?:service|timer)$/, ''), name);
  for (const name of dotted(text)) if (HOST.test(name)) add('host', name.toLowerCase(), name);
  return [...found.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Whatever has a dot inside, except addresses of mail. */
function* dotted(text: string): Generator<string> {
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    let [start, end] = [dot, dot + 1];
    while (start > 0 && isNameCode(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && isNameCode(text.charCodeAt(end))) end += 1;
    if (start < dot && end - dot > 2 && text[start - 1] !== '@' && text[end] !== '@') yield text.slice(start, text[end - 1] === '.' ? end - 1 : end);
    dot = Math.max(dot, end - 1);
  }
}

/** Letters, digits, hyphen, dot and underscore. */
const isNameCode = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 44 && code < 58 && code !== 47) || code === 95;

const isPort = (digits: string): boolean => Number(digits) > 0 && Number(digits) < 65_536;

/** Every word once, with the dots and hyphens inside it. Case is kept: a service has the name of its product, but in lower case. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[a-z\d](?:[\w.-]*[a-z\d])?/gi) ?? [])];
}

/** How soon somebody answers, as the section about support expectations says. */
function answerTimesOf({ sections }: Article): string[] {
  return [...new Set(sections.filter(({ id }) => id === 'support-expectations').flatMap(({ text }) => findTimeSpans(text).map(({ value }) => value)))];
}

function languagesOf({ sections }: Article): string[] {
  return [...new Set(sections.filter(({ id }) => id === 'support-contacts').flatMap(({ text }) => findLanguages(text)))];
}

/** Paragraphs and cells with the hashes of the runs of words in them. */
function passagesOf(article: Article): Passage[] {
  const passages: Passage[] = [];
  for (const type of ['paragraph', 'tableCell'] as const) {
    for (const node of article.nodes(type)) {
      // A word has two letters and a space behind it at the least.
      if (node.position!.end.offset! - node.position!.start.offset! < SHORTEST_PASSAGE * 3) continue;
      const words = hashesOf(article.source, node.position!.start.offset!, node.position!.end.offset!);
      if (words.length < SHORTEST_PASSAGE) continue;
      const range = rangeOf(node, article);
      passages.push({ range, section: article.sectionAt(range.start.offset), words: words.length, runs: runsOf(words) });
    }
  }
  return passages;
}

/** Hashes of runs of words. One in four is kept, by its value, so that two texts keep the same ones: enough to tell a share. */
function runsOf(words: readonly number[]): number[] {
  const runs: number[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + RUN; next += 1) run = (Math.imul(run, 31) + words[next]!) | 0;
    run = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d) >>> 0;
    if (run % KEPT === 0) runs.push(run / KEPT);
  }
  return runs;
}

/** FNV-1a of each word between two offsets of the source, case aside; marks and spaces end a word. */
function hashesOf(source: string, start: number, end: number): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let index = start; index <= end; index += 1) {
    const code = index < end ? source.charCodeAt(index) : 32;
    const isLetter = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || (code > 191 && code < 8192);
    if (isLetter) hash = Math.imul((hash || 0x811c9dc5) ^ (code < 91 && code > 64 ? code + 32 : code), 0x01000193);
    else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}
