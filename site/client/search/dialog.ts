// The search in a dialog over any page; loaded when somebody asks for it.
import { searchStrings as words } from '../../strings/search.ts';
import styles from '../../styles/search.css?url';
import { sentenceWithDirect, showDirect } from './direct.ts';
import { ask, warmUp } from './engine.ts';
import { entryOf, sentenceOf } from './results.ts';

interface Parts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLOListElement;
  all: HTMLAnchorElement;
}

const home = `${import.meta.env.BASE_URL}search/`;
let made: Promise<Parts> | undefined;
let latest = 0;

/** Opens the dialog with what stands in a field of the page; when it is closed, the focus goes back to where it was `before`. */
export async function openDialog(field: HTMLInputElement, before: HTMLElement): Promise<void> {
  const parts = await (made ??= make());
  const { dialog, input } = parts;
  if (dialog.open) return;
  const typed = field.value;
  field.value = '';
  dialog.addEventListener('close', () => before.focus({ preventScroll: true }), { once: true });
  dialog.showModal();
  input.focus();
  // What was asked the last time is there to be replaced; what is being typed goes on.
  if (typed === '') input.select();
  else input.value = typed;
  // A failure is told when somebody searches.
  warmUp().catch(() => undefined);
  if (typed !== '') await search(parts);
}

async function make(): Promise<Parts> {
  await addStyles();
  const dialog = element('dialog', { className: 'finder', ariaLabel: words.label });
  const form = element('form', { className: 'search', action: home });
  form.role = 'search';
  const input = element('input', { type: 'search', name: 'q', placeholder: words.placeholder, autocomplete: 'off', spellcheck: false, enterKeyHint: 'search', ariaLabel: words.label });
  input.setAttribute('aria-describedby', 'kb-keys');
  const close = element('button', { type: 'button', textContent: words.close });
  form.append(input, close);
  const status = element('p', { role: 'status' });
  const list = element('ol', { className: 'results' });
  const found = element('div', { className: 'found' });
  found.append(status, list);
  const foot = element('p', { className: 'foot' });
  const keys = element('span', { id: 'kb-keys', textContent: words.keys });
  const all = element('a', { href: home, textContent: words.all });
  foot.append(keys, slashSwitch(), all);
  dialog.append(form, found, foot);
  document.body.append(dialog);

  const parts = { dialog, input, status, list, all };
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // Only the backdrop is the dialog itself: everything else in it is one of its parts.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => move(event, parts));
  input.addEventListener('input', () => void search(parts));
  return parts;
}

/** Turns the key "/" off and on, for who speaks to the computer or touches keys unawares (WCAG 2.1.4). The device remembers it. */
function slashSwitch(): HTMLElement {
  const { dataset } = document.documentElement;
  const label = element('label', {});
  const box = element('input', { type: 'checkbox', checked: dataset['slash'] !== 'off' });
  label.append(box, ` ${words.slash}`);
  box.addEventListener('change', () => {
    dataset['slash'] = box.checked ? 'on' : 'off';
    try {
      localStorage.setItem('kb-slash', dataset['slash']);
    } catch {
      // The choice holds for this page at least.
    }
  });
  return label;
}

async function search({ input, status, list, all }: Parts): Promise<void> {
  const turn = (latest += 1);
  const query = input.value.trim();
  all.href = query === '' ? home : `${home}?${new URLSearchParams({ q: query })}`;
  const direct = showDirect(query, list, () => turn === latest);
  if (query === '') return show('', []);
  try {
    if (list.children.length === 0) status.textContent = words.searching;
    const answer = await ask({ query });
    const pages = await answer?.next();
    if (turn === latest && answer && pages) show(sentenceWithDirect(await direct, answer) ?? sentenceOf(answer, query, false), pages.map(entryOf));
  } catch {
    if (turn === latest) show(words.failed, []);
  }

  function show(text: string, entries: HTMLElement[]): void {
    status.textContent = text;
    list.replaceChildren(...entries);
  }
}

/** Arrow keys move through the field and the links of the results, which keep their own meaning of Enter. */
function move(event: KeyboardEvent, { input, list }: Parts): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const stops: HTMLElement[] = [input, ...list.parentElement!.querySelectorAll<HTMLElement>('.results a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  event.preventDefault();
  const next = stops[Math.min(at + step, stops.length - 1)] ?? input;
  next.focus();
  next.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function addStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: styles });
    // Without its styles the dialog is plain, and works.
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
