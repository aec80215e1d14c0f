import { readdirSync, readFileSync } from 'node:fs';

/** What all processes of the browser with this profile take, each shared page counted in parts, MB. */
export function memoryOf(profile: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.flatMap((pid) => parentOf(pid)));
  const main = pids.filter((pid) => read(`/proc/${pid}/cmdline`).includes(profile));
  const isOfIt = (pid: string | undefined): boolean =>
    pid !== undefined && (main.includes(pid) || isOfIt(parents.get(pid)));
  return pids.filter(isOfIt).reduce((sum, pid) => sum + pss(pid), 0) / 1024;
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
