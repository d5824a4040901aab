/** `[data-copy]` copies its value, `[data-share]` hands it to the system, wherever they appear. */
import { measure as words } from '../lib/strings.ts';
import { announce } from './announce.ts';
import { hit } from './element.ts';

export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(words.copied);
  } catch {
    announce(words.failed);
  }
}

/** Addresses are the reader's own: the site may be served from several hosts. */
const copied = (button: HTMLButtonElement): string =>
  button.dataset['copy'] === 'link' ? new URL(button.value, location.href).href : withAddress(button);

function withAddress(button: HTMLButtonElement): string {
  if (button.dataset['copy'] !== 'text') return button.value;
  const address =
    button.closest('.tools')?.querySelector<HTMLButtonElement>('[data-copy="link"]')?.value ?? '';
  return `${button.value}\n${new URL(address, location.href).href}`;
}

document.addEventListener('click', (event) => {
  const button = hit<HTMLButtonElement>(event, 'button[data-copy]');
  if (button) void copy(copied(button));
  const send = hit<HTMLButtonElement>(event, 'button[data-send]');
  if (send) {
    const url = new URL(send.value, location.href).href;
    navigator.share({ title: send.dataset['send'] ?? document.title, url }).catch(() => undefined);
  }
});

if (!('share' in navigator)) document.documentElement.classList.add('no-share');
