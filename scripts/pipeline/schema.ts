import type { ErrorObject } from 'ajv';
import type { Report, RuleMeta } from '../../rules/kit/define-rule.ts';
import { nearest } from '../../rules/kit/did-you-mean.ts';
import type { DocumentKind, FrontMatter } from '../../rules/kit/facts.ts';
import type { Finding, Range } from '../../rules/kit/finding.ts';
import type { Lines } from '../../rules/kit/lines.ts';
import { quoted } from '../../rules/kit/printable.ts';
import { toFinding } from '../../rules/kit/to-finding.ts';
import { rule as frontMatterSchema } from '../../rules/front-matter-schema.ts';
import type { Program } from '../../schemas/generated/types.ts';
import { validatorFor, type ListKind } from '../schemas.ts';
import { fieldSchema, type FieldSchema } from './field-schemas.ts';
import { findForeignValues } from './program-values.ts';
import { explainValue, nameOfField, sentence } from './schema-values.ts';

/** What an error is about: the document and the texts a message needs. */
export interface SchemaContext {
  kind: DocumentKind | ListKind;
  frontMatter: FrontMatter;
  program?: Program | undefined;
  /** The source text of a value, as written. */
  written(pointer: string): string;
}

export interface SchemaOptions {
  /** The rule that finds what is wrong; `front-matter-schema` unless told. */
  rule?: Pick<RuleMeta, 'id' | 'severity' | 'why'>;
  /** Holds the values of fields that take them from the program; they are not judged without it. */
  program?: Program;
}

/** Names of the kinds of document in sentences. */
const kindNames: Readonly<Record<DocumentKind | ListKind, string>> = {
  partner: 'a partner',
  membership: 'a membership',
  solution: 'a solution',
  application: 'an application',
  certification: 'a certification',
  'public-article': 'a Public article',
  'internal-article': 'an Internal article',
  'vendor-article': 'an article of the vendor',
  'program-page': 'a page of the program',
  waivers: 'the list of waivers',
  baseline: 'the baseline',
  people: 'the list of people',
};

/**
 * Holds the front matter of one document, or the fields of a file of its own, against the schema of its kind; every finding lies
 * on the key or value it is about.
 */
export function judgeSchema(path: string, kind: SchemaContext['kind'], frontMatter: FrontMatter, lines: Lines, { rule = frontMatterSchema, program }: SchemaOptions = {}): Finding[] {
  const errors = [...validatorFor(kind)(frontMatter.data), ...(program ? findForeignValues(kind, frontMatter.data, program) : []), ...findBlankTexts(frontMatter.data, '')];
  if (errors.length === 0) return [];
  const context: SchemaContext = {
    kind,
    frontMatter,
    program,
    written(pointer) {
      const range = frontMatter.values[pointer];
      return range ? lines.text.slice(range.start.offset, range.end.offset) : '';
    },
  };
  const renamed = new Set<string>();
  const findings: Finding[] = [];
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') findings.push(toFinding(rule, path, unknownField(error, context, renamed)));
  }
  const said = new Set<string>();
  for (const error of [...errors].sort((a, b) => weight(a) - weight(b))) {
    const report = explain(error, context, lines, renamed);
    // A date that is too short is no date either: one mistake, one finding.
    const about = error.keyword === 'required' ? `${error.instancePath}/${String(error.params['missingProperty'])}` : error.instancePath;
    if (!report || said.has(about)) continue;
    said.add(about);
    findings.push(toFinding(rule, path, report));
  }
  return findings;
}

/** Texts of nothing but white space, which are as long as their schema asks and say nothing. */
function findBlankTexts(data: unknown, pointer: string): ErrorObject[] {
  if (typeof data === 'string') return data !== '' && data.trim() === '' ? [{ keyword: 'blank', instancePath: pointer, schemaPath: '', params: {} }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => findBlankTexts(value, `${pointer}/${key}`));
}

const order = ['false schema', 'type', 'blank', 'enum', 'const', 'format', 'pattern'];

/** Of several errors about one value the first in this order says most. */
function weight(error: ErrorObject): number {
  const place = order.indexOf(error.keyword);
  return place === -1 ? order.length : place;
}

