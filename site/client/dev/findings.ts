import './findings.css';
import type { DevFile, DevState } from '../../../schemas/dev.ts';

/** Shows what was found in the files of this page, at its foot, with a way into the editor. Only while somebody writes. */

const shut = 'assay-findings-shut';

void show();

async function show(): Promise<void> {
  const response = await fetch('/@assay/dev.json');
  if (!response.ok) return;
  const { pages, trouble } = (await response.json()) as DevState;
  const base = new URL(document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? '/', location.href).pathname.replace(/favicon\.svg$/, '');
  const files = pages[`/${location.pathname.slice(base.length)}`] ?? [];
  const panel = document.createElement('details');
  panel.className = 'assay-findings';
  panel.open = sessionStorage.getItem(shut) === null;
  panel.addEventListener('toggle', () => (panel.open ? sessionStorage.removeItem(shut) : sessionStorage.setItem(shut, 'yes')));
  const findings = files.flatMap(({ findings: found }) => found);
  const summary = document.createElement('summary');
  summary.textContent = trouble !== undefined ? 'Could not be brought up to date' : findings.length === 0 ? 'Nothing to mend on this page' : `${findings.length} to mend on this page`;
  panel.dataset['weight'] = trouble !== undefined ? 'error' : (['error', 'warning', 'note'] as const).find((weight) => findings.some(({ severity }) => severity === weight)) ?? 'none';
  panel.append(summary);
  if (trouble !== undefined) panel.append(paragraph(trouble));
  for (const file of files) panel.append(...listOf(file));
  document.body.append(panel);
}

function listOf(file: DevFile): HTMLElement[] {
  const heading = document.createElement('p');
  heading.append(opener(file, 1, 1, file.path));
  if (file.findings.length === 0) return [heading];
  const list = document.createElement('ul');
  for (const { rule, severity, line, column, what, fix } of file.findings) {
    const item = document.createElement('li');
    item.dataset['weight'] = severity;
    const said = paragraph(what);
    said.prepend(opener(file, line, column, `line ${line}`), ' ');
    item.append(said, paragraph(fix), paragraph(rule));
    list.append(item);
  }
  return [heading, list];
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** A button that opens the file in the editor of whoever runs the server. */
function opener({ absolute }: DevFile, line: number, column: number, text: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.title = 'Open in your editor';
  button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(`${absolute}:${line}:${column}`)}`));
  return button;
}
