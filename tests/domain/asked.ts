import { parseMail } from '@/lib/domain/mail/parse-mail';
import type { SeenMessage } from '@/lib/domain/page/sighting';
import type { Outcome } from '@/lib/domain/words';
import { instant } from '@/lib/domain/time/instant';

import type { Asked } from './given';
import { at, LONDON } from './sample';

const origin = { from: 'rep', at: instant(0) } as const;
export const field = (value: string) => ({ value, origin });

type Save = Extract<Asked, { type: 'save-lead' }>;
/** Ada opted in for the checklist. */
export function save(over: Partial<Save> = {}): Save {
  return {
    type: 'save-lead',
    keys: { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] },
    fields: { name: field('Ada Byron'), company: field('Byte Ltd') },
    source: 'lead-magnet',
    hand: 'opted-in',
    stage: 'opt-in',
    playbook: 'four-stages',
    channel: 'email',
    account: 'robin@rep.example',
    smsConsent: false,
    thread: null,
    ...over,
  };
}

export const sent = (channel: 'email' | 'phone' | 'sms' | 'dm' = 'email'): Asked => ({
  type: 'mark-sent',
  channel,
  script: null,
  account: 'robin@rep.example',
});

export function outcome(which: Outcome, over: Partial<Extract<Asked, { type: 'outcome' }>> = {}): Asked {
  return { type: 'outcome', outcome: which, reason: null, when: null, next: null, ...over };
}

type Told = Extract<Asked, { type: 'signal' }>;
export function signal(kind: Told['kind'], start: string | null = null): Told {
  return {
    type: 'signal',
    kind,
    at: null,
    origin: { from: 'rep', at: instant(0) },
    start: start === null ? null : at(start),
  };
}

export function message(
  id: string,
  direction: 'in' | 'out',
  sentAt: string | null,
  text: string | null = null,
): SeenMessage {
  return {
    id,
    direction,
    from: direction === 'in' ? 'ada@byte.example' : 'robin@rep.example',
    at: sentAt === null ? null : at(sentAt),
    atText: null,
    text,
  };
}

/** A thread on screen, its messages read as the tab reads them. */
export function thread(...messages: SeenMessage[]): Extract<Asked, { type: 'observe-thread' }> {
  const subject = 'Your checklist';
  const read = ({ text, at, from, fromName, subject: own }: SeenMessage) =>
    parseMail({
      subject: own ?? null,
      text: text ?? '',
      from: { name: fromName ?? null, email: from },
      lead: { name: 'Ada Byron', email: 'ada@byte.example' },
      at: at ?? instant(0),
      zone: LONDON,
    });
  return {
    type: 'observe-thread',
    channel: 'email',
    account: 'robin@rep.example',
    thread: {
      id: 'thread-1',
      subject,
      lastDirection: messages.at(-1)?.direction ?? 'unknown',
      messages,
    },
    readings: Object.fromEntries(
      messages.filter(({ text }) => text !== null).map((message) => [message.id, read(message)]),
    ),
  };
}
