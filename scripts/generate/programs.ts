import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../pipeline/digest.ts';
import { parseProgram, type KeptProgram } from '../program/load.ts';

/** The program files of the project, oldest first. */
export function programFiles(root: string): string[] {
  const home = path.join(root, 'schemas/program');
  return readdirSync(home).filter((name) => name.endsWith('.yaml')).sort().map((name) => path.join(home, name));
}

/** A program as JSON, bound to the bytes of its YAML file; see `loadProgram`. */
export function renderKeptProgram(file: string): string {
  const bytes = readFileSync(file);
  const kept: KeptProgram = { digest: digestOf(bytes), program: parseProgram(bytes.toString('utf8'), file) };
  return `${JSON.stringify(kept, null, 1)}\n`;
}
