import { inflate } from '@sparticuz/chromium';
import { runMain } from '../host.ts';

// Unpacks the files it is told into the folder for temporary files: the package knows no other place, so a process of its own is given one.
await runMain(async (packs) => {
  for (const pack of packs) await inflate(pack);
  return 0;
});
