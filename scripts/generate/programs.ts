import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseProgram, type KeptProgram } from '../program/load.ts';

/** The program files of the project, oldest first. */
export function programFiles(root: string): string[] {
  const home = path.join(root, 'schemas/program');
  return readdirSync(home).filter((name) => name.endsWith('.yaml')).sort().map((name) => path.join(home, name));
}

/** A program as JSON, bound to the text of its YAML file; see `loadProgram`. */
export function renderKeptProgram(file: string): string {
  const text = readFileSync(file, 'utf8');
  const kept: KeptProgram = { text, program: parseProgram(text, file) };
  return `${JSON.stringify(kept, null, 1)}\n`;
}
