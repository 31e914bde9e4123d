import type { Config } from './scripts/config.ts';

export default {
  // Folders of the same layout, laid over each other. Where this repository is public, what is internal lives in another one:
  // content: [{ path: 'content', public: true }, { path: '../private/content', optional: true }],
  content: ['content'],
  program: 'schemas/program/2015-02.yaml',
  // The sample content is judged on this day, so that it does not rot. Remove the line to judge by today's date.
  asOf: '2026-11-16',
  site: { url: 'https://kb.example.com', base: '/' },
} satisfies Config;
