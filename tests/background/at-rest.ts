import { beforeEach, vi } from 'vitest';

import { carryOutUnanswered } from '@/entrypoints/background/act/unanswered';
import { wake } from '@/entrypoints/background/wake/wake';
import { writeSentinel } from '@/lib/store/safety/sentinel';

beforeEach(() => {
  for (const one of watched) vi.mocked(one).mockClear();
  vi.spyOn(navigator.locks, 'query');
});

const watched = [writeSentinel, wake, carryOutUnanswered] as const;
const begun = () =>
  [...watched, navigator.locks.query].flatMap((one) => vi.mocked(one).mock.results.map(({ value }) => value));

/**
 * Until the worker is through with what nobody's answer waits for: the witness, its turn to wake, the wake,
 * and what nobody had answered. Each begins as the one before it ends. The file that asks has these three
 * modules under `vi.mock(…, { spy: true })`, so that they run as they are and are counted.
 */
export async function atRest(): Promise<void> {
  for (let known = -1; known < begun().length;) {
    known = begun().length;
    await Promise.allSettled(begun());
  }
}
