/** `[data-speak]` reads the quotation of the page aloud. */
import { hit } from './element.ts';

document.addEventListener('click', async (event) => {
  const button = hit<HTMLButtonElement>(event, '[data-speak]');
  const quote = document.querySelector('[data-quote]');
  if (!button || !quote) return;
  const { speakButton } = await import('./speech.ts');
  const live = speakButton(quote);
  button.replaceWith(live);
  live.click();
});
