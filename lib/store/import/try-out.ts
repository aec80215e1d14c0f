import { decide } from '../../domain/decide/decide';
import { fold } from '../../domain/log/evolve';
import type { LeadCommand } from '../../domain/log/lead-command';
import type { Event } from '../../domain/log/event';
import { identityKeys } from '../../domain/lead/keys';
import type { LeadId } from '../../domain/lead/lead';
import { place } from '../../domain/queue/queue';
import { because, type Reason } from '../../domain/reason';
import type { Day, Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { DAYS } from '../projections/counted';
import { isShutOut } from '../hygiene/shut-out';
import { companyOf } from '../projections/rows';
import { contextFor, readSharedContext, type SharedContext } from '../read/context';

/**
 * What would come of saving somebody: why not, or the day of their first touch (null: no plan). `unplaced`:
 * enrolled, and no day within the caps has room.
 */
export type TriedOut = { refused: Reason } | { refused?: never; day: Day | null; unplaced: boolean };

/**
 * Saves new leads one after another as the worker would, each knowing the places that those before took, and
 * writes nothing.
 */
export class TryOut {
  private readonly shared: SharedContext & { tried: Map<string, Day[]> };

  private constructor(
    private readonly db: Db,
    shared: SharedContext,
    private readonly now: Instant,
  ) {
    this.shared = { ...shared, tried: new Map() };
  }

  static async begin(db: Db, now: Instant): Promise<TryOut> {
    return new TryOut(db, await readSharedContext(db, now), now);
  }

  /** `commands`: the first saves the lead, the others follow. */
  async save(id: LeadId, commands: readonly LeadCommand[]): Promise<TriedOut> {
    const [first] = commands;
    if (first?.type !== 'save-lead') return { day: null, unplaced: false };
    const plans = first.hand !== null;
    const context = await contextFor(
      this.db,
      this.shared,
      plans ? { id, fields: first.fields, keys: first.keys } : undefined,
      this.now,
    );
    if (await isShutOut(this.db, this.shared.salts, identityKeys(first.keys)))
      return { refused: because('shut-out') };
    const log: Event[] = [];
    for (const command of plans ? commands : [first]) {
      const decision = decide(command, log, context);
      if (decision.ok) log.push(...decision.events);
      else if (command === first) return { refused: decision.refusal };
    }
    const lead = plans ? fold(log) : undefined;
    if (!lead?.enrolment) return { day: null, unplaced: false };
    const { slot } = place(lead, 0, this.now, context);
    if (!slot) return { day: null, unplaced: lead.enrolment.next === null };
    const day = slot.slice(0, 10) as Day;
    this.take(day, slot.slice(11), companyOf(lead));
    return { day, unplaced: false };
  }

  private take(day: Day, where: string, company: string): void {
    const { counted, tried } = this.shared;
    const counts = counted.get(DAYS + day) ?? {};
    counted.set(DAYS + day, { ...counts, [`planned:${where}`]: (counts[`planned:${where}`] ?? 0) + 1 });
    if (company) tried.set(company, [...(tried.get(company) ?? []), day]);
  }
}
