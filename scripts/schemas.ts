import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { DocumentKind } from '../rules/kit/facts.ts';

/** The program team's files that say what may pass. */
export type SuppressionsKind = 'waivers' | 'baseline';

/** Every file of the program team that is no document: what may pass, and who acts for the program. */
export type ListKind = SuppressionsKind | 'people';

/** The files of stamps: a trusted key, a certificate, what it says, and what customers have of it. */
export type StampKind = 'certificate' | 'key' | 'statement' | 'public-statement' | 'record';

/** What there is a schema of: the front matter of each kind of document, the configuration, the program, the lists of its team, its stamps, and the reports. */
export type SchemaKind = DocumentKind | ListKind | StampKind | 'config' | 'program' | 'check-report' | 'readiness-report' | 'program-diff-report' | 'rules-report' | 'separation-report' | 'shard-report' | 'verify-report';

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
export function schemaFolderOf(kind: SchemaKind): 'certification' | 'config' | 'front-matter' | 'people' | 'program' | 'reports' | 'suppressions' {
  if (isStampKind(kind)) return 'certification';
  if (kind === 'config' || kind === 'program') return kind;
  if (kind === 'people') return 'people';
  if (kind === 'waivers' || kind === 'baseline') return 'suppressions';
  return kind.endsWith('-report') ? 'reports' : 'front-matter';
}

const stampKinds: readonly StampKind[] = ['certificate', 'key', 'statement', 'public-statement', 'record'];

function isStampKind(kind: SchemaKind): kind is StampKind {
  return stampKinds.some((known) => known === kind);
}
