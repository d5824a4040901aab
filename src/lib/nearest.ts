/** What an address may have meant: the last part shortened step by step, then the page above. */
export function shorter(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1);
  if (!last) return [];
  const above = parts.slice(0, -1);
  const stem = last.includes('-') ? last.slice(0, last.lastIndexOf('-')) : '';
  const next = stem && above.length > 1 ? [...above, stem] : above;
  if (next.length === 0) return [];
  return [`${next.join('/')}/`, ...shorter(`${next.join('/')}/`)];
}

/** The longest beginning of an anchor that exists: `s4-1-9` → `s4-1`. */
export function nearest(anchor: string, exists: (id: string) => boolean): string {
  for (let id = anchor; id; id = id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : '')
    if (exists(id)) return id;
  return '';
}
