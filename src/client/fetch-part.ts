/** A part of another page of the site, ready to stand in this one: every piece of content is published once. */
export async function part(address: string, selector: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = page.querySelector<HTMLElement>(selector);
    // Addresses in it are relative to the page that they come from.
    for (const link of found?.querySelectorAll('a') ?? [])
      link.href = new URL(link.getAttribute('href') ?? '', response.url).href;
    return found ? document.importNode(found, true) : null;
  } catch {
    return null;
  }
}
