import type { ReadinessReport } from '../../../schemas/generated/types.ts';

/** What a readiness report is made from. */
export interface Reporting {
  report: ReadinessReport;
  /** Show every requirement of each solution rather than one line a solution. */
  full: boolean;
  /** Host name of the site, which makes ids of due dates unique in the world. */
  host: string;
  /** What a path of the content is shown as, so that a terminal can open it. */
  show(path: string): string;
}

/** Turns a report into the text of one format. The same report gives the same text, byte for byte. */
export type Render = (reporting: Reporting, screen: { color: boolean; width: number }) => string;

/** A format of the report of `assay readiness`. */
export interface Format {
  /** For whom it is, in a few words. */
  about: string;
  /** Loads what renders it; nobody waits for a format that was not asked for. */
  load(): Promise<Render>;
}

/** Every format by the name it is asked for with. This is the one place to add another. */
export const formats: Readonly<Record<string, Format>> = {
  text: {
    about: 'people at a terminal',
    load: async () => {
      const { renderReadiness } = await import('./text.ts');
      return ({ report, full, show }, screen) => renderReadiness(report, { ...screen, full, show });
    },
  },
  json: {
    about: 'other programs',
    load: async () => {
      const { asJson } = await import('../check/as-json.ts');
      return ({ report }) => asJson(report);
    },
  },
  markdown: { about: 'a ticket or an issue', load: async () => (await import('./markdown.ts')).renderMarkdown },
  html: { about: 'a page to open, keep or print', load: async () => (await import('./html/index.ts')).renderHtml },
  ics: { about: 'a calendar: what comes due', load: async () => (await import('./ics.ts')).renderCalendar },
};
