import { decide } from '../../domain/decide/decide';
import type { Context } from '../../domain/log/context';
import { fold } from '../../domain/log/evolve';
import type { LeadCommand } from '../../domain/log/lead-command';
import type { Event } from '../../domain/log/event';
import { identityKeys } from '../../domain/lead/keys';
import type { LeadId } from '../../domain/lead/lead';
import { place } from '../../domain/queue/queue';
import { because, type Reason } from '../../domain/reason';
import type { Day, Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { countAlso } from '../projections/counted';
import { allShutOut, hashOf } from '../hygiene/shut-out';
import { countOwned } from '../projections/owners';
import { companyTally, contextOf, readSharedContext, type SharedContext } from '../read/context';
import { countPlace, isCrowdedOut } from './places';

/**
 * What would come of saving somebody: why not, or the day of their first touch (null: no plan). `unplaced`:
 * enrolled, and no day within the caps has room.
 */
export type TriedOut = { refused: Reason } | { refused?: never; day: Day | null; unplaced: boolean };

/**
 * Saves new leads one after another as the worker would, each knowing the places that those before took, and
 * writes nothing. The database is asked about many at once, by `look`; what `save` does then waits for nothing.
 */
export class TryOut {
  private constructor(
    private readonly db: Db,
    private readonly shared: SharedContext,
    private readonly shutOut: ReadonlySet<string>,
    private readonly counts: NonNullable<Context['counts']>,
    private readonly now: Instant,
  ) {}

  static async begin(db: Db, now: Instant): Promise<TryOut> {
    const shared = await readSharedContext(db, now);
    const [shutOut, counts] = await Promise.all([
      shared.salts.length > 0 ? allShutOut(db) : new Set<string>(),
      shared.roster?.length ? countOwned(db, shared.roster, shared.counted) : {},
    ]);
    return new TryOut(db, shared, shutOut, counts, now);
  }

  /** What happens at the companies of those who are tried out next. `all`: the commands of each, as for `save`. */
  async look(all: readonly (readonly LeadCommand[])[]): Promise<void> {
    const companies = all.flatMap(([first]) =>
      first?.type === 'save-lead' && first.hand !== null ? companyTally(first) : [],
    );
    await countAlso(this.db, [...new Set(companies)], this.shared);
  }

  /** `commands`: the first saves the lead, the others follow. */
  save(id: LeadId, commands: readonly LeadCommand[]): TriedOut {
    const [first] = commands;
    if (first?.type !== 'save-lead') return { day: null, unplaced: false };
    if (this.isShutOut(identityKeys(first.keys))) return { refused: because('shut-out') };
    const plans = first.hand !== null;
    const whom = plans ? { id, fields: first.fields, keys: first.keys } : undefined;
    const context = contextOf(this.shared, whom, this.now, this.counts);
    const log: Event[] = [];
    for (const command of plans ? commands : [first]) {
      const decision = decide(command, log, context);
      if (decision.ok) log.push(...decision.events);
      else if (command === first) return { refused: decision.refusal };
    }
    const lead = plans ? fold(log) : undefined;
    if (!lead?.enrolment) return { day: null, unplaced: false };
    const { slot } = place(lead, 0, this.now, context);
    if (slot) countPlace(this.shared, lead, slot, 1);
    if (!slot || isCrowdedOut(lead)) return { day: null, unplaced: isCrowdedOut(lead) };
    return { day: slot.slice(0, 10) as Day, unplaced: false };
  }

  private isShutOut(keys: readonly string[]): boolean {
    const { shutOut, shared } = this;
    return (
      shutOut.size > 0 && shared.salts.some((salt) => keys.some((key) => shutOut.has(hashOf(salt, key))))
    );
  }
}
