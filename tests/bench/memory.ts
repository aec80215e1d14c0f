import { readdirSync, readFileSync } from 'node:fs';

/** The processes of the browser with this profile. */
export function processesOf(profile: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.flatMap((pid) => parentOf(pid)));
  const main = pids.filter((pid) => read(`/proc/${pid}/cmdline`).includes(profile));
  const isOfIt = (pid: string | undefined): boolean =>
    pid !== undefined && (main.includes(pid) || isOfIt(parents.get(pid)));
  return pids.filter(isOfIt);
}

/** What processes take, each shared page counted in parts, MB. */
export function memoryOf(pids: readonly string[]): number {
  return pids.reduce((sum, pid) => sum + pss(pid), 0) / 1024;
}

function parentOf(pid: string): [string, string][] {
  const found = /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`));
  return found ? [[pid, found[1]!]] : [];
}

const pss = (pid: string) => Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
