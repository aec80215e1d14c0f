import type { Playbook } from './playbook';

/**
 * A playbook that says another script wherever it said one: the same touches on the same days, with other words. The
 * playbook itself where it never said it.
 */
export function withoutScript(playbook: Playbook, script: string, instead: string): Playbook {
  const other = (id: string) => (id === script ? instead : id);
  const others = <Words extends Readonly<Record<string, string>> | undefined>(words: Words): Words =>
    words && (Object.fromEntries(Object.entries(words).map(([key, id]) => [key, other(id)])) as Words);
  return {
    ...playbook,
    cadences: playbook.cadences.map(({ touches, repeat, ...cadence }) => ({
      ...cadence,
      touches: touches.map((touch) => ({
        ...touch,
        script: other(touch.script),
        ...(touch.words && { words: others(touch.words) }),
        ...(touch.raised && { raised: others(touch.raised) }),
      })),
      ...(repeat && {
        repeat: {
          ...repeat,
          script: other(repeat.script),
          ...(repeat.more && { more: repeat.more.map(other) }),
        },
      }),
    })),
    triggers: playbook.triggers.map((trigger) => ({
      ...trigger,
      then: trigger.then.map((action) =>
        action.do === 'task' && action.script ? { ...action, script: other(action.script) } : action,
      ),
    })),
  };
}

/** No id has this. */
const MARK = '?';

/** Whether a playbook says a script anywhere. */
export const says = (playbook: Playbook, script: string): boolean =>
  JSON.stringify(withoutScript(playbook, script, MARK)).includes(JSON.stringify(MARK));
