import type { ErrorObject } from 'ajv';
import type { Report } from '../../rules/kit/define-rule.ts';
import { nearest } from '../../rules/kit/did-you-mean.ts';
import { eitherOf, quoted } from '../../rules/kit/printable.ts';
import { fieldSchema, type FieldSchema } from './field-schemas.ts';
import type { SchemaContext } from './schema.ts';

/** The name a reader knows a field by: "`email`" of "/support/email", "item 2 of `keywords`" of "/keywords/1". */
export function nameOfField(pointer: string): string {
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  return /^\d+$/.test(last) ? `item ${Number(last) + 1} of ${quoted(segments.pop() ?? '')}` : quoted(last);
}

/** A phrase as the beginning of a sentence. */
export function sentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A value that does not fit its field: what was written, what the field holds, what to write. */
export function explainValue(error: ErrorObject, context: SchemaContext): Report {
  const { instancePath: pointer } = error;
  const { frontMatter, kind, program } = context;
  const schema = fieldSchema(kind, pointer, program) ?? {};
  const written = context.written(pointer);
  const value = { pointer, name: nameOfField(pointer), written, text: unquote(written), schema };
  const report = (written === '' && error.keyword === 'type' ? emptyValue(value) : undefined) ?? explainers[error.keyword]?.(error, value, context) ?? unfit(value);
  const range = frontMatter.values[pointer];
  const isEmpty = range !== undefined && range.start.offset === range.end.offset;
  return { at: (isEmpty ? frontMatter.keys[pointer] : range) ?? frontMatter.range, ...(written !== '' && { actual: written }), ...report };
}

interface Value {
  pointer: string;
  name: string;
  /** As it stands in the file, quotes and all. */
  written: string;
  text: string;
  schema: FieldSchema;
}

type Explainer = (error: ErrorObject, value: Value, context: SchemaContext) => Omit<Report, 'at'>;

const explainers: Readonly<Record<string, Explainer>> = {
  type: wrongType,
  enum(error, value) {
    const allowed = (error.params['allowedValues'] as unknown[]).map(String);
    return noneOf(value, allowed);
  },
  const(error, value, context) {
    const allowed = String(error.params['allowedValue']);
    return value.pointer === '/audience' ? wrongAudience(value, allowed, context) : noneOf(value, [allowed]);
  },
  format(error, value) {
    if (error.params['format'] === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value.text)) {
      return { what: `${quoted(value.text)} is no day of the calendar.`, fix: 'Write a day that exists, year first.' };
    }
    return unfit(value);
  },
  blank: (_, value) => emptyValue(value),
  minLength: (_, value) => (value.text === '' ? emptyValue(value) : unfit(value)),
  maxLength: (error, { name, schema, text }) =>
    schema.format === undefined && text.length > 0
      ? { what: `${sentence(name)} is ${text.length} characters long; the most is ${String(error.params['limit'])}.`, fix: 'Shorten it.' }
      : unfit({ pointer: '', name, schema, text, written: text }),
  minItems: (error, { name }) => ({ what: `The list ${name} is too short; it needs ${String(error.params['limit'])} or more.`, fix: 'Add an item, or remove the field where it may be left out.' }),
  maxItems: (error, { name }) => ({ what: `The list ${name} is too long; the most is ${String(error.params['limit'])}.`, fix: 'Keep the items that matter most.' }),
  uniqueItems(error, { name, pointer }, { frontMatter }) {
    const later = Math.max(Number(error.params['i']), Number(error.params['j']));
    const range = frontMatter.values[`${pointer}/${later}`];
    return { what: `Item ${later + 1} of ${name} stands in the list already.`, fix: 'Remove one of the two.', ...(range && { at: range }) };
  },
  minimum: (error, value) => ({ what: `${quoted(value.text)} is too small for ${value.name}; the least is ${String(error.params['limit'])}.`, fix: describe(value.schema) }),
  maximum: (error, value) => ({ what: `${quoted(value.text)} is too large for ${value.name}; the most is ${String(error.params['limit'])}.`, fix: describe(value.schema) }),
};

function emptyValue({ name, schema }: Value): Omit<Report, 'at'> {
  const keys = Object.keys(schema.properties ?? {});
  const fix = keys.length > 0 ? `Write its fields on the next lines, indented: ${keys.map((key) => quoted(key)).join(', ')}.` : `Write one, or remove the line where the field may be left out. ${describe(schema)}`;
  return { what: `${sentence(name)} has no value.`, fix };
}

