import type { DocumentKind } from '../../../rules/kit/facts.ts';
import type { Program } from '../../../schemas/generated/types.ts';
import { fieldSchema, type FieldSchema } from '../../pipeline/field-schemas.ts';
import type { ProgramList } from '../../pipeline/program-values.ts';
import type { Suggestion } from './suggestion.ts';
import type { FrontMatterPlace } from './front-matter-place.ts';

/** What fields that name something elsewhere can name. */
export interface Names {
  program: Program;
  /** Versions of the program that a partner can pin. */
  versions: readonly string[];
  /** Paths of the documents that a signature can vouch for. */
  documents: readonly string[];
}

/** Keys that a group lacks, or values that a field can have. */
export function completeFrontMatter({ pointer, isValue, keys, typed }: FrontMatterPlace, kind: DocumentKind, names: Names): Suggestion[] {
  const schema = fieldSchema(kind, pointer);
  if (!schema) return [];
  if (schema.properties) return isValue ? [] : completeKeys(schema.properties, pointer, kind, keys, typed);
  const values = valuesOf(schema.items ? (fieldSchema(kind, `${pointer}/0`) ?? schema.items) : schema, pointer, kind, names);
  return values.map(({ value, about }) => ({ label: value, insert: value, replaces: typed, kind: 'value', ...(about !== undefined && { about }) }));
}

function completeKeys(properties: Record<string, FieldSchema | boolean>, pointer: string, kind: DocumentKind, keys: readonly string[], typed: string): Suggestion[] {
  return Object.keys(properties).filter((key) => !keys.includes(key)).map((key) => {
    const field = fieldSchema(kind, `${pointer}/${key}`);
    const about = describeField(field);
    return { label: key, insert: field?.properties || field?.items ? `${key}:` : `${key}: `, replaces: typed, kind: 'key', ...(about !== undefined && { about }) };
  });
}

interface Value {
  value: string;
  about?: string;
}

function valuesOf(schema: FieldSchema, pointer: string, kind: DocumentKind, { program, versions, documents }: Names): Value[] {
  const list: ProgramList | undefined = schema['x-from-program'];
  if (list !== undefined) return program[list].map(({ id, title, ...value }) => ({ value: id, about: 'about' in value && value.about !== undefined ? `**${title}**\n\n${value.about}` : title }));
  if (schema.enum) return schema.enum.map((value) => ({ value: String(value) }));
  if (schema.const !== undefined) return [{ value: String(schema.const) }];
  if (schema.type === 'boolean') return [{ value: 'true' }, { value: 'false' }];
  if (pointer === '/program') return versions.toReversed().map((version) => ({ value: `"${version}"`, about: program.name }));
  if (pointer.endsWith('/requirement')) return program.requirements.filter(({ attested }) => attested?.file === kind).map(({ id, title, sentence }) => ({ value: id, about: `**${title}**\n\n${sentence}` }));
  if (/\/digests\/\d+\/path$/.test(pointer)) return documents.map((value) => ({ value }));
  return [];
}

/** What a field is for and how it is written, in Markdown. */
export function describeField(schema: FieldSchema | undefined): string | undefined {
  if (!schema) return undefined;
  const { title, description, form, examples } = schema;
  const example = examples?.[0];
  const parts = [title && `**${title}**`, description, form !== description && form, example !== undefined && `For example \`${typeof example === 'string' ? example : JSON.stringify(example)}\`.`];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n') || undefined;
}