function explain(error: ErrorObject, context: SchemaContext, lines: Lines, renamed: ReadonlySet<string>): Report | undefined {
  switch (error.keyword) {
    case 'additionalProperties':
    case 'if':
      return undefined;
    case 'required': {
      const missing = `${error.instancePath}/${String(error.params['missingProperty'])}`;
      return renamed.has(missing) ? undefined : missingField(missing, error, context, lines);
    }
    case 'false schema':
      return misplacedField(error, context);
    default:
      return explainValue(error, context);
  }
}

function unknownField({ instancePath, params }: ErrorObject, { kind, frontMatter }: SchemaContext, renamed: Set<string>): Report {
  const key = String(params['additionalProperty']);
  const known = Object.keys(fieldSchema(kind, instancePath)?.properties ?? {});
  const data = valueAt(frontMatter.data, instancePath);
  const missing = known.filter((name) => typeof data !== 'object' || data === null || !Object.hasOwn(data, name));
  const meant = nearest(key, missing) ?? nearest(key, known);
  const owner = instancePath === '' ? kindNames[kind] : nameOfField(instancePath);
  if (meant !== undefined) renamed.add(`${instancePath}/${meant}`);
  return {
    at: frontMatter.keys[`${instancePath}/${key}`] ?? frontMatter.range,
    what: `${quoted(key)} is no field of ${owner}.`,
    why: 'A field that nobody reads looks as if it had been said.',
    fix: meant === undefined ? `Remove the line, or use one of the fields there are: ${known.map((name) => quoted(name)).join(', ')}.` : `Did you mean ${quoted(meant)}?`,
    actual: key,
    expected: meant === undefined ? known : [meant],
  };
}

function missingField(missing: string, error: ErrorObject, context: SchemaContext, lines: Lines): Report {
  const { kind, frontMatter, program } = context;
  const name = nameOfField(missing);
  const schema = fieldSchema(kind, missing, program);
  const condition = conditionOf(error, context);
  const parent = error.instancePath;
  const lacks = parent === '' ? `The field ${name} is missing` : `${sentence(nameOfField(parent))} has no ${name}`;
  return {
    at: frontMatter.keys[condition?.pointer ?? parent] ?? (parent === '' ? openingFence(lines) : frontMatter.values[parent]) ?? openingFence(lines),
    what: condition ? `${lacks}, which ${condition.text} asks for.` : `${lacks}.`,
    fix: `Add ${addition(missing, schema)}${parent === '' ? '' : ` under ${nameOfField(parent)}`}.${schema?.description === undefined ? '' : ` ${schema.description}`}`,
    expected: [missing.slice(missing.lastIndexOf('/') + 1)],
  };
}

function misplacedField(error: ErrorObject, context: SchemaContext): Report {
  const name = nameOfField(error.instancePath);
  const condition = conditionOf(error, context);
  return {
    at: context.frontMatter.keys[error.instancePath] ?? context.frontMatter.range,
    what: `${sentence(name)} does not go with ${condition?.text ?? 'the other fields'}.`,
    fix: `Remove ${name}, or correct the field it does not go with.`,
    actual: error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1),
  };
}

/** "`status: member`": the field whose value made a conditional part of the schema apply. */
function conditionOf({ schemaPath, instancePath }: ErrorObject, { kind, frontMatter }: SchemaContext): { pointer: string; text: string } | undefined {
  const index = /\/allOf\/(\d+)\/(?:then|else)\//.exec(schemaPath)?.[1];
  if (index === undefined) return undefined;
  const parent = schemaPath.endsWith('/required') ? instancePath : instancePath.slice(0, instancePath.lastIndexOf('/'));
  const field = Object.keys(fieldSchema(kind, parent)?.allOf?.[Number(index)]?.if?.properties ?? {})[0] ?? '';
  const data = valueAt(frontMatter.data, parent) as Record<string, unknown>;
  return { pointer: `${parent}/${field}`, text: quoted(`${field}: ${String(data[field])}`) };
}

/** The line to add: "`email: support@example.com`". */
function addition(pointer: string, schema: FieldSchema | undefined): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const value = schema?.const ?? schema?.examples?.[0] ?? schema?.enum?.[0];
  if (typeof value !== 'string') return quoted(value === undefined ? `${key}:` : `${key}: ${JSON.stringify(value)}`);
  // What YAML would read as a number needs quotes.
  return quoted(`${key}: ${/^[\d.]+$/.test(value) || value.includes(': ') ? JSON.stringify(value) : value}`);
}

function openingFence(lines: Lines): Range {
  return lines.range(0, lines.span(1).end);
}

function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const segment of pointer.split('/').slice(1)) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
  return value;
}
