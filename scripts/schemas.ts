import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { DocumentKind } from '../rules/kit/facts.ts';

/** What there is a schema of: the front matter of each kind of document, the program, and the reports. */
export type SchemaKind = DocumentKind | 'program' | 'check-report' | 'readiness-report' | 'rules-report';

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
  const folder = kind === 'program' ? 'program' : kind.endsWith('-report') ? 'reports' : 'front-matter';
  const module = require(`../schemas/generated/${folder}-validators.js`) as Record<string, ValidateFunction>;
  const validate = module[kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  if (!validate) throw new Error(`no validator of ${kind}; \`npm run generate\` makes it`);
  return validate;
}
