import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { abridge } from './abridge.ts';
import { projects, type Project } from './projects.ts';
import { readers } from './reader.ts';
import { readParts, type Part } from './read-page.ts';
import { runCommand } from './run-command.ts';
import { readCommands } from './shell.ts';

/** A page as it would be if it showed what its commands print, and how many were run. */
export interface Run {
  text: string;
  commands: number;
}

/**
 * Does what a page says, in its order: runs its commands, writes its files, makes its changes.
 *
 * | block | what it does |
 * |---|---|
 * | `console` | runs each command; `exit=1` is how the last one ends, `asks` answers at a terminal, `not-run` runs nothing |
 * | `file=<path>` | writes the file |
 * | `diff edit=<path>` | makes the change in the file, once |
 * | `shows=<path>` | shows what the file holds |
 *
 * `in=<project>` on any of them begins in a new project.
 */
export async function runPage(text: string, first: string): Promise<Run> {
  const lines = text.split('\n');
  let commands = 0;
  let project = await open(first);
  let moved = 0;
  for (const part of readParts(text)) {
    const { kind, info, indent, at } = part;
    const begin = at + moved;
    if (info['in'] !== undefined) project = await open(info['in']);
    if (kind === 'reader') await read(part, project);
    else if (kind === 'file') write(part, project);
    else if (kind === 'edit') edit(part, project);
    else if (kind === 'shows') replace(abridge(readFileSync(path.join(project.folder, info['shows'] ?? ''), 'utf8').trimEnd().split('\n'), part.lines));
    else if (!('not-run' in info)) {
      const fresh: string[] = [];
      let code = 0;
      for (const typed of readCommands(part.lines)) {
        if (code !== 0) throw new Error(`${fresh.join('\n')}\nends with ${code}, and another command follows; begin a new block`);
        const printed = await runCommand(typed, project, 'asks' in info);
        code = printed.code;
        commands += 1;
        fresh.push(...typed.lines, ...abridge(printed.out === '' ? [] : printed.out.replace(/\n$/, '').split('\n'), typed.shown));
      }
      lines[begin - 1] = withExit(lines[begin - 1] ?? '', code);
      replace(fresh);
    }
    function replace(fresh: readonly string[]): void {
      lines.splice(begin, part.lines.length, ...fresh.map((line) => (line === '' ? '' : indent + line)));
      moved += fresh.length - part.lines.length;
    }
  }
  return { commands, text: lines.join('\n') };
}

async function open(name: string): Promise<Project> {
  const make = projects[name];
  if (!make) throw new Error(`no project ${name}; there are ${Object.keys(projects).join(', ')}`);
  return make();
}

function withExit(fence: string, code: number): string {
  const bare = fence.replace(/ exit=\d/, '');
  return code === 0 ? bare : `${bare} exit=${code}`;
}

async function read({ lines: [words = ''] }: Part, project: Project): Promise<void> {
  const reader = readers[words];
  if (!reader) throw new Error(`no reader "${words}"; there are ${Object.keys(readers).join(', ')}`);
  await reader(project);
}

function write({ info, lines }: Part, { folder }: Project): void {
  const file = path.join(folder, info['file'] ?? '');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Replaces lines with `-` by lines with `+`, where all others stand around them. */
function edit({ info, lines }: Part, { folder }: Project): void {
  const file = path.join(folder, info['edit'] ?? '');
  const side = (sign: string): string => `${lines.filter((line) => line === '' || line.startsWith(' ') || line.startsWith(sign)).map((line) => line.slice(1)).join('\n')}\n`;
  const text = readFileSync(file, 'utf8');
  if (text.split(side('-')).length !== 2) throw new Error(`${info['edit']} does not hold this once:\n${side('-')}`);
  writeFileSync(file, text.replace(side('-'), () => side('+')));
}
