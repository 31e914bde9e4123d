import type { ErrorObject } from 'ajv';
import { programFields } from '../../schemas/generated/program-fields.ts';
import type { Program } from '../../schemas/generated/types.ts';
import type { SchemaKind } from '../schemas.ts';

/** A list of the program whose ids are what a field may say. */
export type ProgramList = (typeof programFields)[keyof typeof programFields][number][1];

/** What a field may say that takes its values from a list of the program. */
export function valuesOf(list: ProgramList, program: Program): string[] {
  return program[list].map(({ id }) => id);
}

/** Values that the program does not know, as errors like those of an `enum` of the schema, which cannot know the program. */
export function findForeignValues(kind: SchemaKind, data: unknown, program: Program): ErrorObject[] {
  const fields: readonly (readonly [pointer: string, list: ProgramList])[] = kind in programFields ? programFields[kind as keyof typeof programFields] : [];
  return fields.flatMap(([pointer, list]) => {
    const allowedValues = valuesOf(list, program);
    const foreign = textsAt(data, pointer.split('/').slice(1), '').filter(({ text }) => !allowedValues.includes(text));
    return foreign.map(({ at }): ErrorObject => ({ instancePath: at, schemaPath: '#/x-from-program', keyword: 'enum', params: { allowedValues } }));
  });
}

/** Every text at a pointer, with its place; anything else there is the schema's to judge. */
function textsAt(data: unknown, [key, ...rest]: readonly string[], at: string): { at: string; text: string }[] {
  if (key === undefined) return typeof data === 'string' ? [{ at, text: data }] : [];
  if (key === '*') return Array.isArray(data) ? data.flatMap((item, index) => textsAt(item, rest, `${at}/${index}`)) : [];
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.hasOwn(data, key)) return [];
  return textsAt((data as Record<string, unknown>)[key], rest, `${at}/${key}`);
}
