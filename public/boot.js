// Runs before the first paint: a remembered setting must not flash. It stays a file of its own because the page's
// security policy allows no script inside the page.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const kept = JSON.parse(localStorage.getItem('celan') || '{}');
    for (const name of ['size', 'theme', 'contrast', 'terms', 'items']) if (kept[name]) root.dataset[name] = kept[name];
  } catch {
    // A browser that keeps nothing shows the page as it comes.
  }
})();
