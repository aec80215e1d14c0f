import { decide } from '../decide/decide';
import { dueInstant } from '../lead/due';
import type { LeadId } from '../lead/lead';
import type { LeadCommand } from '../log/lead-command';
import type { Context } from '../log/context';
import type { Event } from '../log/event';
import { fold } from '../log/evolve';
import type { Playbook } from '../playbook/playbook';
import { numbered } from '../playbook/version';
import type { Self } from '../self';
import type { Settings } from '../settings/settings';
import { HOUR, type Instant, MINUTE } from '../time/calendar';
import { instant, plus } from '../time/instant';
import type { OutcomeReason } from '../words';

type Asked = LeadCommand extends infer One
  ? One extends LeadCommand
    ? Omit<One, 'id' | 'leadId'>
    : never
  : never;

const MOST_TOUCHES = 14;
const SELF: Self = { actor: 'sample', device: 'sample' };
const ORIGIN = { from: 'rep' as const, at: instant(0) };
const LOST_FOR: readonly OutcomeReason[] = [
  'price',
  'timing',
  'timing',
  'chose-another',
  'no-decision',
  'wrong-fit',
];

/** What an invented lead is decided against: a rep alone, without holidays or limits used up. */
export function sampleContext({
  playbook,
  settings,
}: {
  playbook: Playbook;
  settings: Settings;
}): Omit<Context, 'now'> {
  const version = numbered(playbook);
  return {
    self: SELF,
    settings: { ...settings, playbook: playbook.id },
    holidays: { rep: new Set(), of: () => new Set() },
    playbook: (id) => (id === playbook.id ? version : undefined),
    load: () => 0,
    companyLoad: () => 0,
  };
}

/** One invented lead, living from touch to touch. */
export class SampleLife {
  log: Event[] = [];
  private at: Instant = instant(0);
  private readonly context: Omit<Context, 'now'>;
  private readonly end: Instant;
  private made = 0;

  constructor(
    private readonly nth: number,
    { playbook, settings, now }: { playbook: Playbook; settings: Settings; now: Instant },
    private readonly random: () => number,
  ) {
    this.end = now;
    this.context = sampleContext({ playbook, settings });
    this.playbook = playbook;
  }
  private readonly playbook: Playbook;

  save({ id, hand }: Playbook['sources'][number], at: Instant): void {
    this.at = at;
    const name = `lead-${this.nth}@sample.example`;
    const field = (value: string) => ({ value, origin: ORIGIN });
    this.do({
      type: 'save-lead',
      playbook: this.playbook.id,
      source: id,
      stage: this.playbook.stages[0]!.id,
      hand: hand ?? (this.random() < 0.7 ? 'asked' : null),
      channel: 'email',
      account: null,
      smsConsent: this.random() < 0.4,
      thread: null,
      fields: {
        name: field(`Sample Lead ${this.nth + 1}`),
        dealValue: field(String(500 * Math.ceil(this.random() * 20))),
      },
      keys: {
        emails: [name],
        phones: this.random() < 0.6 ? [`+4420794${String(10_000 + this.nth).slice(-5)}`] : [],
        profiles: [],
        records: [],
        threads: [],
      },
    });
  }

  /** From touch to touch until it is over, or until today. */
  live(quality: number): void {
    if (this.random() < 0.05) return;
    for (let sent = 0; sent < MOST_TOUCHES && this.touch(sent); sent += 1) {
      if (this.random() > (0.06 + 0.2 * quality) / (1 + sent / 4)) continue;
      this.wait(1, 40);
      this.signal('replied');
      this.wait(0.1, 3);
      this.answer();
      if (this.random() < 0.04) return this.signal('unsubscribed');
      if (this.random() < 0.25) return this.lose();
      if (this.random() < 0.55) return this.call(quality);
    }
    if (this.random() < 0.2) return this.lose();
    this.wait(24, 24 * 20);
    const running = fold(this.log)?.enrolment?.passive === false;
    this.do({ type: !running && this.random() < 0.9 ? 'archive' : 'tick' });
  }

  private call(quality: number): void {
    const start = instant(this.at + (24 + Math.floor(this.random() * 96)) * HOUR);
    this.signal('booked', start);
    this.at = plus(start, 40 * MINUTE);
    if (this.random() < 0.14) {
      this.signal('missed');
      if (this.random() < 0.5) return;
      this.wait(20, 60);
      return this.call(quality);
    }
    if (this.random() < 0.35 + 0.3 * quality)
      this.do({ type: 'outcome', outcome: 'won', reason: null, when: null, next: { step: 'closed' } });
    else if (this.random() < 0.7) this.lose();
    else
      this.do({
        type: 'outcome',
        outcome: 'rescheduled',
        reason: null,
        when: null,
        next: { step: 'nurture' },
      });
  }

  private lose(): void {
    const reason = LOST_FOR[Math.floor(this.random() * LOST_FOR.length)]!;
    this.do({ type: 'outcome', outcome: 'lost', reason, when: null, next: null });
  }

  /** The touch that is next, at its time or later; false where none goes out. */
  private touch(sent: number): boolean {
    const next = fold(this.log)?.enrolment?.next;
    if (!next) return false;
    const due = instant(Math.max(this.at, dueInstant(next.due, this.context.settings)));
    // Now and then one is forgotten; the first is quick more often than not.
    if (sent > 0 && this.random() < 0.012) return false;
    const late = sent === 0 ? 1 + this.random() ** 4 * 300 : this.random() * 200;
    this.at = plus(due, Math.floor(late) * MINUTE);
    return this.do({ type: 'mark-sent', channel: next.channel, script: next.script, account: null });
  }

  /** They are answered in their thread, at once or the next day. */
  private answer(): void {
    const message = {
      id: `answer-${this.nth}-${this.made}`,
      direction: 'out' as const,
      from: null,
      at: this.at,
      atText: null,
      text: null,
    };
    const thread = {
      id: `thread-${this.nth}`,
      subject: null,
      lastDirection: 'out' as const,
      messages: [message],
    };
    this.do({ type: 'observe-thread', channel: 'email', account: null, thread } as never);
  }

  private signal(kind: 'replied' | 'booked' | 'missed' | 'unsubscribed', start: Instant | null = null): void {
    this.do({ type: 'signal', kind, at: null, origin: ORIGIN, start });
  }

  private wait(least: number, most: number): void {
    this.at = instant(this.at + Math.floor((least + this.random() * (most - least)) * HOUR));
  }

  /** Whether it happened: what is still to come does not, nor what the engine refuses. */
  private do(what: Asked | { type: 'tick' }): boolean {
    if (this.at > this.end) return false;
    this.made += 1;
    const id = `${String(this.nth).padStart(8, '0')}-0000-4000-8000-${String(this.made).padStart(12, '0')}`;
    const leadId = `${String(this.nth).padStart(8, '0')}-0000-4000-8000-000000000000` as LeadId;
    const decision = decide({ ...what, id, leadId } as never, this.log, { ...this.context, now: this.at });
    if (decision.ok) this.log = [...this.log, ...decision.events];
    return decision.ok;
  }
}
