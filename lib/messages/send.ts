import { browser } from 'wxt/browser';

import type { Answer, Data, Name } from './protocol';

/** Two of these stay under the ten seconds after which nobody believes an answer is still coming. */
const PATIENCE_MS = 4500;
/** The worker reads or writes everything there is; after five minutes Chrome stops it. */
const LONG_MS = 290_000;
const LONG: ReadonlySet<Name> = new Set([
  'restore',
  'drill',
  'take-copy',
  'fill-folder',
  'leave-team',
  'team-part',
  'team-change',
]);

/**
 * Asks the worker. Never throws: what went wrong is the answer. Types only from the protocol, so that a page
 * script that sends carries no parser. A command is sent a second time when no answer comes: its id makes
 * that one effect.
 */
export async function send<N extends Name>(name: N, data: Data<N>): Promise<Answer<N>> {
  const first = await attempt(name, data);
  const again = name === 'command' && !first.ok && first.error === 'unreachable';
  return again ? attempt(name, data) : first;
}

async function attempt<N extends Name>(name: N, data: Data<N>): Promise<Answer<N>> {
  if (browser.runtime?.id === undefined) return { ok: false, error: 'orphaned' };
  let timer: number | NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>(
    (resolve) => (timer = setTimeout(resolve, LONG.has(name) ? LONG_MS : PATIENCE_MS)),
  );
  try {
    const answer = await Promise.race([
      browser.runtime.sendMessage({ name, data }) as Promise<Answer<N> | undefined>,
      tooLate,
    ]);
    return answer ?? { ok: false, error: 'unreachable' };
  } catch {
    // An orphan throws before it sends, a stopped worker rejects afterwards.
    return { ok: false, error: browser.runtime?.id === undefined ? 'orphaned' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
