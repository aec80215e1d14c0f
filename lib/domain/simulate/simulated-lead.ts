import { addDays, type Clock, clockOf, dayOf, type Instant, instantOf, type Zone } from '../time/calendar';
import { instant } from '../time/instant';
import type { LeadCommand, Observation } from '../log/lead-command';
import type { Context } from '../log/context';
import { decide } from '../decide/decide';
import { cadenceFor } from '../playbook/find-cadence';
import type { Event } from '../log/event';
import { liveEvents } from '../log/log';
import { fold } from '../log/evolve';
import type { Lead, LeadId, NextTouch } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { numbered } from '../playbook/version';
import { place } from '../queue/queue';
import { because, type Reason } from '../reason';
import { ownScope, type Self } from '../self';
import { defaultSettings } from '../settings/settings';
import { hlcAfter } from '../time/hlc';
import type { Tier } from '../words';

/**
 * What is simulated: one lead from the moment they are saved, followed by a rep who works Monday to Friday,
 * 9:00 to 17:30, and has no holidays, unless `rep` says otherwise.
 */
export type Simulated = {
  playbook: Playbook;
  tier: Tier;
  stage: string;
  source: string;
  from: Instant;
  zone: Zone;
  rep?: Pick<Context, 'settings' | 'holidays'>;
};
const SWEEP = '08:45' as Clock;
const LEAD = '00000000-0000-4000-8000-000000000001' as LeadId;
const SIMULATED: Self = { actor: 'simulated', device: 'simulated' };

/** A lead whose log is being written by the engine itself. */
export class SimulatedLead {
  private log: readonly Event[] = [];
  private made = 0;
  private alerted = 0;
  private now: Instant;
  readonly context: Context;

  constructor({ playbook, tier, stage, source, from, zone, rep }: Simulated) {
    this.now = from;
    this.context = {
      now: from,
      self: SIMULATED,
      settings: {
        ...(rep?.settings ?? { ...defaultSettings(zone), name: 'Rep' }),
        zone,
        playbook: playbook.id,
      },
      holidays: rep?.holidays ?? { rep: new Set(), of: () => new Set() },
      playbook: (id) => (id === playbook.id ? numbered(playbook) : undefined),
      load: () => 0,
      companyLoad: () => 0,
    };
    const origin = { from: 'tool' as const, name: 'simulate', at: from };
    const field = (value: string) => ({ value, origin });
    this.do(
      {
        type: 'save-lead',
        playbook: playbook.id,
        source,
        stage,
        // A playbook for raised hands alone is told of one; any other follows a cold source as it is.
        hand:
          playbook.sources.find(({ id }) => id === source)?.hand ?? (playbook.tiers.cold ? null : 'asked'),
        channel: 'email',
        account: null,
        smsConsent: true,
        thread: null,
        fields: {
          name: field('Sample Lead'),
          email: field('lead@sample.example'),
          phone: field('+442079460123'),
        },
        keys: {
          emails: ['lead@sample.example'],
          phones: ['+442079460123'],
          profiles: ['https://www.linkedin.com/in/sample-lead'],
          records: [],
          threads: [],
        },
      },
      from,
    );
    if (this.lead.tier !== tier) this.startAs(tier);
  }

  /**
   * A tier that the source would not have given is the tier of day 1 all the same, and behaviour may move it.
   */
  private startAs(tier: Tier): void {
    const { hlc, at } = this.lead.heard;
    const scope = ownScope(SIMULATED.actor);
    const of = { v: 2 as const, leadId: LEAD, at, hlc: hlcAfter(hlc, at), ...SIMULATED, scope };
    this.log = [
      ...this.log,
      { ...of, id: `${this.nextId()}.0`, type: 'tier-set', tier, byHand: false, why: [] },
    ];
    const { stage, enrolment, playbook } = this.lead;
    if (!enrolment) return;
    if (cadenceFor(this.context.playbook(playbook.id)!, stage, tier)) this.do({ type: 'switch' }, this.now);
    else
      this.log = [
        ...this.log,
        { ...of, id: `${this.nextId()}.0`, type: 'enrolment-ended', why: because('no-cadence', { stage }) },
      ];
  }

  get lead(): Lead {
    const lead = fold(this.log);
    if (!lead) throw new Error('the simulated lead was not saved');
    return lead;
  }

  next(): NextTouch | null {
    const { enrolment, paused } = this.lead;
    return paused ? null : (enrolment?.next ?? null);
  }

  /** As a clock on the rep's wall shows it. */
  wallTime(at: Instant): string {
    const { zone } = this.context.settings;
    return `${dayOf(at, zone)}T${clockOf(at, zone)}`;
  }

  /** What the rep has been alerted of since this was asked last. */
  newAlerts(): string[] {
    const alerts = liveEvents(this.log).live.flatMap((event) => (event.type === 'alerted' ? event.text : []));
    const fresh = alerts.slice(this.alerted);
    this.alerted = alerts.length;
    return fresh;
  }

  /** The engine's answer to a command: nothing, or why not. */
  command(make: (id: string) => LeadCommand | Observation, at: Instant): Reason | undefined {
    this.now = at;
    const decision = decide(make(this.nextId()), this.log, this.at(at));
    if (!decision.ok) return decision.refusal;
    this.log = [...this.log, ...decision.events];
    return undefined;
  }

  do(what: Bare<LeadCommand>, at: Instant): void {
    const refused = this.command((id) => ({ ...what, id, leadId: LEAD }) as LeadCommand, at);
    if (refused) throw new Error(`the engine refused: ${refused.code}`);
  }

  /** Lets time pass until `end`: the worker wakes when the queue says so, and once each morning. */
  pass(end: Instant): void {
    for (let at = this.wakeAfter(this.now); at <= end; at = this.wakeAfter(at))
      this.command((id) => ({ id, leadId: LEAD, type: 'tick' }), at);
    this.command((id) => ({ id, leadId: LEAD, type: 'tick' }), end);
  }

  /** Lets time pass until a touch is planned again; null when none is by `end`. */
  passToNext(end: Instant): NextTouch | null {
    for (let at = this.wakeAfter(this.now); at <= end && !this.next(); at = this.wakeAfter(at))
      this.command((id) => ({ id, leadId: LEAD, type: 'tick' }), at);
    return this.next();
  }

  private wakeAfter(at: Instant): Instant {
    const { zone } = this.context.settings;
    const today = dayOf(at, zone);
    const morning = [today, addDays(today, 1)]
      .map((day) => instantOf(day, SWEEP, zone))
      .find((sweep) => sweep > at)!;
    const { wakeAt } = place(this.lead, 0, at, this.at(at));
    return wakeAt !== undefined && wakeAt > at ? instant(Math.min(wakeAt, morning)) : morning;
  }

  /** What the engine is told besides the log, at a moment; now by itself. */
  at(now: Instant = this.now): Context {
    return { ...this.context, now };
  }

  private nextId(): string {
    this.made += 1;
    return `00000000-0000-4000-8000-${String(this.made).padStart(12, '0')}`;
  }
}

type Bare<C> = C extends LeadCommand ? Omit<C, 'id' | 'leadId'> : never;
