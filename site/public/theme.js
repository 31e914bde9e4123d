// Runs before the first paint, so that what a reader has chosen does not flash in.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const chosen = localStorage.getItem('kb-theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
    if (localStorage.getItem('kb-slash') === 'off') root.dataset.slash = 'off';
  } catch {
    // Storage may be off; the system's theme holds then, and the key.
  }
})();
