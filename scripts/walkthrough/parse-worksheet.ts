import { nearest } from '../../rules/kit/did-you-mean.ts';
import { oneLine } from '../../rules/kit/one-line.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { readInert } from './render-worksheet.ts';
import { headFields, type HeadField } from './worksheet.ts';

/** Something in a worksheet that keeps it from being recorded. */
export interface Problem {
  line: number;
  /** What is wrong, and what to do about it. */
  what: string;
}

/** A worksheet as somebody filled it, not yet held against the articles. */
export interface FilledSheet {
  head: Partial<Record<HeadField, { value: string; line: number }>>;
  articles: FilledArticle[];
}

export interface FilledArticle {
  path: string;
  line: number;
  digest?: { value: string; line: number };
  steps: FilledStep[];
}

export interface FilledStep {
  block: string;
  number: string;
  line: number;
  /** What stands behind `Result:`; absent when there is no such line. */
  result?: { text: string; line: number };
  /** What stands behind `Note:` and on the lines below, as one line. */
  note?: { text: string; line: number };
}

const fields = ['Result', 'Note'];

/** Takes the text of a worksheet apart, line by line; what stands where nothing may stand is a problem. Never throws. */
export function parseWorksheet(text: string): { sheet: FilledSheet; problems: Problem[] } {
  const parser = new Parser();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) parser.line(line, index + 1);
  return { sheet: parser.sheet, problems: parser.problems };
}

class Parser {
  readonly sheet: FilledSheet = { head: {}, articles: [] };
  readonly problems: Problem[] = [];
  #article: FilledArticle | undefined;
  #block: string | undefined;
  #step: FilledStep | undefined;

  line(text: string, line: number): void {
    const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/s.exec(text);
    if (heading) this.#heading(heading[1]?.length ?? 0, (heading[2] ?? '').trim(), line);
    else if (this.#step) this.#inStep(this.#step, text, line);
    else this.#inHead(text, line);
  }

  #heading(depth: number, title: string, line: number): void {
    const [, article] = /^Article (.+)$/s.exec(title) ?? [];
    const [, number] = /^Step (\S+)$/.exec(title) ?? [];
    const [, block] = /`#([^`]+)`$/.exec(title) ?? [];
    if (depth === 1 && line <= 3) return;
    if (depth === 2 && article !== undefined) {
      this.#article = { path: article.trim(), line, steps: [] };
      this.sheet.articles.push(this.#article);
      this.#block = undefined;
      this.#step = undefined;
    } else if (depth === 3 && block !== undefined && this.#article) {
      this.#block = block;
      this.#step = undefined;
    } else if (depth === 4 && number !== undefined && this.#article && this.#block !== undefined) {
      this.#step = { block: this.#block, number, line };
      this.#article.steps.push(this.#step);
    } else {
      const inNote = this.#step?.note ? ' In a note, begin the line with something else than `#`.' : '';
      this.#problem(line, `The heading ${quoted(title, 60)} is none of the worksheet; write it as it was printed, or take it out.${inNote}`);
    }
  }

  #inHead(text: string, line: number): void {
    const [, name = '', value = ''] = /^ {0,3}[-*+][ \t]+([\p{L} ]{1,30}?)[ \t]*:(.*)$/su.exec(text) ?? [];
    if (name === '') return;
    if (this.#article) {
      // What else is said of an article is for the reader.
      if (name === 'Digest') this.#article.digest = { value: value.trim(), line };
      return;
    }
    const field = headFields.find((known) => known.toLowerCase() === name.toLowerCase());
    if (field) this.sheet.head[field] = { value: readInert(value), line };
    else this.#problem(line, `The worksheet has no ${quoted(name)}${suggestion(name, headFields)}`);
  }

  #inStep(step: FilledStep, text: string, line: number): void {
    const [, name = '', value = ''] = /^ {0,3}([\p{L}]{2,20})[ \t]*:(.*)$/su.exec(text) ?? [];
    const field = fields.find((known) => known.toLowerCase() === name.toLowerCase());
    if (field === 'Result') {
      if (step.result) this.#problem(line, `Step ${step.number} has a second \`Result:\`; the first is on line ${step.result.line}. Keep one.`);
      else if (step.note) this.#problem(line, '`Result:` stands behind `Note:`; write it first, as it was printed.');
      step.result ??= { text: value.trim(), line };
      return;
    }
    if (field === 'Note') {
      if (step.note) this.#problem(line, `Step ${step.number} has a second \`Note:\`; the first is on line ${step.note.line}. Go on with it on the next line instead.`);
      step.note ??= { text: oneLine(value), line };
      return;
    }
    if (step.note) {
      step.note.text = oneLine(`${step.note.text} ${text}`);
      return;
    }
    // The text of the step, as it was printed.
    if (text.trim() === '' || (!step.result && /^(?: {4}|\t)/.test(text))) return;
    const near = name === '' ? undefined : nearest(name, fields);
    if (near !== undefined) this.#problem(line, `${quoted(`${name}:`)} is no field; did you mean \`${near}:\`?`);
    else this.#problem(line, `${quoted(text.trim(), 60)} stands in no field; write it behind ${step.result ? '`Note:`' : '`Result:` or `Note:`, on the same line'}.`);
  }

  #problem(line: number, what: string): void {
    this.problems.push({ line, what });
  }
}

/** The end of a sentence that names something unknown: what was probably meant. */
export function suggestion(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === undefined ? '.' : `; did you mean ${quoted(near)}?`;
}
