import { expect, it } from 'vitest';

import { fullToday } from '@/lib/domain/plan/day-full';
import type { Channel } from '@/lib/domain/words';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { clocked } from '../sample-clock';

const playbook = fourStages as unknown as Playbook;
/** Late on Monday evening in London, when it is still Monday there and Tuesday further east. */
const context = clocked([playbook])('2026-03-02 23:30');
const full = (
  load: Partial<Record<Channel, number>>,
  dailyCap: Partial<Record<Channel, number>> = {},
  account: string | null = null,
) =>
  fullToday({ account }, playbook, {
    ...context,
    settings: { ...context.settings, dailyCap },
    load: (day, channel, from) => (day === '2026-03-02' && from === account ? (load[channel] ?? 0) : 99),
  });

it('a day is full once as many are sent and planned as the cap allows (four-stages: 20 a platform)', () => {
  expect(full({ dm: 19, email: 20, sms: 31 })).toEqual({ email: 20, sms: 20 });
});

it('the rep’s own cap counts before the playbook’s', () => {
  expect(full({ dm: 5, email: 20 }, { dm: 5, email: 40 })).toEqual({ dm: 5 });
});

it('counts for the account that the lead knows', () => {
  expect(full({ email: 3 }, {}, 'robin@rep.example')).toEqual({});
});
