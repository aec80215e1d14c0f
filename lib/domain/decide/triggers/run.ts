import { moveTier } from '../steps/moves';
import type { Draft } from '../steps/draft';
import { holds } from '../../score/fact-holds';
import type { Enrolment, Lead } from '../../lead/lead';
import { remembers } from '../../lead/memory';
import type { PlaybookVersion } from '../../playbook/version';
import { because } from '../../reason';
import { score } from '../../score/score';
import { colder, hotter, isParked, tierOf } from '../../playbook/tier';
import type { Tier } from '../../words';
import { goOn } from '../commands/plan-commands';
import type { On, Trigger } from '../../playbook/trigger';
import { act } from './actions';
import { byTime, type Occasion } from '../steps/trigger-occasions';

/**
 * Above this many firings, or rounds, in one decision a playbook is going in circles; such a one is refused
 * beforehand, and stopped here all the same.
 */
const MOST = 60;
const MOST_ROUNDS = 300;

/** An occasion, and the part of the command that it came of. */
type Waiting = Occasion & { part: string | undefined };

/**
 * What follows from a decision by the playbook's own rules, until nothing more does: points, tier, parking,
 * triggers and what they set off. Each trigger fires once for one occasion, for ever. What follows from an
 * event belongs to the part of the command that the event is of.
 */
export class Rules {
  private read = 0;
  private rounds = 0;
  private fired = 0;

  /** `points`: the score before, as it was last known; null for a lead who is only being saved. */
  constructor(
    private readonly draft: Draft,
    private points: number | null,
  ) {}

  /** Whether time alone, or another rule, has changed what the lead is worth. */
  get moved(): boolean {
    const { draft, points } = this;
    const { playbook } = draft;
    return (
      points !== null && playbook !== undefined && score(draft.lead, playbook, draft.context).total !== points
    );
  }

  /** Everything that follows from what has happened since this was last asked. */
  follow(): void {
    this.run([]);
  }

  /** And what has come about by time. */
  pass(): void {
    const { draft } = this;
    if (draft.playbook) this.run(byTime(draft.lead, draft.playbook, draft.context));
  }

  /** A plan that began by itself; what the rep starts runs, whatever the points. */
  private starts({ enrolment }: { enrolment: Enrolment }): boolean {
    const { lead, byRep } = this.draft;
    return !byRep && !lead.paused && lead.enrolment?.startedAt === enrolment.startedAt;
  }

  private parkIfUnder(playbook: PlaybookVersion, part: string | undefined): void {
    const { draft } = this;
    const { total } = score(draft.lead, playbook, draft.context);
    if (isParked(total, playbook)) draft.within(part, () => park(draft, playbook, total));
  }

  private run(byTime: readonly Occasion[]): void {
    const { draft } = this;
    const { playbook } = draft;
    if (!playbook || draft.lead.optedOut) return;
    let part = draft.occasion;
    const waiting: Waiting[] = byTime.map((one) => ({ ...one, part }));
    for (let again = true; again && this.fired < MOST && this.rounds < MOST_ROUNDS; this.rounds += 1) {
      for (; this.read < draft.events.length; this.read += 1) {
        const event = draft.events[this.read]!;
        part = event.occasion;
        if (event.type === 'enrolled' && this.starts(event)) this.parkIfUnder(playbook, part);
        waiting.push(...occasionsOf(draft, this.read).map((one) => ({ ...one, part })));
      }
      const is = score(draft.lead, playbook, draft.context).total;
      const was = this.points;
      if (was !== null && is !== was) {
        waiting.push({
          is: (on) => on.on === 'score-crossed' && crossed(on, was, is),
          key: `score:${is}:${draft.events.length}:${draft.commandId}`,
          part,
        });
        draft.within(part, () => rescore(draft, playbook, was, is));
      }
      this.points = is;
      const occasion = waiting.shift();
      if (occasion) this.fired += fireAll(draft, playbook, occasion);
      again = waiting.length > 0 || this.read < draft.events.length;
      if (draft.lead.optedOut) return;
    }
  }
}

function crossed(on: Extract<On, { on: 'score-crossed' }>, was: number, is: number): boolean {
  return on.going === 'up' ? was < on.at && is >= on.at : was >= on.at && is < on.at;
}

/**
 * A score that has crossed a threshold moves the tier in that direction, unless the rep set it; under the
 * parking line everything waits.
 */
