/**
 * A pure function that is asked the same words again and again (a heading once for every number below it) gives its
 * last answers again. Bounded, so that a long run does not keep a whole collection in mind.
 */
export function recent<T>(work: (text: string) => T, most = 16_384): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
