import type { Course } from '@/lib/domain/metrics/course';
import { DAY, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

/** A lead that got one script at this moment, and has answered it a day later or not at all. */
export function courseOfScript(id: string, sentAt: Instant, script: string, hasAnswered: boolean): Course {
  return {
    id,
    savedAt: sentAt,
    source: 'x',
    hand: 'asked',
    channel: 'email',
    tiers: [],
    stages: [],
    statuses: [],
    owners: [],
    sent: [{ at: sentAt, touch: 1, channel: 'email', script, run: null }],
    words: [sentAt],
    answers: hasAnswered ? [{ at: instant(sentAt + DAY), channel: 'email' }] : [],
    runs: [],
    owed: [],
    calls: [],
    tasks: [],
    outcomes: [],
    closed: null,
    optedOutAt: null,
    quietAt: null,
    value: null,
    drawn: {},
  };
}
