import '@/components/frame/no-eval';

import { type Instant, MINUTE } from '@/lib/domain/time/calendar';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { FIRST, ownScope } from '@/lib/domain/self';
import { hlcAt } from '@/lib/domain/time/hlc';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import { readContext } from '@/lib/store/read/context';
import { Db } from '@/lib/store/database/db';
import { readLog } from '@/lib/store/read/log';
import { readDue } from '@/lib/store/read/due';
import { readSettings } from '@/lib/store/read/settings';
import { rescore } from '@/lib/store/commands/rescore';

import { middle, tapping, TAPPED } from './taps';

const EVENTS = 500;

/** One outcome decided over a log of 500 events, nothing read and nothing written; the median of many. */
export async function decideLong(now: Instant) {
  const db = new Db();
  const [lead] = await readDue(db, { offset: 0, limit: 1 });
  const log: Event[] = await readLog(db, lead!.id);
  for (let n = log.length; n < EVENTS; n += 1)
    log.push({
      id: `${crypto.randomUUID()}.0`,
      v: 2,
      leadId: lead!.id,
      at: instant(now - (EVENTS - n) * MINUTE),
      hlc: hlcAt(instant(now - (EVENTS - n) * MINUTE)),
      ...FIRST,
      scope: ownScope(FIRST.actor),
      type: 'noted',
      text: `Note ${n}`,
    });
  const context = await readContext(db, lead, now);
  const times: number[] = [];
  for (let run = 0; run < 300; run += 1) {
    const command = {
      id: crypto.randomUUID(),
      type: 'outcome',
      leadId: lead!.id,
      outcome: 'no-reply',
      sent: true,
      reason: null,
      when: null,
      next: null,
    } as LeadCommand;
    const from = performance.now();
    const decision = decide(command, log, context);
    times.push(performance.now() - from);
    if (!decision.ok) throw new Error(decision.refusal.code);
  }
  return { ms: middle(times), events: log.length };
}

/** An outcome while everybody is scored again, against the same while nothing else is done. */
export async function rescoring(now: Instant) {
  const db = new Db();
  const leads = await readDue(db, { offset: 100, limit: TAPPED });
  const { settings } = await readSettings(db);
  await commit(
    db,
    {
      id: crypto.randomUUID(),
      type: 'save-settings',
      settings: {
        ...defaultSettings(settings.zone),
        ...settings,
        ideal: { sizes: [], industries: [], roles: [], countries: ['Ireland'] },
      },
    },
    now,
  );
  const { result, ...times } = await tapping(db, leads, now, (step) =>
    rescore(db, now, { clock: () => performance.now(), progress: async () => void (await step()) }),
  );
  return { ...times, scored: result.done, changed: result.changed };
}
