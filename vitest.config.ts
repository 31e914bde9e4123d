import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Browsers and builds are slow on a busy machine; a hang still ends.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // A test waits for browsers and other processes a good part of its time: two processors have work for three.
    maxWorkers: 3,
    // Nothing here changes what another file's tests see, and a worker that is new loads everything again: half of the time of a short test.
    isolate: false,
    env: { TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
