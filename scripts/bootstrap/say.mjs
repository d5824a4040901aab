/** Standard error only: a task's standard output may be data. */
export const say = (line) => process.stderr.write(`${line}\n`);

export function stop(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}
