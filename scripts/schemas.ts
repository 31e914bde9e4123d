import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { DocumentKind } from '../rules/kit/facts.ts';

/** The program team's files that say what may pass. */
export type SuppressionsKind = 'waivers' | 'baseline';

/** What there is a schema of: the front matter of each kind of document, the program, what may pass, and the reports. */
export type SchemaKind = DocumentKind | SuppressionsKind | 'program' | 'check-report' | 'readiness-report' | 'rules-report' | 'shard-report';

/** Gives every error of some data at once, none when it is as the schema says; changes nothing in the data. */
export type Validator = (data: unknown) => ErrorObject[];

const require = createRequire(import.meta.url);
const validators = new Map<SchemaKind, Validator>();

/** The validator of one kind, as Ajv compiled it from the schema; only the module that holds it is loaded. */
export function validatorFor(kind: SchemaKind): Validator {
  let validator = validators.get(kind);
  if (!validator) {
    const validate = load(kind);
    validator = (data) => (validate(data) ? [] : [...(validate.errors ?? [])]);
    validators.set(kind, validator);
  }
  return validator;
}

function load(kind: SchemaKind): ValidateFunction {
  const folder = schemaFolderOf(kind);
  const module = require(`../schemas/generated/${folder}-validators.js`) as Record<string, ValidateFunction>;
  const validate = module[kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  if (!validate) throw new Error(`no validator of ${kind}; \`npm run generate\` makes it`);
  return validate;
}

/** The folder of `schemas/` in which the schema of a kind stands. */
export function schemaFolderOf(kind: SchemaKind): 'front-matter' | 'program' | 'reports' | 'suppressions' {
  if (kind === 'program') return 'program';
  if (kind === 'waivers' || kind === 'baseline') return 'suppressions';
  return kind.endsWith('-report') ? 'reports' : 'front-matter';
}
