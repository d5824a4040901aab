/**
 * A call that waits until no further call has come for a while, never runs twice at once, and runs again
 * afterwards if it was called meanwhile.
 */
export function oneAtATime(work: () => Promise<void>, quietMs: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const done = (): void => {
    busy = false;
    if (again) call();
    again = false;
  };
  const run = (): void => {
    busy = true;
    void work().finally(done);
  };
  const call = (): void => {
    clearTimeout(timer);
    if (busy) again = true;
    else timer = setTimeout(run, quietMs);
  };
  return call;
}