function wrongType(error: ErrorObject, value: Value, context: SchemaContext): Omit<Report, 'at'> {
  const { name, written, schema } = value;
  const data = dataAt(context, value.pointer);
  const wanted = String(error.params['type']);
  if (data === null) return emptyValue(value);
  const isText = typeof data === 'string';
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    const quotes = JSON.stringify(written);
    const range = context.frontMatter.values[value.pointer];
    const key = /\/([^/]*[^/\d][^/]*)$/.exec(value.pointer)?.[1];
    const loss = typeof data === 'number' && String(data) !== written ? `; without quotes it is read as ${data}` : '';
    return { what: `${sentence(name)} is ${typeof data === 'number' ? 'a number' : 'a yes-or-no value'} here, not text${loss}.`, why: 'Versions and the like are text: as a number, 1.10 would become 1.1.', fix: `Put it in quotes: ${quoted(key === undefined ? quotes : `${key}: ${quotes}`)}.`, expected: [quotes], ...(fitsAsText(written, schema) && range && { edits: [{ range, text: quotes }] }) };
  }
  if (wanted === 'array') return { what: `${sentence(name)} is one value; it needs a list.`, fix: `Write ${quoted(`[${isText ? written : 'first, second'}]`)}, or each item on a line of its own after \`- \`.` };
  if (wanted === 'object') return { what: `${sentence(name)} is ${Array.isArray(data) ? 'a list' : 'one value'}; it has fields of its own.`, fix: `Write its fields on the next lines, indented: ${Object.keys(schema.properties ?? {}).map((key) => quoted(key)).join(', ')}.` };
  if (wanted === 'boolean') return { what: `${quoted(written)} is neither \`true\` nor \`false\`.`, fix: 'Write `true` or `false`, without quotes.', expected: ['true', 'false'] };
  if (wanted === 'integer' || wanted === 'number') return { what: `${quoted(written)} is no whole number.`, fix: `Write ${name} in digits, without quotes.` };
  return { what: `${sentence(name)} is ${Array.isArray(data) ? 'a list' : 'a group of fields'}; it needs one text.`, fix: describe(schema) };
}

/** Whether quotes are all that a value lacks. */
function fitsAsText(written: string, { format, pattern, enum: allowed, const: only }: FieldSchema): boolean {
  return format === undefined && allowed === undefined && only === undefined && (pattern === undefined || new RegExp(pattern, 'u').test(written));
}

function wrongAudience({ text }: Value, allowed: string, { kind }: SchemaContext): Omit<Report, 'at'> {
  const why = 'The folder decides who may read an article; the field says it a second time, so that nobody moves one to customers by mistake.';
  const articles = kind === 'public-article' || kind === 'internal-article';
  if (articles && (text === 'public' || text === 'internal')) {
    return { what: `The article stands in \`${allowed}/\` but says \`audience: ${text}\`.`, why, fix: `Write \`audience: ${allowed}\`, or move the file to \`${text}/\`.`, expected: [allowed] };
  }
  return { what: `${quoted(text)} is no audience of such a document.`, why, fix: `Write \`audience: ${allowed}\`.`, expected: [allowed] };
}

function noneOf({ text, name }: Value, allowed: readonly string[]): Omit<Report, 'at'> {
  const meant = nearest(text, allowed);
  const list = eitherOf(allowed.map((word) => quoted(word)));
  return { what: `${quoted(text)} is none of the values of ${name}.`, fix: meant === undefined ? `Write ${list}.` : `Did you mean ${quoted(meant)}?${allowed.length > 1 ? ` It may be ${list}.` : ''}`, expected: meant === undefined ? [...allowed] : [meant, ...allowed.filter((word) => word !== meant)] };
}

function unfit({ text, name, schema }: Value): Omit<Report, 'at'> {
  return { what: `${quoted(text)} does not fit ${name}.`, fix: describe(schema) };
}

/** How the value of a field is written, with an example. */
function describe({ form, description, examples, enum: allowed }: FieldSchema): string {
  if (allowed) return `Write ${eitherOf(allowed.map((word) => quoted(String(word))))}.`;
  const text = form ?? description ?? 'Write a value.';
  const example = examples?.[0];
  return example === undefined || text.includes(String(example)) ? text : `${text} For example ${quoted(typeof example === 'string' ? example : JSON.stringify(example))}.`;
}

/** A scalar without the quotes around it. */
function unquote(written: string): string {
  const quoted = /^(["'])([\s\S]*)\1$/.exec(written);
  return quoted?.[2] ?? written;
}

function dataAt({ frontMatter }: SchemaContext, pointer: string): unknown {
  let value: unknown = frontMatter.data;
  for (const segment of pointer.split('/').slice(1)) value = (value as Record<string, unknown>)[segment];
  return value;
}
