import { ownScope } from '../../self';
import { type Hlc, hlcAfter } from '../../time/hlc';
import type { Observation } from '../../log/lead-command';
import type { Context } from '../../log/context';
import type { Refusal } from '../../reason';
import { type KnownEvent, versionOf } from '../../log/event';
import { evolve } from '../../log/evolve';
import type { Heard } from '../../log/log';
import type { Lead, LeadId } from '../../lead/lead';
import type { PlaybookVersion } from '../../playbook/version';

/** What the worker finds out by itself, and nobody asked for. */
export const FOUND_OUT: ReadonlySet<string> = new Set<Observation['type']>([
  'tick',
  'take-claim',
  'clock-back',
  'observe-thread',
  'observe-record',
  'rescore',
]);

type Said =
  | 'id'
  | 'v'
  | 'leadId'
  | 'at'
  | 'hlc'
  | 'actor'
  | 'device'
  | 'scope'
  | 'occasion'
  | 'auto'
  | 'batch';
type Bare<E> = E extends KnownEvent ? Omit<E, Said> : never;
/** An event before it has an id, a moment and an author. */
type Happening = Bare<KnownEvent>;

type Asked = {
  id: string;
  leadId: LeadId;
  type: string;
  batch?: string | undefined;
  occasion?: string | undefined;
};

/**
 * What is known of a log beside the lead that it comes to: up to where it has been heard, and the occasions
 * in it: all that were ever `taken`, and those whose answer `stands`. Without these nobody has looked, and
 * nothing may be decided that depends on them.
 */
export type Known = {
  heard: Heard | undefined;
  taken?: ReadonlySet<string>;
  stands?: ReadonlySet<string>;
};

/**
 * What one decision has come to so far: its events, and the lead as they leave it. Handed from step to step,
 * then thrown away.
 */
export class Changes {
  readonly events: KnownEvent[] = [];
  /** The lead before each event, by the event's place. */
  readonly before: (Lead | undefined)[] = [];
  private current: Lead | undefined;
  private part: string | undefined;
  private readonly hlc: Hlc;

  constructor(
    private readonly command: Asked,
    readonly start: Lead | undefined,
    private readonly known: Known,
    readonly context: Context,
  ) {
    this.current = start;
    this.part = command.occasion;
    this.hlc = hlcAfter(known.heard?.hlc, context.now);
  }

  get lead(): Lead {
    if (!this.current) throw new Error('a decision about a lead that is not saved');
    return this.current;
  }

  /** The playbook version this lead is pinned to; undefined when it is no longer known here. */
  get playbook(): PlaybookVersion | undefined {
    return this.context.playbook(this.lead.playbook.id, this.lead.playbook.document);
  }

  get commandId(): string {
    return this.command.id;
  }

  /** Whether the rep has asked for a plan by name. */
  get byRep(): boolean {
    return this.command.type === 'enrol' || this.command.type === 'switch';
  }

  /** The occasion on which what happens now happens. */
  get occasion(): string | undefined {
    return this.part;
  }

  /** A name for something that this part makes: the same on every device that answers the same occasion. */
  get name(): string {
    const before = this.events.filter(({ occasion }) => occasion === this.part).length;
    return `${this.part ?? this.command.id}.${before}`;
  }

  /**
   * What `work` does is one part of the command: it counts once for its occasion, whoever else answers that.
   */
  within<Result>(occasion: string | undefined, work: () => Result): Result {
    const outer = this.part;
    this.part = occasion;
    const result = work();
    this.part = outer;
    return result;
  }

  /** Something that happens at most once: what the log knows of already does nothing, taken back or not. */
  once(occasion: string, work: () => void): void {
    if (!this.known.taken?.has(occasion)) this.within(occasion, work);
  }

  /** Whether that has been answered, and the answer stands. */
  stands(occasion: string): boolean {
    return this.known.stands?.has(occasion) ?? false;
  }

  /**
   * Something that comes about by time, and may again. What was taken back is not done again on that
   * occasion.
   */
  inTime(occasion: string, work: () => void): void {
    for (let nth = 1; ; nth += 1) {
      const name = nth === 1 ? occasion : `${occasion} ${nth}`;
      if (this.start?.declined.includes(name)) return;
      if (!this.known.taken?.has(name)) return this.within(name, work);
    }
  }

  private get own(): Pick<KnownEvent, 'leadId' | 'scope'> {
    const { self } = this.context;
    return { leadId: this.command.leadId, scope: this.current?.scope ?? ownScope(self.actor) };
  }

  /**
   * The one place where events are made: with everything that each of them says. `log`: into whose, where it
   * is not the lead's that was asked about.
   */
  emit(happening: Happening, log: Pick<KnownEvent, 'leadId' | 'scope'> = this.own): void {
    const { id, type, batch } = this.command;
    const { actor, device } = this.context.self;
    const { part: occasion } = this;
    const event = {
      ...happening,
      ...(occasion !== undefined && { occasion }),
      ...(FOUND_OUT.has(type) && { auto: true }),
      ...(batch && { batch }),
      id: `${id}.${this.events.length}`,
      v: versionOf(happening.type),
      leadId: log.leadId,
      at: this.context.now,
      hlc: this.hlc,
      actor,
      device,
      scope: log.scope,
    } as KnownEvent;
    this.before.push(this.current);
    this.events.push(event);
    this.current = evolve(this.current, event);
  }
}

/** What a step of a decision answers: nothing, or why nothing may happen. */
export type Verdict = Refusal | undefined;
