import { parsePlaybook, checkPlaybook } from '@/lib/domain/playbook/check';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { playbooks } from '@/lib/playbooks';

export const scripts = new Set([...playbooks.flatMap(scriptIds), ...playbooks.flatMap(writtenForTasks)]);

function writtenForTasks({ triggers }: Playbook): string[] {
  return triggers.flatMap(({ then }) =>
    then.flatMap((action) => (action.do === 'task' ? (action.script ?? []) : [])),
  );
}

function scriptIds({ cadences }: Playbook): string[] {
  return cadences.flatMap(({ touches, repeat }) => [
    ...touches.flatMap((touch) => [
      touch.script,
      ...Object.values(touch.words ?? {}),
      ...Object.values(touch.raised ?? {}),
    ]),
    ...(repeat ? [repeat.script] : []),
  ]);
}

// What a user could do to the shipped four-stages in a text editor.
export type Loose = any; // eslint-disable-line -- broken on purpose

export function changed(change: (playbook: Loose) => void): unknown {
  const copy = structuredClone(playbooks.find(({ id }) => id === 'four-stages')!) as Loose;
  change(copy);
  return copy;
}

export function problems(json: unknown, known: ReadonlySet<string> = scripts) {
  const read = checkPlaybook(json, known);
  return read.ok ? [] : read.problems.map(({ path, why }) => `${path}: ${why.code}`);
}

export function textProblems(text: string) {
  const read = parsePlaybook(text, scripts);
  return read.ok ? [] : read.problems.map(({ path, why }) => `${path}: ${why.code}`);
}

export const text = (change: (playbook: Loose) => void) => JSON.stringify(changed(change), null, 2);
