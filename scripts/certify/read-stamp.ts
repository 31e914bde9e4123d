import type { Certificate, CertificateStatement, CertificationRecord, PublicStatement, TrustedKey } from '../../schemas/generated/types.ts';
import { validatorFor, type StampKind } from '../schemas.ts';
import { findJsonPlaces } from '../suppressions/json-places.ts';
import { readStrictJson, type StrictJson } from './strict-json.ts';

/** What is wrong with a file, in a sentence, and the stretch of it. */
export interface Wrong {
  wrong: string;
  from: number;
  to: number;
  text: string;
}

/** A certificate as it stands, with what it says. Nothing of it has been verified. */
export interface ReadCertificate {
  envelope: Certificate;
  /** The bytes that are signed. */
  payload: Buffer;
  statement: CertificateStatement;
  text: string;
}

/** What customers have of a certificate, likewise. */
export interface ReadPublic {
  envelope: Certificate;
  payload: Buffer;
  statement: PublicStatement;
}

/** Longest payload, in characters of base64. */
const mostPayload = 200_000;

/** Reads the bytes of a `certificate.json`: its shape alone, no signature. */
export function readCertificate(bytes: Uint8Array): ReadCertificate | Wrong {
  const envelope = readAs<Certificate>(bytes, 'certificate');
  if ('wrong' in envelope) return envelope;
  const opened = openPayload(envelope.data, 'statement');
  if (typeof opened === 'string') return { ...placeOf(envelope.text, '/payload'), wrong: opened };
  return { envelope: envelope.data, payload: opened.payload, statement: opened.data as CertificateStatement, text: envelope.text };
}

/** Reads the bytes of a file in `program/keys/`: its shape alone. */
export function readKeyFile(bytes: Uint8Array): { key: TrustedKey; text: string } | Wrong {
  const read = readAs<TrustedKey>(bytes, 'key');
  return 'wrong' in read ? read : { key: read.data, text: read.text };
}

/** What a customer may hold: the `stamp.json` of a solution, or the envelope out of it. */
export interface PublicFile {
  /** Absent in a record that says that nothing is certified. */
  signed?: ReadPublic;
  /** The record around the envelope: nobody signed it, so it counts for nothing by itself. */
  record?: CertificationRecord;
}

/** Reads what a customer may hold: its shape alone. */
export function readPublicFile(bytes: Uint8Array): PublicFile | Wrong {
  const json = readStrictJson(bytes);
  if ('wrong' in json) return json;
  const isRecord = isObject(json.data) && 'standing' in json.data;
  const wrong = isRecord ? describe(json.data, 'record') : undefined;
  if (wrong) return { ...placeOf(json.text, wrong.pointer, wrong.key), wrong: wrong.what };
  const record = isRecord ? (json.data as CertificationRecord) : undefined;
  if (record && record.envelope === undefined) return { record };
  const read = readPublic(record ? record.envelope : json.data);
  return typeof read === 'string' ? { ...placeOf(json.text, ''), wrong: read } : { signed: read, ...(record && { record }) };
}

/** Reads the public envelope in some data; what is wrong with it as a sentence. */
export function readPublic(data: unknown): ReadPublic | string {
  const wrong = describe(data, 'certificate');
  if (wrong) return wrong.what;
  const envelope = data as Certificate;
  const opened = openPayload(envelope, 'public-statement');
  return typeof opened === 'string' ? opened : { envelope, payload: opened.payload, statement: opened.data as PublicStatement };
}

/** Whether some bytes look like what customers have, rather than like a certificate; says nothing about whether it is any good. */
export function looksPublic(bytes: Uint8Array): boolean {
  const json = readStrictJson(bytes);
  if ('wrong' in json || !isObject(json.data)) return false;
  if ('standing' in json.data) return true;
  return typeof json.data['payload'] === 'string' && Buffer.from(json.data['payload'].slice(0, mostPayload), 'base64').includes('/public-statement.schema.json"');
}

function openPayload({ payload: text }: Certificate, kind: StampKind): { payload: Buffer; data: unknown } | string {
  const payload = decodeBase64(text);
  if (!payload) return 'The payload is no base64 as `assay certify` writes it.';
  const json = readStrictJson(payload);
  if ('wrong' in json) return `The payload is no statement: ${json.wrong.replace(/^The file/, 'it').replace(/ from here on\.$/, '.')}`;
  const wrong = describe(json.data, kind);
  return wrong ? `The statement in the payload is not as it should be: ${wrong.what}` : { payload, data: json.data };
}

/** Strict: one text for the same bytes, so that a changed character is a changed stamp. */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

function readAs<T>(bytes: Uint8Array, kind: StampKind): { data: T; text: string } | Wrong {
  const json: StrictJson = readStrictJson(bytes);
  if ('wrong' in json) return json;
  const wrong = describe(json.data, kind);
  return wrong ? { ...placeOf(json.text, wrong.pointer, wrong.key), wrong: wrong.what } : { data: json.data as T, text: json.text };
}

/** The first thing about some data that its schema does not allow. */
function describe(data: unknown, kind: StampKind): { what: string; pointer: string; key?: string } | undefined {
  const [error] = validatorFor(kind)(data);
  if (!error) return undefined;
  const extra: unknown = error.params['additionalProperty'];
  const at = error.instancePath === '' ? 'the whole' : `\`${error.instancePath.slice(1)}\``;
  if (typeof extra === 'string') return { what: `There is no field ${JSON.stringify(extra.slice(0, 60))} in ${at}.`, pointer: error.instancePath, key: extra };
  return { what: `Here, in ${at}, it ${error.message ?? error.keyword}.`, pointer: error.instancePath };
}

function placeOf(text: string, pointer: string, key?: string): Omit<Wrong, 'wrong'> {
  const places = findJsonPlaces(text);
  const [from, to] = (key === undefined ? undefined : places.keys.get(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)) ?? places.values.get(pointer) ?? [0, 0];
  const line = text.indexOf('\n', from);
  return { from, to: line === -1 ? to : Math.min(to, line), text };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
