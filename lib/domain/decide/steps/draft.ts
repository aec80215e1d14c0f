import type { Instant } from '../../time/calendar';
import type { Observation } from '../../log/command';
import type { Context } from '../../log/context';
import type { Refusal } from '../../reason';
import type { Event } from '../../log/event';
import { evolve } from '../../log/evolve';
import type { Lead, LeadId } from '../../lead/lead';
import type { Playbook } from '../../playbook/playbook';

/** What the worker finds out by itself, and nobody asked for. */
export const FOUND_OUT: ReadonlySet<string> = new Set<Observation['type']>([
  'tick',
  'observe-thread',
  'observe-record',
  'rescore',
]);

type Bare<E> = E extends Event ? Omit<E, 'id' | 'v' | 'leadId' | 'at' | 'auto' | 'batch'> : never;
/** An event before it has an id and a moment. */
type Happening = Bare<Event>;

/** What one decision has come to so far: its events, and the lead as they leave it. Handed from step to step, then thrown away. */
export class Draft {
  readonly events: Event[] = [];
  /** The lead before each event, by the event's place. */
  readonly before: (Lead | undefined)[] = [];
  private current: Lead | undefined;

  constructor(
    private readonly command: { id: string; leadId: LeadId; type: string; batch?: string | undefined },
    readonly start: Lead | undefined,
    /** When the events happened, for the order of the log: `context.now`, but never before what is already in it. */
    private readonly at: Instant,
    readonly context: Context,
  ) {
    this.current = start;
  }

  get lead(): Lead {
    if (!this.current) throw new Error('a decision about a lead that is not saved');
    return this.current;
  }

  /** The playbook version this lead is pinned to; undefined when it is no longer known here. */
  get playbook(): Playbook | undefined {
    return this.context.playbook(this.lead.playbook.id, this.lead.playbook.version);
  }

  get commandId(): string {
    return this.command.id;
  }

  emit(happening: Happening): void {
    const { id, leadId, type, batch } = this.command;
    const auto = FOUND_OUT.has(type) ? { auto: true as const } : {};
    const event = {
      ...happening,
      ...auto,
      ...(batch && { batch }),
      id: `${id}.${this.events.length}`,
      v: 1,
      leadId,
      at: this.at,
    } as Event;
    this.before.push(this.current);
    this.events.push(event);
    this.current = evolve(this.current, event);
  }
}

/** What a step of a decision answers: nothing, or why nothing may happen. */
export type Verdict = Refusal | undefined;
