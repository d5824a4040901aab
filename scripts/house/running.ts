/** Whether a process is still there. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, but it is another person's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
