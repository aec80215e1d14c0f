import type { z } from 'zod';

import { ownScope } from '@/lib/domain/self';
import { isSample } from '@/lib/domain/simulate/sample-id';
import type { Instant } from '@/lib/domain/time/calendar';
import { Refused } from '@/lib/messages/serve';
import type { Protocol } from '@/lib/messages/protocol';
import { loadPhonesFor } from '@/lib/packaged/phones';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { storedSelf } from '@/lib/store/database/self';

import { wake } from '../wake/wake';

type Steps = z.output<Protocol['invent']['data']>;

/**
 * Gives sample leads a past: each step is decided as it would have been at its moment. Of nobody else can a
 * past be invented, and of nobody a future. Answers how many steps were refused.
 */
export async function invent(db: Db, { steps }: Steps, now: Instant): Promise<{ refused: number }> {
  if (steps.some(({ at, command }) => !isSample(command.leadId) || at > now)) throw new Refused('bad-data');
  await loadPhonesFor(steps);
  let refused = 0;
  // Whatever the rep's team has said of new leads: invented ones are shown to nobody else. Before anything was
  // written there is no team.
  const self = await storedSelf(db);
  for (const { at, command } of steps.toSorted((a, b) => a.at - b.at)) {
    const own = self && command.type === 'save-lead' ? { ...command, scope: ownScope(self.actor) } : command;
    if (!(await commit(db, own, at)).ok) refused += 1;
  }
  void wake(db);
  return { refused };
}
