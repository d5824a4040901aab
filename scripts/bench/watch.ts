/** Looks at a process and all below it ten times a second: native programs write down nothing of themselves. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  /** The most memory that all held together, in MB; 0 where the system has no /proc. */
  readonly memory: number;
  /** Processor seconds by name of the program. */
  readonly cpu: ReadonlyMap<string, number>;
}

/** Of a second; Linux has told programs so since ever. */
const TICKS = 100;
const PAUSE = 100;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A process may end while it is looked at.
    return '';
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function family(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** `12 (node) S 1 …`: the 14th and 15th field are its time and that of the system for it. */
function cpuOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
}

/** The script that Node runs, else the program. */
function nameOf(pid: number): string {
  const words = read(`/proc/${pid}/cmdline`).split('\0');
  const script = words.slice(1).find((word) => /\.[cm]?[jt]s$/.test(word) && !word.includes('meter'));
  return (script ?? words[0] ?? '').replace(/^.*[\\/]/, '');
}

/** Ends with the process that is watched. */
export function watch(pid: number): () => Watched {
  let memory = 0;
  const seen = new Map<number, { name: string; cpu: number }>();
  const look = (): void => {
    const all = family(pid);
    memory = Math.max(
      memory,
      all.reduce((sum, one) => sum + memoryOf(one), 0),
    );
    for (const one of all) {
      const cpu = cpuOf(one);
      if (cpu > 0) seen.set(one, { name: seen.get(one)?.name ?? nameOf(one), cpu });
    }
  };
  const timer = setInterval(look, PAUSE);
  return () => {
    clearInterval(timer);
    const cpu = new Map<string, number>();
    for (const { name, cpu: own } of seen.values()) cpu.set(name, (cpu.get(name) ?? 0) + own);
    return { memory, cpu };
  };
}
