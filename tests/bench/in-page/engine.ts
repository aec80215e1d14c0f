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

const EVENTS = 500;
/** Outcomes of each kind in a row, and how often. */
const TAPS = 5;
const ROUNDS = 8;

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

/**
 * An outcome while everybody is scored again, against the same while nothing else is done: taken in turn, for
 * which the scoring is held between two of its slices. The worst is a matter of the machine, too.
 */
export async function rescoring(now: Instant) {
  const db = new Db();
  const leads = await readDue(db, { offset: 100, limit: 2 * ROUNDS * TAPS });
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
  let goOn: () => void = () => undefined;
  let held = Promise.withResolvers<void>();
  let hold = true;
  const slices: number[] = [];
  let last = performance.now();
  const work = rescore(db, now, {
    clock: () => performance.now(),
    progress: async () => {
      slices.push(performance.now() - last);
      if (hold) {
        held.resolve();
        await new Promise<void>((resolve) => (goOn = resolve));
      }
      last = performance.now();
    },
  });
  const times: { busy: number[]; quiet: number[] } = { busy: [], quiet: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ['quiet', 'busy'] as const) {
      hold = kind === 'quiet';
      if (hold) await held.promise;
      else {
        held = Promise.withResolvers();
        goOn();
      }
      for (const lead of leads.splice(0, TAPS)) {
        // At any moment of a slice.
        await new Promise((resolve) => setTimeout(resolve, 5 + 7 * Math.random()));
        times[kind].push(await tap(db, lead.id, now));
      }
    }
  hold = false;
  goOn();
  const { done, changed } = await work;
  return {
    ratio: middle(times.busy) / middle(times.quiet),
    busyMs: middle(times.busy),
    quietMs: middle(times.quiet),
    worstMs: Math.max(...times.busy),
    worstQuietMs: Math.max(...times.quiet),
    sliceMs: middle(slices),
    slices: slices.length,
    scored: done,
    changed,
  };
}

async function tap(db: Db, leadId: string, now: Instant): Promise<number> {
  const from = performance.now();
  const decision = await commit(
    db,
    {
      id: crypto.randomUUID(),
      type: 'outcome',
      leadId,
      outcome: 'no-reply',
      sent: true,
      reason: null,
      when: null,
      next: null,
    } as LeadCommand,
    now,
  );
  if (!decision.ok) throw new Error(decision.refusal.code);
  return performance.now() - from;
}

function middle(of: number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
}
