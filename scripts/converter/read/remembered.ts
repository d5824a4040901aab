/** A question about a thing that many ask: answered once, and forgotten together with the thing. */
export function remembered<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.answer;
    const answer = work(of);
    known.set(of, { answer });
    return answer;
  };
}
