import { structuredPatch } from 'diff';
import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.d.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { showLine } from '../fix/render-diff.ts';
import type { StaleBlock, StaleSignature } from '../stale/find-stale.ts';
import { keyOf, type SignedVersions } from '../stale/signed-versions.ts';
import { count, printable, withoutCommands } from './text.ts';
import { wrap } from './wrap.ts';

export interface StaleOptions {
  color: boolean;
  width: number;
  /** What a path is shown as. */
  show(path: string): string;
  /** The text of a block as it stands, and the line it begins at; undefined when it is gone. */
  now(path: string, block: string): { text: string; line: number } | undefined;
}

/** Lines of a diff that are shown of one block. */
const mostLines = 60;
const context = 2;

/** Each signature that does not stand any more, each block that is not what was signed, and where git has that, what changed in it. */
export function renderStale(signatures: readonly StaleSignature[], versions: SignedVersions, options: StaleOptions): string {
  const colors = picocolors.createColors(options.color);
  const out: string[] = [];
  const shown = new Set<string>();
  for (const signature of signatures) {
    out.push(...renderSignature(signature, versions, shown, { ...options, colors }));
    if (out.at(-1) !== '') out.push('');
  }
  if (versions.why !== undefined && signatures.some(({ blocks }) => blocks.some(({ digest }) => digest !== undefined))) out.push(...wrap(`What changed cannot be shown: ${printable(versions.why)}.`, options.width).map(colors.yellow), '');
  const solutions = new Set(signatures.map(({ solution }) => solution)).size;
  out.push(signatures.length === 0 ? colors.green('Every signature stands on the text as it is.') : colors.yellow(`${count(signatures.length, 'signature')} of ${count(solutions, 'solution')} ${signatures.length === 1 ? 'has' : 'have'} to be given anew.`));
  return withoutCommands(`${out.join('\n')}\n`);
}

function renderSignature({ solution, requirement, title, signer, date, ledger, line, walked, blocks }: StaleSignature, versions: SignedVersions, shown: Set<string>, options: StaleOptions & { colors: Colors }): string[] {
  const { colors, width, show } = options;
  const again = walked ? `npx assay walkthrough ${solution} --again` : `npx assay attest ${solution} --for ${requirement}`;
  return [
    `${colors.bold(printable(solution))}  ${colors.yellow(requirement)}  ${printable(title)}`,
    ...wrap(`Signed by ${printable(signer)} on ${date} (${printable(show(ledger))}:${line}).`, width - 2).map((text) => `  ${text}`),
    `  To sign it anew: ${printable(again)}`,
    '',
    ...blocks.flatMap((block) => renderBlock(block, versions, shown, options)),
  ];
}

function renderBlock(stale: StaleBlock, versions: SignedVersions, shown: Set<string>, { colors, width, show, now }: StaleOptions & { colors: Colors }): string[] {
  const { path, block, why, digest, steps } = stale;
  const present = now(path, block);
  const place = `${show(path)}${present ? `:${present.line}` : ''}`;
  const what = { changed: 'has changed', gone: 'is gone', unsigned: 'was not signed' }[why];
  const said = digest === undefined && why === 'changed' ? '' : ` ${what}`;
  const inside = steps.length === 0 ? '' : `${said === '' ? ' ' : ': '}${stepsInWords(stale)}`;
  const head = wrap(`${printable(place)} #${printable(block)}${said}${inside}`, width - 2).map((line) => `  ${colors.cyan(line)}`);
  if (digest === undefined) return head;
  const key = keyOf({ path, block, digest });
  const version = versions.found.get(key);
  if (shown.has(key)) return [...head, colors.dim('    What changed in it stands above.')];
  if (!version) return versions.why === undefined ? [...head, colors.dim('    Git has no version of what was signed.')] : head;
  shown.add(key);
  const from = colors.dim(`    As signed, in commit ${version.commit.slice(0, 12)} of ${version.date}, and as it stands:`);
  return [...head, from, ...renderChanges(version.text, present?.text ?? '', present?.line ?? 1, colors)];
}

function stepsInWords({ block, steps }: StaleBlock): string {
  const groups = Map.groupBy(steps, (step) => `${step.why} ${step.block}`);
  return [...groups.values()].map((own) => {
    const [first] = own;
    const [one, many] = { changed: ['has another text', 'have another text'], gone: ['is gone', 'is gone'], unsigned: ['was not followed', 'were not followed'] }[first?.why ?? 'changed'] as [string, string];
    return `${first?.why === 'gone' ? 'what was ' : ''}step${own.length === 1 ? '' : 's'} ${allOf(own.map(({ step }) => step))}${first?.block === block ? '' : ` of #${printable(first?.block ?? '')}`} ${own.length === 1 ? one : many}`;
  }).join(', ');
}

function renderChanges(before: string, after: string, line: number, colors: Colors): string[] {
  const { hunks } = structuredPatch('', '', endLine(before), endLine(after), '', '', { context });
  const lines = hunks.flatMap(({ newStart, lines: changed }, index) => [
    ...(index === 0 ? [] : [colors.dim(`    ⋮ line ${line + newStart - 1}`)]),
    ...changed.map((text) => `    ${text.startsWith('+') ? colors.green(showLine(text)) : text.startsWith('-') ? colors.red(showLine(text)) : showLine(text)}`.trimEnd()),
  ]);
  return [...lines.slice(0, mostLines), ...(lines.length > mostLines ? [colors.dim(`    and ${count(lines.length - mostLines, 'more line')}`)] : []), ''];
}

/** Without the white space that a digest does not count, which would look like changes. */
function endLine(text: string): string {
  const trimmed = text.split('\n').map((line) => line.trimEnd()).join('\n').trim();
  return trimmed === '' ? '' : `${trimmed}\n`;
}
