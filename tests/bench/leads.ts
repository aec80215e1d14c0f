import { addDays, DAY, dayOf, type Clock, type Instant, type Zone } from '@/lib/domain/time/calendar';
import type { Event } from '@/lib/domain/log/event';
import { FIRST, ownScope } from '@/lib/domain/self';
import { hlcAt } from '@/lib/domain/time/hlc';
import type { Channel, Hand, Tier } from '@/lib/domain/words';
import { numbered, pinOf } from '@/lib/domain/playbook/version';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { seeded } from './random';

const FIRST_NAMES = [
  'Ada',
  'Bo',
  'Carla',
  'Dmitri',
  'Esther',
  'Femi',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaia',
  'Lev',
  'Mina',
  'Nils',
  'Olga',
  'Pia',
  'Quentin',
  'Rosa',
  'Sven',
  'Tilda',
];
const LAST = [
  'Abara',
  'Berg',
  'Castel',
  'Dunn',
  'Ekholm',
  'Falk',
  'Gruber',
  'Haas',
  'Iversen',
  'Jansen',
  'Kovac',
  'Lund',
  'Marek',
  'Novak',
  'Osei',
  'Pohl',
  'Rossi',
  'Sato',
  'Toth',
  'Vogel',
];
const COMPANY = [
  'Logistics',
  'Clinics',
  'Schools',
  'Foods',
  'Energy',
  'Works',
  'Labs',
  'Studio',
  'Tools',
  'Paper',
];
const HANDS: Hand[] = ['opted-in', 'replied', 'asked', 'referred'];
const TIERS: Tier[] = ['hot', 'warm', 'cold', 'unqualified'];
const CHANNELS: Channel[] = ['email', 'dm', 'phone'];

/** Most that are due: a day on which nobody could do it all. */
const MOST_DUE = 10_000;

/** `days`: over so many before now they were saved. */
export type BenchOptions = { count: number; seed: number; now: Instant; zone: Zone; days?: number };

/**
 * Logs of invented leads, each saved and enrolled, touched up to three times; the first of them due in the
 * last ten days, the others in the next.
 */
export function* logs({ count, seed, now, zone, days = 60 }: BenchOptions): Generator<Event[]> {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const playbook = playbooks.find(({ id }) => id === 'four-stages')!;
  const pin = pinOf(numbered(playbook));
  for (let n = 0; n < count; n += 1) {
    const stage = pick(playbook.stages);
    const cadence = playbook.cadences.find(({ id }) => id === stage.cadence)!;
    const touches = Math.floor(random() * 4);
    const savedAt = now - Math.floor((1 + random() * days) * DAY);
    const leadId = uuid(random) as Event['leadId'];
    const origin = { from: 'file' as const, at: instant(savedAt) };
    const name = `${pick(FIRST_NAMES)} ${pick(LAST)}`;
    const company = `${pick(LAST)} ${pick(COMPANY)} ${n % 5000}`;
    const tier = pick(TIERS);
    const channel = pick(CHANNELS);
    let nth = 0;
    const command = uuid(random);
    const scope = ownScope(FIRST.actor);
    const base = (at: Instant) => ({
      id: `${command}.${(nth += 1)}`,
      v: 2 as const,
      leadId,
      at,
      hlc: hlcAt(at),
      ...FIRST,
      scope,
    });
    const log: Event[] = [
      {
        ...base(instant(savedAt)),
        type: 'saved',
        source: playbook.sources[0]!.id,
        hand: pick(HANDS),
        stage: stage.id,
        status: 'active',
        tier,
        keys: {
          emails: [`lead${n}@company${n % 5000}.example`],
          phones: [],
          profiles: [],
          records: [],
          threads: [`gmail:${n.toString(16)}`],
        },
        fields: { name: { value: name, origin }, company: { value: company, origin } },
        channel,
        account: null,
        playbook: pin,
        smsConsent: false,
      },
    ];
    const ahead = Math.floor(random() * 10);
    const dueDay = addDays(dayOf(now, zone), n < MOST_DUE ? ahead - 10 : ahead + 1);
    log.push({
      ...base(instant(savedAt)),
      type: 'enrolled',
      playbook: pin,
      enrolment: {
        cadence: cadence.id,
        name: cadence.name,
        stage: stage.id,
        passive: false,
        startedAt: instant(savedAt),
        anchor: dayOf(instant(savedAt), zone),
        ignored: 0,
        next: {
          touch: touches + 1,
          of: 6,
          channel,
          angle: 'nudge',
          script: cadence.touches[0]!.script,
          due: {
            day: dueDay,
            time: `${String(8 + Math.floor(random() * 9)).padStart(2, '0')}:00` as Clock,
            zone,
            floats: true,
            deadline: null,
            why: [{ code: 'gap', args: { count: 2 } }],
          },
        },
      },
    });
    for (let touch = 1; touch <= touches; touch += 1) {
      const at = instant(savedAt + touch * 6 * 3_600_000);
      log.push({
        ...base(at),
        type: 'touched',
        touch: { touch, of: 6, cadence: cadence.id, channel, at, how: 'marked', script: null, account: null },
      });
    }
    yield log;
  }
}

function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
