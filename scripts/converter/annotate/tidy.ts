/** A reckoned number without the rounding of the machine: twelve digits, more than any document writes. */

/** What is whole, or whole in ten thousandths, but for the rounding of the machine. */
function nearlyIn(parts: number, value: number): number | null {
  const scaled = value * parts;
  const whole = Math.round(scaled);
  const exact = Math.abs(whole) < 1e12 && Math.abs(scaled - whole) <= Math.abs(scaled) * 1e-13;
  return exact ? whole / parts + 0 : null;
}

/** 100.6 × 10⁸ is 10060000000. Writing a number down and reading it again takes ten times as long as looking at it. */
export const tidy = (value: number): number =>
  nearlyIn(1, value) ?? nearlyIn(1e4, value) ?? Number(value.toPrecision(12));
