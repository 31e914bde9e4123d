import { Lines } from '../../rules/kit/lines.ts';
import type { Change } from '../fix/choose-edits.ts';
import { findFences } from '../pipeline/fences.ts';
import { yaml } from '../pipeline/yaml.ts';
import { renderAttestation, type Entry } from './render-attestation.ts';

/**
 * The change that adds an attestation behind those that a ledger has, in its margins and line ends; all else stays as it was written.
 *
 * @param text of the ledger, without a byte order mark.
 * @returns undefined when the front matter is written in a way that nothing can be added to.
 */
export function insertAttestation(text: string, entry: Entry): Change | undefined {
  const fences = findFences(new Lines(text));
  if ('report' in fences) return undefined;
  const { start, end } = fences;
  const block = text.slice(start, end);
  const newline = block.includes('\r\n') || (block === '' && text.includes('\r\n')) ? '\r\n' : '\n';
  const { isMap, isScalar, isSeq, parseDocument } = yaml();
  const document = parseDocument(block, { version: '1.2', schema: 'core', strict: true, stringKeys: true, uniqueKeys: false, merge: false, resolveKnownTags: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const lines = (margin: string): string => renderAttestation(entry, margin).map((line) => `${line}${newline}`).join('');
  const insert = (at: number, put: string): Change => ({ start: start + at, end: start + at, text: put });

  const root = document.contents;
  const fields = isMap(root) ? root.items : [];
  if (root !== null && !isMap(root)) return isScalar(root) && root.value === null ? insert(block.length, `attestations:${newline}${lines('  ')}`) : undefined;
  const field = fields.find(({ key }) => isScalar(key) && key.value === 'attestations');
  if (!field) return insert(block.length, `attestations:${newline}${lines('  ')}`);
  const { key, value } = field;
  const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
  if (value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '')) return insert(lineBehind(block, keyEnd), lines('  '));
  if (!isSeq(value) || !value.range) return undefined;
  const [from, to] = value.range;
  if (value.flow) {
    if (value.items.length > 0) return insert(to - 1, `${/,\s*$/.test(block.slice(from, to - 1)) ? ' ' : ', '}${JSON.stringify(entry)}`);
    // What is said behind the brackets stays behind the name of the field.
    const rest = block.slice(to, lineBehind(block, to)).trim();
    const colon = keyEnd + block.slice(keyEnd).indexOf(':') + 1;
    return { start: start + colon, end: start + lineBehind(block, to), text: `${rest === '' ? '' : ` ${rest}`}${newline}${lines('  ')}` };
  }
  const margin = block.slice(block.lastIndexOf('\n', from - 1) + 1, from);
  const last = value.items.at(-1) as { range?: [number, number, number] | null } | null | undefined;
  if (!/^ *$/.test(margin) || !last?.range) return undefined;
  return insert(lineBehind(block, last.range[1]), lines(margin));
}

/** Where the line behind an offset begins: the offset itself where a line begins there. */
function lineBehind(text: string, at: number): number {
  if (at === 0 || text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
