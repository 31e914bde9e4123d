import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import type { Colors } from 'picocolors/types.d.ts';
import { columns } from './frame.ts';
import { printable } from './text.ts';
import { wrap } from './wrap.ts';

/** Blocks of Markdown as lines for a terminal: paragraphs and lists wrapped, code as it stands, tables in columns; an empty line between blocks. */
export function renderMarkdown(blocks: readonly RootContent[], width: number, colors: Colors): string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...renderBlock(block, width, colors)]);
}

function renderBlock(block: RootContent, width: number, colors: Colors): string[] {
  switch (block.type) {
    case 'paragraph':
      return wrap(inline(block.children), width);
    case 'heading':
      return wrap(inline(block.children), width).map((line) => colors.bold(line));
    case 'code':
      return block.value.split('\n').map((line) => `  ${colors.cyan(printable(line))}`);
    case 'list':
      return block.children.flatMap((item, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}. ` : '- ';
        const lines = item.children.flatMap((child) => renderBlock(child, width - mark.length, colors));
        return lines.map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
      });
    case 'blockquote':
      return renderMarkdown(block.children, width - 2, colors).map((line) => `> ${line}`);
    case 'table':
      return renderTable(block, width, colors);
    default:
      return wrap(inline([block as PhrasingContent]), width);
  }
}

function renderTable({ children }: Table, width: number, colors: Colors): string[] {
  const rows = children.map((row) => row.children.map((cell) => inline(cell.children)));
  const wide = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  // The last column takes what is left of the line.
  const left = wide.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  return rows.flatMap((row, index) => {
    const start = row.slice(0, -1).map((text, column) => text + ' '.repeat((wide[column] ?? 0) - columns(text) + 2)).join('');
    return wrap(row.at(-1) ?? '', Math.max(20, width - left)).map((line, at) => {
      const whole = `${at === 0 ? start : ' '.repeat(left)}${line}`;
      return index === 0 ? colors.bold(whole) : whole;
    });
  });
}

/** Text without its markup; code keeps its backticks, which tell it from the words around it. */
function inline(nodes: readonly Nodes[]): string {
  return nodes.map((node) => {
    if (node.type === 'inlineCode') return `\`${printable(node.value)}\``;
    if (node.type === 'break') return ' ';
    if ('value' in node) return printable(node.value, { lines: true });
    return 'children' in node ? inline(node.children) : '';
  }).join('');
}
