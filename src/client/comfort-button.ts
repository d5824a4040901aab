/** Opens the panel of reading settings; the panel itself is loaded when it is first wanted. */
document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-comfort]');
  if (!button) return;
  const { openComfort } = await import('./comfort.ts');
  openComfort();
});
