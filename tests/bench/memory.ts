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

/** MB. */
export type Taken = {
  /** What no other process has a part in: so much is free again when they end. */
  own: number;
  /** The same, and their part of what they share with others (the program itself, above all). */
  withShared: number;
};

export function memoryOf(pids: readonly string[]): Taken {
  const rollups = pids.map((pid) => read(`/proc/${pid}/smaps_rollup`));
  const sum = (...names: string[]) =>
    rollups.reduce((all, text) => all + names.reduce((some, name) => some + kbOf(text, name), 0), 0) / 1024;
  return { own: sum('Private_Clean', 'Private_Dirty'), withShared: sum('Pss') };
}

function parentOf(pid: string): [string, string][] {
  const found = /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`));
  return found ? [[pid, found[1]!]] : [];
}

const kbOf = (rollup: string, name: string) =>
  Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(rollup)?.[1] ?? 0);

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
