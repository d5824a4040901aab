/** The QR code of a page that is read under another address than it was built for leads to where the reader is. */
export async function refreshCode(tools: ParentNode): Promise<void> {
  const code = tools.querySelector<SVGElement>('svg[data-url]');
  const link = tools.querySelector<HTMLButtonElement>('[data-copy="link"]');
  if (!code || !link) return;
  const here = new URL(link.value, location.href).href;
  if (code.dataset['url'] === here) return;
  const { qrPicture } = await import('../lib/qr/index.ts');
  const picture = qrPicture(here);
  if (!picture) return;
  code.setAttribute('viewBox', `0 0 ${picture.side} ${picture.side}`);
  code.querySelector('path')?.setAttribute('d', picture.path);
}
