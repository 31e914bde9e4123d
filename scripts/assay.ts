#!/usr/bin/env node
import { keepCompiledCode, runMain } from './host.ts';

keepCompiledCode();
// Behind the line above, so that what follows is kept too.
const { main } = await import('./main.ts');
await runMain(main);
