import type { EditionName } from '../../schemas/edition.ts';
import type { Leak, LeakReport } from './find-leaks.ts';
import { count, printable } from '../reporters/text.ts';

/** Internal text is in a public site; it must not be published. */
export class LeakError extends Error {
  override name = 'LeakError';
  readonly report: LeakReport;

  constructor(report: LeakReport, edition: EditionName = 'public') {
    super(`internal content is in the ${edition} edition: ${count(report.leaks.length, 'place')}`);
    this.report = report;
  }
}

const things: Record<Leak['kind'], string> = {
  text: 'text of',
  name: 'a name from',
  contact: 'a contact from',
  path: 'the path of or an address from',
  image: 'the image',
  metadata: 'metadata of an image',
};

/** Leaks listed at most. */
const most = 50;

/** Leaks as lines: where, how it was read, and whose it is, never what it says, because reports are passed around. */
export function renderLeaks({ leaks }: LeakReport): string[] {
  const lines = leaks.slice(0, most).map(({ file, view, offset, kind, source, times }) => {
    const whose = source === undefined ? '' : ` ${printable(source)}`;
    return `${printable(file)}: ${things[kind]}${whose} (${view}, at ${offset}${times > 1 ? `, ${times} times` : ''})`;
  });
  if (leaks.length > most) lines.push(`${count(leaks.length - most, 'more place')} not listed`);
  return lines;
}
