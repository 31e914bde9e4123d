import type { Config } from '../../../scripts/config.ts';

export default {
  content: ['content'],
  program: 'program/2026-04.yaml',
  asOf: '2026-10-20',
  site: { url: 'https://northlight.example', base: '/kb/', name: 'Northlight Guides', report: 'guides@northlight.example' },
  internal: { url: 'https://desk.northlight.example', base: '/', name: 'Northlight duty desk' },
  repository: { url: 'https://gitlab.northlight.example/exchange/guides', branch: 'trunk' },
} satisfies Config;
