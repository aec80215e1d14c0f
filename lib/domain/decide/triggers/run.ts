import { moveTier } from '../changes/moves';
import type { Changes } from '../changes/changes';
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
import { occasionsOf } from './event-occasions';
import { byTime, type Occasion } from '../changes/trigger-occasions';

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
    private readonly changes: Changes,
    private points: number | null,
  ) {}

  /** Whether time alone, or another rule, has changed what the lead is worth. */
  get moved(): boolean {
    const { changes, points } = this;
    const { playbook } = changes;
    return (
      points !== null &&
      playbook !== undefined &&
      score(changes.lead, playbook, changes.context).total !== points
    );
  }

  /** Everything that follows from what has happened since this was last asked. */
  follow(): void {
    this.run([]);
  }

  /** And what has come about by time. */
  pass(): void {
    const { changes } = this;
    if (changes.playbook) this.run(byTime(changes.lead, changes.playbook, changes.context));
  }

  /** A plan that began by itself; what the rep starts runs, whatever the points. */
  private starts({ enrolment }: { enrolment: Enrolment }): boolean {
    const { lead, byRep } = this.changes;
    return !byRep && !lead.paused && lead.enrolment?.startedAt === enrolment.startedAt;
  }

  private parkIfUnder(playbook: PlaybookVersion, part: string | undefined): void {
    const { changes } = this;
    const { total } = score(changes.lead, playbook, changes.context);
    if (isParked(total, playbook)) changes.within(part, () => park(changes, playbook, total));
  }

  private run(byTime: readonly Occasion[]): void {
    const { changes } = this;
    const { playbook } = changes;
    if (!playbook || changes.lead.optedOut) return;
    let part = changes.occasion;
    const waiting: Waiting[] = byTime.map((one) => ({ ...one, part }));
    for (let again = true; again && this.fired < MOST && this.rounds < MOST_ROUNDS; this.rounds += 1) {
      for (; this.read < changes.events.length; this.read += 1) {
        const event = changes.events[this.read]!;
        part = event.occasion;
        if (event.type === 'enrolled' && this.starts(event)) this.parkIfUnder(playbook, part);
        waiting.push(...occasionsOf(changes, this.read).map((one) => ({ ...one, part })));
      }
      const is = score(changes.lead, playbook, changes.context).total;
      const was = this.points;
      if (was !== null && is !== was) {
        waiting.push({
          is: (on) => on.on === 'score-crossed' && crossed(on, was, is),
          key: `score:${is}:${changes.events.length}:${changes.commandId}`,
          part,
        });
        changes.within(part, () => rescore(changes, playbook, was, is));
      }
      this.points = is;
      const occasion = waiting.shift();
      if (occasion) this.fired += fireAll(changes, playbook, occasion);
      again = waiting.length > 0 || this.read < changes.events.length;
      if (changes.lead.optedOut) return;
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
function rescore(changes: Changes, playbook: PlaybookVersion, was: number, is: number): void {
  const { lead } = changes;
  if (lead.closed) return;
  const tier = tierOf(is, playbook);
  const before = tierOf(was, playbook);
  const rises = hotter(tier, before) && hotter(tier, lead.tier);
  const falls = hotter(before, tier) && hotter(lead.tier, tier) && !waitsForDark(lead.tier, playbook);
  if ((rises || falls) && !lead.tierByHand)
    moveTier(changes, playbook, rises ? tier : colder(lead.tier), false, [
      because('tier-by-score', { score: is }),
    ]);
  const parked = changes.lead.paused?.why.code === 'parked';
  if (is < was && isParked(is, playbook) && !parked) park(changes, playbook, is);
  else if (parked && !isParked(is, playbook)) goOn(changes, because('unparked', { score: is }));
}

/** A lead parked under the threshold runs no triggers until something happens. */
function park(changes: Changes, playbook: PlaybookVersion, score: number): void {
  if (!changes.lead.enrolment) return;
  const why = because('parked', { score, under: playbook.score.parkUnder! });
  changes.emit({ type: 'paused', until: null, why });
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

function fireAll(changes: Changes, playbook: PlaybookVersion, occasion: Waiting): number {
  const ready = playbook.triggers.filter(
    (trigger) => occasion.is(trigger.when) && !hasFired(changes.lead, trigger, occasion),
  );
  let fired = 0;
  for (const trigger of ready) {
    if (changes.lead.optedOut || !trigger.if.every((fact) => holds(fact, changes.lead, changes.context)))
      continue;
    const fire = () => fireOne(changes, playbook, trigger, occasion.key);
    // What time has brought about is the same on every device; what came of an event belongs to that.
    if (occasion.shared) changes.inTime(`trigger:${trigger.id}:${occasion.key}`, fire);
    else changes.within(occasion.part, fire);
    fired += 1;
  }
  return fired;
}

function fireOne(changes: Changes, playbook: PlaybookVersion, trigger: Trigger, key: string): void {
  const why = because('trigger', { because: trigger.because });
  changes.emit({ type: 'trigger-fired', trigger: trigger.id, key, why });
  for (const action of trigger.then) act(changes, playbook, action, why, trigger.when.on === 'sla-passed');
}

function hasFired(lead: Lead, trigger: Trigger, occasion: Occasion): boolean {
  return remembers(lead.fired, `${trigger.id}:${occasion.key}`);
}
