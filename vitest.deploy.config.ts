import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.nginx.ts'],
    globalSetup: ['test/deploy/nginx/deployed.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    env: { TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
