/** The reader's settings: attributes of the root element, kept in the browser (boot.js puts them back). */
export type Setting = 'size' | 'theme' | 'contrast' | 'terms' | 'items';

const key = 'celan';
const root = document.documentElement;

export const defaults: Readonly<Record<Setting, string>> = {
  size: 'm',
  theme: 'system',
  contrast: 'normal',
  terms: 'first',
  items: 'inline',
};

export const settingOf = (name: Setting): string => root.dataset[name] ?? defaults[name];

export function change(name: Setting, value: string): void {
  if (value === defaults[name]) delete root.dataset[name];
  else root.dataset[name] = value;
  const kept = Object.fromEntries(
    (Object.keys(defaults) as Setting[]).flatMap((each) =>
      root.dataset[each] ? [[each, root.dataset[each]]] : [],
    ),
  );
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A private window keeps nothing; the setting holds for this page.
  }
  document.dispatchEvent(new CustomEvent('setting', { detail: name }));
}
