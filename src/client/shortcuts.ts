/** `/` goes to the search box. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>('main input[type="search"][name="q"], .seek input');
  if (!box) return;
  event.preventDefault();
  box.focus();
});
