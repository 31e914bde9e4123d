// Opens the search by key or by click. Nothing of it is loaded before.
const own = document.querySelector<HTMLInputElement>('[data-search] input');
const forms = document.querySelectorAll<HTMLFormElement>('[data-open-search]');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isField(event.target);
  const isLetter = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
  if (isComposing || event.defaultPrevented || !(isSlash || isLetter) || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  open('');
});

for (const form of forms) {
  const input = form.querySelector('input')!;
  input.addEventListener('click', () => {
    const typed = input.value;
    input.value = '';
    open(typed);
  });
}

function open(query: string): void {
  if (own) return own.select();
  const home = `${import.meta.env.BASE_URL}search/`;
  import('./search/dialog.ts').then(({ openDialog }) => openDialog(query, home)).catch(() => location.assign(query === '' ? home : `${home}?${new URLSearchParams({ q: query })}`));
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
