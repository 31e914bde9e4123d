import { plainName } from '../pipeline/identify.ts';

/** A name as a folder or file may be called: "Acme & Sons, Inc." -> "acme-sons-inc". "" when nothing of it can be kept. */
export function slugOf(name: string): string {
  return plainName(name).slice(0, 60).replace(/-+$/, '');
}
