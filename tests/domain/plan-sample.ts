import type { Instant } from '@/lib/domain/time/calendar';
import type { Lead, Touch as Made } from '@/lib/domain/lead/lead';
import type { PlanInput } from '@/lib/domain/plan/target';
import { Cadence, type Touch } from '@/lib/domain/playbook/cadence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Channel } from '@/lib/domain/words';
import { instant } from '@/lib/domain/time/instant';
import { at, ROBIN } from './sample';

/** What a plan asks of a playbook, with calm figures. */
export function playbookOf({
  days = 'any',
  ...caps
}: Partial<Playbook['caps']> & { days?: Playbook['days'] } = {}): Playbook {
  return { days, hour: '10:00', caps: { minutesBetween: 60, ...caps } } as Playbook;
}

export function cadenceOf(touches: readonly Partial<Touch>[]): Cadence {
  return Cadence.parse({
    id: 'sample',
    name: 'Sample',
    touches: touches.map((touch) => ({
      after: {},
      channel: 'original',
      angle: 'nudge',
      script: 'words',
      ...touch,
    })),
    end: { do: 'stay' },
  });
}

export function done(when: string | Instant, channel: Channel): Made {
  return {
    touch: 1,
    of: 6,
    cadence: 'sample',
    channel,
    at: typeof when === 'number' ? when : at(when),
    how: 'marked',
    script: 'words',
    account: null,
    by: ROBIN.actor,
    run: null,
  };
}

export type Person = Partial<PlanInput['lead']> & {
  zone?: string;
  country?: string;
  busy?: string;
  only?: readonly ('email' | 'phone' | 'profile')[];
};

/** Somebody met by e-mail and reachable everywhere, unless `only` by some. */
export function personOf({
  zone,
  country,
  busy,
  only = ['email', 'phone', 'profile'],
  ...lead
}: Person = {}): PlanInput['lead'] {
  const field = (value: string) => ({ value, origin: { from: 'rep' as const, at: instant(0) } });
  const fields = Object.fromEntries(
    [...Object.entries({ zone, country, busy }), ...only.map((name) => [name, 'known'] as const)].flatMap(
      ([name, value]) => (value ? [[name, field(value)]] : []),
    ),
  );
  return {
    channel: 'email',
    fields: fields as Lead['fields'],
    touches: [],
    lastIn: null,
    lastOut: null,
    smsConsent: false,
    account: null,
    stage: 'opt-in',
    source: 'inbound-form',
    hand: 'asked',
    signals: [],
    ...lead,
  };
}
