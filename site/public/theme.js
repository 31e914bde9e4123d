// Runs before the first paint, so that the chosen theme does not flash in.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const chosen = localStorage.getItem('kb-theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // Storage may be off; the system's theme holds then.
  }
})();