function rescore(draft: Draft, playbook: PlaybookVersion, was: number, is: number): void {
  const { lead } = draft;
  if (lead.closed) return;
  const tier = tierOf(is, playbook);
  const before = tierOf(was, playbook);
  const rises = hotter(tier, before) && hotter(tier, lead.tier);
  const falls = hotter(before, tier) && hotter(lead.tier, tier) && !waitsForDark(lead.tier, playbook);
  if ((rises || falls) && !lead.tierByHand)
    moveTier(draft, playbook, rises ? tier : colder(lead.tier), false, [
      because('tier-by-score', { score: is }),
    ]);
  const parked = draft.lead.paused?.why.code === 'parked';
  if (is < was && isParked(is, playbook) && !parked) park(draft, playbook, is);
  else if (parked && !isParked(is, playbook)) goOn(draft, because('unparked', { score: is }));
}

/** Under the line nothing runs until something happens. */
function park(draft: Draft, playbook: PlaybookVersion, score: number): void {
  if (!draft.lead.enrolment) return;
  const why = because('parked', { score, under: playbook.score.parkUnder! });
  draft.emit({ type: 'paused', until: null, why });
}

/**
 * Whether the playbook says itself when this tier falls (seven-components: hot after 30 dark days): then
 * points alone do not take it away.
 */
function waitsForDark(tier: Tier, { triggers }: PlaybookVersion): boolean {
  return triggers.some(
    (rule) =>
      rule.when.on === 'silent' &&
      rule.if.some((fact) => fact.fact === 'tier' && fact.is.includes(tier)) &&
      rule.then.some((action) => action.do === 'set-tier'),
  );
}

/** What an event is an occasion for. */
function occasionsOf(draft: Draft, place: number): Occasion[] {
  const event = draft.events[place]!;
  const before: Lead | undefined = draft.before[place];
  switch (event.type) {
    case 'saved':
      return [{ is: (on) => on.on === 'lead-created', key: 'created' }];
    case 'signalled':
      return [{ is: (on) => on.on === 'signal' && on.kind === event.signal.kind, key: `signal:${event.id}` }];
    case 'tier-set': {
      if (!before || before.tier === event.tier) return [];
      const { tier: from } = before;
      return [
        {
          is: (on) =>
            on.on === 'tier-crossed' && (on.to ?? event.tier) === event.tier && (on.from ?? from) === from,
          key: `tier:${event.id}`,
        },
      ];
    }
    case 'stage-moved':
      if (before?.stage === event.stage) return [];
      return [
        {
          is: (on) => on.on === 'stage-changed' && (on.to ?? event.stage) === event.stage,
          key: `stage:${event.id}`,
        },
      ];
    case 'enrolment-ended': {
      const ended = before?.enrolment?.cadence;
      return event.finished
        ? [
            {
              is: (on) => on.on === 'cadence-ended' && (on.cadence ?? ended) === ended,
              key: `ended:${event.id}`,
            },
          ]
        : [];
    }
    case 'trigger-fired':
      return event.trigger === null ? [{ is: (on) => on.on === 'sla-passed', key: event.key }] : [];
    case 'outcome-logged':
      return event.outcome === 'no-reply' ? unansweredNow(draft) : [];
    default:
      return [];
  }
}

function unansweredNow(draft: Draft): Occasion[] {
  return byTime(draft.lead, draft.playbook!, draft.context, true).filter(({ unanswered }) => unanswered);
}

function fireAll(draft: Draft, playbook: PlaybookVersion, occasion: Waiting): number {
  const ready = playbook.triggers.filter(
    (trigger) => occasion.is(trigger.when) && !hasFired(draft.lead, trigger, occasion),
  );
  let fired = 0;
  for (const trigger of ready) {
    if (draft.lead.optedOut || !trigger.if.every((fact) => holds(fact, draft.lead, draft.context))) continue;
    const fire = () => fireOne(draft, playbook, trigger, occasion.key);
    // What time has brought about is the same on every device; what came of an event belongs to that.
    if (occasion.shared) draft.inTime(`trigger:${trigger.id}:${occasion.key}`, fire);
    else draft.within(occasion.part, fire);
    fired += 1;
  }
  return fired;
}

function fireOne(draft: Draft, playbook: PlaybookVersion, trigger: Trigger, key: string): void {
  const why = because('trigger', { because: trigger.because });
  draft.emit({ type: 'trigger-fired', trigger: trigger.id, key, why });
  for (const action of trigger.then) act(draft, playbook, action, why, trigger.when.on === 'sla-passed');
}

function hasFired(lead: Lead, trigger: Trigger, occasion: Occasion): boolean {
  return remembers(lead.fired, `${trigger.id}:${occasion.key}`);
}
