#!/usr/bin/env node
// JavaScript on purpose: what strips types from TypeScript takes longer to load than all the rest, and is not needed once the
// compiled code is kept.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/assay-code', import.meta.url)));
const { runMain } = await import('./host.ts');
const { main } = await import('./main.ts');
await runMain(main);
