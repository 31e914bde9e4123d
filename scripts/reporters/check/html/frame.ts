import type { Range } from '../../../../rules/kit/finding.ts';
import { printable } from '../../text.ts';
import { html, type Markup } from '../../html/markup.ts';

/** Lines shown before and behind the one that is marked. */
const around = 1;
/** Characters of a line shown before the slice and behind its start. */
const before = 60;
const behind = 200;
/** Characters shown of the lines around it. */
const neighbour = 120;

/** The lines around a range, numbered, the slice marked. Long lines are cut around it. */
export function renderFrame(lines: readonly string[], { start, end }: Range): Markup {
  const first = Math.max(1, start.line - around);
  const last = Math.min(lines.length, start.line + around);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return html`<pre class="frame"><code>${shown.map((number) => {
    const line = lines[number - 1] ?? '';
    const text = number === start.line ? marked(line, start.column - 1, end.line === start.line ? end.column - 1 : line.length) : cut(line, before + behind - neighbour);
    return html`<span class="line${number === start.line && ' at'}"><span class="no">${number}</span><span>${text}</span></span>`;
  })}</code></pre>`;
}

function marked(line: string, from: number, to: number): Markup {
  const skip = from > before + 20 ? from - before : 0;
  const most = skip + before + behind;
  const slice = line.slice(from, Math.min(to, Math.max(most, from + 1)));
  return html`${skip > 0 && '…'}${show(line.slice(skip, from))}<mark>${slice === '' ? ' ' : show(slice)}</mark>${cut(line.slice(from + slice.length), skip === 0 ? from : before)}`;
}

/** The start of a text, as much as there is room for behind what is shown already. */
function cut(text: string, used: number): string {
  const room = Math.max(0, before + behind - used);
  return text.length > room ? `${show(text.slice(0, room))}…` : show(text);
}

function show(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}
