import { yaml } from '../pipeline/yaml.ts';
import type { Certification } from '../../schemas/generated/types.ts';

/** One entry of a ledger. */
export type Entry = NonNullable<Certification['attestations']>[number];

/**
 * An attestation as the lines of an item of a list in YAML, as ledgers write it: fields one a line, each digest and each step on a line
 * of its own.
 *
 * @param margin what stands before the dash.
 */
export function renderAttestation(entry: Entry, margin: string): string[] {
  const { requirement, signer, role, date, result, evidence = [], note, digests = [], steps = [] } = entry;
  const lines = [
    `requirement: ${requirement}`,
    `signer: ${scalar(signer)}`,
    `role: ${role}`,
    `date: ${JSON.stringify(date)}`,
    ...(result === undefined ? [] : [`result: ${result}`]),
    ...list('evidence', evidence.map(scalar)),
    ...(note === undefined ? [] : [`note: ${scalar(note)}`]),
    ...list('digests', digests.map(({ path, block, digest }) => flow({ path, block, digest }))),
    ...list('steps', steps.map(({ path, block, step, digest, result: came, note: said }) => flow({ path, block, step, digest, result: came, ...(said !== undefined && { note: said }) }))),
  ];
  return lines.map((line, index) => `${margin}${index === 0 ? '- ' : '  '}${line}`);
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
}

function flow(fields: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(fields).map(([name, value]) => `${name}: ${inFlow(value)}`).join(', ')} }`;
}

/** A text on one line, plain where YAML reads it back as the same text. */
function scalar(text: string): string {
  return yaml().stringify(text, { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
}

/** Within braces more characters mean something, and a number is no text. */
function inFlow(text: string): string {
  return /^[a-z][\w./-]*(?::[\w./-]+)?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}
