import {
  addDays,
  type Clock,
  clockOf,
  DAY,
  dayOf,
  type Instant,
  instantOf,
  type Zone,
} from '../time/calendar';
import { instant, plus } from '../time/instant';
import type { LeadCommand, Observation } from '../log/lead-command';
import type { Context } from '../log/context';
import { decide } from '../decide/decide';
import { cadenceFor } from '../playbook/find-cadence';
import { dueInstant } from '../lead/due';
import type { Event } from '../log/event';
import { liveEvents } from '../log/log';
import { fold } from '../log/evolve';
import type { Lead, LeadId, NextTouch } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { numbered } from '../playbook/version';
import { place } from '../queue/queue';
import { because, type Reason } from '../reason';
import { score } from '../score/score';
import { ownScope, type Self } from '../self';
import { defaultSettings } from '../settings/settings';
import { hlcAfter } from '../time/hlc';
import { commandFor, type TimedEvent } from './events';
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
export type PlannedLine = {
  at: string;
  touch: number;
  of: number;
  channel: string;
  angle: string;
  why: Reason[];
};
export type StateLine = {
  at: string;
  event: string;
  stage: string;
  status: string;
  tier: Tier;
  score: number;
  reasons: { id: string; points: number; because: string }[];
  next: { touch: number; of: number; channel: string; due: string; why: Reason[] } | null;
  /** Whose lead it is; who alone works has them all. */
  owner: string | null;
  /** What is open to do besides the next touch. */
  tasks: { title: string; due: string; owner: string | null }[];
  /** What the rep has been alerted of since the line before. */
  alerts: string[];
  refused?: Reason;
};

const HORIZON_DAYS = 400;
const SWEEP = '08:45' as Clock;
const LEAD = '00000000-0000-4000-8000-000000000001' as LeadId;
const SIMULATED: Self = { actor: 'simulated', device: 'simulated' };

/**
 * Every touch of the cadence, each done the moment it is due and none answered; to the last touch or 400
 * days. With `follow` also those of what comes after an unanswered cadence (another one, nurture, quarterly
 * touches), each counted within its own cadence.
 */
export function simulatePlan(simulated: Simulated, { follow = false } = {}): PlannedLine[] {
  const run = new Run(simulated);
  const end = plus(simulated.from, HORIZON_DAYS * DAY);
  const lines: PlannedLine[] = [];
  for (let next = run.next(); next; next = run.next() ?? (follow ? run.passToNext(end) : null)) {
    const at = dueInstant(next.due, run.context.settings);
    if (at > end) break;
    lines.push({
      at: run.wallTime(at),
      touch: next.touch,
      of: next.of,
      channel: next.channel,
      angle: next.angle,
      why: next.due.why,
    });
    run.do({ type: 'mark-sent', channel: next.channel, script: next.script, account: null }, at);
    if (run.next()?.touch === next.touch) break;
  }
  return lines;
}

/**
 * The state after each event. Between events time passes as it does for the worker: pauses end, silence
 * counts, triggers fire.
 */
export function simulateEvents(simulated: Simulated, events: readonly TimedEvent[]): StateLine[] {
  const run = new Run(simulated);
  return events.map((timed) => {
    run.pass(timed.at);
    const refused = run.command((id) => commandFor(timed, id, run.lead, simulated.zone), timed.at);
    return {
      at: run.wallTime(timed.at),
      event: timed.event.type,
      ...run.state(),
      ...(refused ? { refused } : {}),
    };
  });
}

/** A log being written by the engine itself. */
class Run {
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

  wallTime(at: Instant): string {
    const { zone } = this.context.settings;
    return `${dayOf(at, zone)}T${clockOf(at, zone)}`;
  }

  state(): Omit<StateLine, 'at' | 'event'> {
    const { lead } = this;
    const next = this.next();
    const { total, parts } = score(lead, this.context.playbook(lead.playbook.id)!, this.at(this.now));
    const due = next && {
      touch: next.touch,
      of: next.of,
      channel: next.channel,
      due: this.wallTime(dueInstant(next.due, this.context.settings)),
      why: next.due.why,
    };
    return {
      stage: lead.stage,
      status: lead.status,
      tier: lead.tier,
      score: total,
      reasons: parts,
      next: due,
      owner: lead.owner,
      tasks: lead.tasks
        .filter(({ done }) => done === null)
        .map(({ title, due, owner }) => ({
          title,
          due: this.wallTime(dueInstant(due, this.context.settings)),
          owner,
        })),
      alerts: this.newAlerts(),
    };
  }

  private newAlerts(): string[] {
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

  private at(now: Instant): Context {
    return { ...this.context, now };
  }

  private nextId(): string {
    this.made += 1;
    return `00000000-0000-4000-8000-${String(this.made).padStart(12, '0')}`;
  }
}

type Bare<C> = C extends LeadCommand ? Omit<C, 'id' | 'leadId'> : never;
