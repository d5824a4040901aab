/** `/` and Ctrl-K go to the search: the box of the search page, elsewhere a panel. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element &&
  event.target.closest('input, textarea, select, [contenteditable]') !== null;

const isAsked = (event: KeyboardEvent): boolean => {
  if (event.key.toLowerCase() === 'k')
    return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
};

async function open(box: HTMLElement | null): Promise<void> {
  const folder = box?.closest<HTMLElement>('[data-search]')?.dataset['search'] ?? '';
  const typed = box instanceof HTMLInputElement ? box.value : '';
  try {
    const { openSearch } = await import('./search/dialog.ts');
    openSearch(folder, typed);
  } catch {
    // Offline before the panel was ever loaded: the plain box leads to the search page.
    box?.focus();
  }
}

document.addEventListener('keydown', (event) => {
  if (!isAsked(event)) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('policy-search[page] input[type="search"]');
  if (own) own.focus();
  else void open(document.querySelector('.seek input, .seek'));
});
