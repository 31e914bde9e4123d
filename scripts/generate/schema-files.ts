import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [key: string]: Json };

/** Folders of `schemas/` that hold JSON Schemas. */
export const schemaFolders = ['certification', 'config', 'front-matter', 'people', 'program', 'reports', 'site', 'suppressions'] as const;
export type SchemaFolder = (typeof schemaFolders)[number];

export interface SchemaFile {
  folder: SchemaFolder;
  /** "public-article.schema.json". */
  file: string;
  /** "public-article". */
  kind: string;
  schema: Schema;
}

/** Every JSON Schema of the project, by folder, then file name. `root` is the project's folder. */
export function readSchemas(root: string): SchemaFile[] {
  return schemaFolders.flatMap((folder) => {
    const home = path.join(root, 'schemas', folder);
    const files = readdirSync(home).filter((name) => name.endsWith('.schema.json')).sort();
    return files.map((file) => ({ folder, file, kind: file.replace('.schema.json', ''), schema: JSON.parse(readFileSync(path.join(home, file), 'utf8')) as Schema }));
  });
}

/** What a `$ref` names: the file it is in, and the schema itself. Throws when there is nothing. */
export function resolveRef(ref: string, home: string, schemas: readonly SchemaFile[]): { file: string; schema: Schema } {
  const [file = '', pointer = ''] = ref.split('#');
  const target = file === '' ? home : path.posix.basename(file);
  let node: Json = schemas.find((candidate) => candidate.file === target)?.schema ?? null;
  for (const key of pointer.split('/').slice(1)) node = (node as Schema)[key] ?? null;
  if (node === null) throw new Error(`${home}: nothing at ${ref}`);
  return { file: target, schema: node as Schema };
}
