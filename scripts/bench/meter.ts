/** Loaded first into every process of a measured run: at its end it writes down what it took. */
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface Reading {
  readonly program: string;
  /** Seconds of wall clock, and of all its threads. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory it held, in MB. */
  readonly memory: number;
}

const file = process.env.CELAN_METER;
if (file !== undefined)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const reading: Reading = {
      program: basename(process.argv[1] ?? ''),
      wall: process.uptime(),
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      memory: maxRSS / 1024,
    };
    appendFileSync(file, `${JSON.stringify(reading)}\n`);
  });
