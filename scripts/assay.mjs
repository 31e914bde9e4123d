#!/usr/bin/env node
// JavaScript on purpose: what strips types from TypeScript takes longer to load than all the rest, and is not needed once the
// compiled code is kept. A package under `node_modules` is not stripped at all: there, the code is JavaScript in `lib/`.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const least = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node.split(' || ');
if (least.some(isEnough)) await start();
else {
  process.stderr.write(`assay: needs Node ${least.map((range) => range.replace(/^\D+/, '')).join(', ')} or later, and this is ${process.versions.node}\n`);
  process.exitCode = 2;
}

/** Whether this Node is in a range like "^22.1.0", of one major version, or ">=26.0.0". */
function isEnough(range) {
  const [major, minor, patch] = process.versions.node.split('.').map(Number);
  const [majorOf, minorOf, patchOf] = range.replace(/^\D+/, '').split('.').map(Number);
  if (major !== majorOf) return major > majorOf && !range.startsWith('^');
  return minor > minorOf || (minor === minorOf && patch >= patchOf);
}

async function start() {
  // The slowest of V8's compilers pays only where work takes longer than seconds. Kept code is bound to the flags, so they come first.
  const long = new Set(['build', 'start', 'lsp', '--watch']);
  if (!process.argv.slice(2).some((word) => long.has(word))) setFlagsFromString('--no-opt');
  const isProject = existsSync(new URL('./main.ts', import.meta.url));
  module.enableCompileCache(fileURLToPath(new URL(isProject ? '../node_modules/.cache/assay-code' : '../../.cache/assay-code', import.meta.url)));
  const { runMain } = await import(isProject ? './host.ts' : '../lib/scripts/host.js');
  const { main } = await import(isProject ? './main.ts' : '../lib/scripts/main.js');
  await runMain(main);
}
