import '@/components/frame/no-eval';

import { type Instant, MINUTE } from '@/lib/domain/time/calendar';
import type { LeadCommand } from '@/lib/domain/log/command';
import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { FIRST, ownScope } from '@/lib/domain/self';
import { hlcAt } from '@/lib/domain/time/hlc';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { commit } from '@/lib/store/commands/commit';
import { readContext } from '@/lib/store/read/context';
import { Db } from '@/lib/store/database/db';
import { readLog } from '@/lib/store/read/log';
import { readDue } from '@/lib/store/read/due';
import { readSettings } from '@/lib/store/read/settings';
import { rescore } from '@/lib/store/commands/rescore';

const EVENTS = 500;

/** One outcome decided over a log of 500 events, nothing read and nothing written; the median of many. */
export async function decideLong(now: Instant) {
  const db = new Db();
  const [lead] = await readDue(db, {}, { offset: 0, limit: 1 });
  const log: Event[] = await readLog(db, lead!.id);
  for (let n = log.length; n < EVENTS; n += 1)
    log.push({
      id: `${crypto.randomUUID()}.0`,
      v: 2,
      leadId: lead!.id,
      at: (now - (EVENTS - n) * MINUTE) as Instant,
      hlc: hlcAt((now - (EVENTS - n) * MINUTE) as Instant),
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

/** How much longer an outcome takes while everybody is scored again, at the worst of all those taken meanwhile. */
export async function rescoring(now: Instant) {
  const db = new Db();
  const leads = await readDue(db, {}, { offset: 100, limit: 60 });
  const quiet: number[] = [];
  for (const lead of leads.slice(0, 20)) quiet.push(await tap(db, lead.id, now));
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
  const busy: number[] = [];
  let over = false;
  const from = performance.now();
  const work = rescore(db, now, { clock: () => performance.now() }).then(({ done }) => ((over = true), done));
  for (const lead of leads.slice(20)) {
    if (over) break;
    busy.push(await tap(db, lead.id, now));
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const scored = await work;
  return {
    delayMs: Math.max(...busy) - middle(quiet),
    scored,
    tookMs: performance.now() - from,
    quietMs: middle(quiet),
    taps: busy.length,
  };
}

async function tap(db: Db, leadId: string, now: Instant): Promise<number> {
  const from = performance.now();
  await commit(db, { id: crypto.randomUUID(), type: 'note', leadId, text: 'A tap' } as LeadCommand, now);
  return performance.now() - from;
}

function middle(of: number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
