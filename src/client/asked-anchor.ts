/** The anchor that the address names; a stray % in it is no code of a character. */
export function askedAnchor(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
