import path from 'node:path';
import type { EditionName } from '../schemas/edition.ts';
import { languages, type Language } from '../schemas/languages.ts';
import { whyNoReport } from '../schemas/report.ts';

/** What one build of the site is told by its environment. */
export interface Settings {
  /** Folder of the staged edition: ASSAY_EDITION. */
  edition: string;
  /** Whom the edition is for: ASSAY_AUDIENCE. */
  audience: EditionName;
  /** Folder the site is written to: ASSAY_OUT. */
  out: string;
  /** Address of the site without its base path: ASSAY_SITE. */
  site: string;
  /** Path the site stands under, with slashes at both ends: ASSAY_BASE. */
  base: string;
  /** Language of the interface: ASSAY_LANGUAGE. */
  language: Language;
  /** Where readers report what is wrong with an article, unless to the program's own address: ASSAY_REPORT. */
  report?: string;
  /** Folder that keeps the cards that pages are shared with, from build to build: ASSAY_CARDS. */
  cards?: string;
}

/**
 * Reads the settings of a build. Undefined when neither edition nor audience is given, as when only types are checked.
 * Throws when one of them is missing or wrong: a guess could publish the wrong thing.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | undefined {
  const { ASSAY_EDITION: edition, ASSAY_AUDIENCE: audience } = env as Record<string, string | undefined>;
  if (edition === undefined && audience === undefined) return undefined;
  if (edition === undefined || edition === '') throw new Error('ASSAY_EDITION must name the folder of a staged edition.');
  if (audience !== 'public' && audience !== 'internal' && audience !== 'preview') throw new Error(`ASSAY_AUDIENCE must be "public", "internal" or "preview", not ${audience === undefined ? 'missing' : JSON.stringify(audience)}.`);
  return {
    edition: path.resolve(edition),
    audience,
    out: path.resolve(env['ASSAY_OUT'] || `dist/${audience}`),
    site: originOf(env['ASSAY_SITE'] || 'http://localhost'),
    language: languageOf(env['ASSAY_LANGUAGE'] || 'en'),
    ...(env['ASSAY_REPORT'] && { report: reportOf(env['ASSAY_REPORT']) }),
    ...(env['ASSAY_CARDS'] && { cards: path.resolve(env['ASSAY_CARDS']) }),
    base: `/${(env['ASSAY_BASE'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/'),
  };
}

function languageOf(name: string): Language {
  const language = languages.find((known) => known === name);
  if (!language) throw new Error(`ASSAY_LANGUAGE must be ${languages.join(' or ')}, not ${JSON.stringify(name)}.`);
  return language;
}

function reportOf(report: string): string {
  const whyNot = whyNoReport(report);
  if (whyNot !== undefined) throw new Error(`ASSAY_REPORT ${whyNot}.`);
  return report;
}

function originOf(address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw new Error(`ASSAY_SITE must be a web address such as "https://kb.example.com", not ${JSON.stringify(address)}.`);
  return new URL(address).origin;
}
