import type { Config } from './scripts/config.ts';

export default {
  // Laid over each other; a private repository may add its own root with the same layout.
  content: ['content'],
  program: 'schemas/program/2015-02.yaml',
  // The sample content is judged on this day, so that it does not rot. Remove the line to judge by today's date.
  asOf: '2026-11-16',
  site: { url: 'https://kb.example.com', base: '/' },
} satisfies Config;
