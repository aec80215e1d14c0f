import { expect } from 'vitest';

import type { Instant } from '@/lib/domain/time/calendar';
import type { LeadCommand, Observation } from '@/lib/domain/log/lead-command';
import type { Context } from '@/lib/domain/log/context';
import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import type { Lead } from '@/lib/domain/lead/lead';

import { ada, commandId } from './sample';

type Body<C> = C extends LeadCommand | Observation ? Omit<C, 'id' | 'leadId'> : never;
export type Asked = Body<LeadCommand | Observation>;

/** A command about Ada, with an id of its own. */
export function ask(body: Asked): LeadCommand | Observation {
  return { id: commandId(), leadId: ada, ...body } as LeadCommand | Observation;
}

export const given = (...log: Event[]) => ({
  when: (body: Asked, context: Context) => {
    const decision = decide(ask(body), log, context);
    return {
      /** These events, in this order; properties left out are not looked at. */
      then: (...expected: object[]) => {
        expect(decision).toMatchObject({ ok: true, events: expected });
        if (decision.ok) expect(decision.events).toHaveLength(expected.length);
      },
      /** It is granted and nothing happens. */
      nothing: () => expect(decision).toEqual({ ok: true, events: [] }),
      refused: (code: string) => expect(decision).toMatchObject({ ok: false, refusal: { code } }),
    };
  },
});

/** A lead lived through: commands one after another at their own times. A refusal fails the test. */
export class Story {
  log: Event[] = [];

  constructor(private readonly context: (now: Instant | string) => Context) {}

  at(now: string | Instant, body: Asked): this {
    const command = ask(body);
    const decision = decide(command, this.log, this.context(now));
    if (!decision.ok)
      throw new Error(
        `${body.type} refused: ${decision.refusal.code} ${JSON.stringify(decision.refusal.args ?? {})}`,
      );
    this.log = [...this.log, ...decision.events];
    this.lastCommand = command.id;
    return this;
  }

  lastCommand = '';

  get lead(): Lead {
    const lead = fold(this.log);
    if (!lead) throw new Error('nobody was saved');
    return lead;
  }

  get next() {
    const next = this.lead.enrolment?.next;
    return next ? { touch: next.touch, of: next.of, channel: next.channel, day: next.due.day } : null;
  }
}
