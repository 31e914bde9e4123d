import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Browsers and builds are slow on a busy machine; a hang still ends.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    env: { TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
