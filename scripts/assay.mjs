#!/usr/bin/env node
// JavaScript on purpose: what strips types from TypeScript takes longer to load than all the rest, and is not needed once the
// compiled code is kept.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// The slowest of V8's compilers pays only where work takes longer than seconds. Kept code is bound to the flags, so they come first.
const long = new Set(['build', 'start', 'lsp', '--watch']);
if (!process.argv.slice(2).some((word) => long.has(word))) setFlagsFromString('--no-opt');
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/assay-code', import.meta.url)));
const { runMain } = await import('./host.ts');
const { main } = await import('./main.ts');
await runMain(main);
