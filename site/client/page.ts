/** Set when the site is built: what only one edition has is left out of the other's scripts. */
declare const ASSAY_AUDIENCE: string | undefined;

if (typeof ASSAY_AUDIENCE !== 'undefined' && ASSAY_AUDIENCE === 'internal') void import('./staff.ts');

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const theme = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

function isDark(): boolean {
  return root.dataset['theme'] === undefined ? dark.matches : root.dataset['theme'] === 'dark';
}

function show(): void {
  theme?.setAttribute('aria-pressed', String(isDark()));
}

theme?.addEventListener('click', () => {
  const chosen = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = chosen;
  try {
    localStorage.setItem('kb-theme', chosen);
  } catch {
    // The choice holds for this page at least.
  }
  show();
});
dark.addEventListener('change', show);
show();
