import type { Render } from './reporting.ts';

/** A format of the report of `assay check`. */
export interface Format {
  /** For whom it is, in a few words. */
  about: string;
  /** Loads what renders it; nobody waits for a format that was not asked for. */
  load(): Promise<Render>;
}

/** Every format by the name it is asked for with. This is the one place to add another. */
export const formats: Readonly<Record<string, Format>> = {
  pretty: {
    about: 'people at a terminal',
    load: async () => {
      const { renderPretty } = await import('./pretty.ts');
      return ({ result, ...places }, screen) => renderPretty(result, { ...places, ...screen, most: 1000 });
    },
  },
  json: { about: 'other programs', load: async () => (await import('./json.ts')).renderJson },
  sarif: { about: 'code scanning and editors', load: async () => (await import('./sarif.ts')).renderSarif },
  github: { about: 'annotations of a GitHub pull request', load: async () => (await import('./github.ts')).renderGitHub },
  junit: { about: 'test reports of most CI systems', load: async () => (await import('./junit.ts')).renderJUnit },
  gitlab: { about: 'code quality of a GitLab merge request', load: async () => (await import('./gitlab.ts')).renderGitLab },
  markdown: { about: 'one comment on a pull request', load: async () => (await import('./markdown.ts')).renderMarkdown },
  html: { about: 'a page to open, keep or print', load: async () => (await import('./html/index.ts')).renderHtml },
};
