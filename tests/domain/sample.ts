import { type Clock, type Day, type Instant, instantOf, type Zone } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { numbered } from '@/lib/domain/playbook/version';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';

import { leadId } from './lead-ids';

export const LONDON = 'Europe/London' as Zone;
/** The rep, at the computer that tests are about. */
export const ROBIN = { actor: 'robin', device: 'desk' };
export const ada = leadId('ada0');

let made = 0;
/** A new command id; the same sequence in every run. */
export const commandId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

/** `at('2026-03-02 09:00')` in London, or in `zone`. */
export function at(text: string, zone: Zone = LONDON): Instant {
  const [day, time = '09:00'] = text.split(' ') as [Day, Clock?];
  return instantOf(day, time as Clock, zone);
}

/** A world with nothing in it but the clock, the rep's settings and the playbooks given. */
export function world(
  now: string,
  playbooks: readonly Playbook[],
  settings: Partial<Settings> = {},
): Context {
  const merged = { ...defaultSettings(LONDON), name: 'Robin Rep', setUp: true, ...settings };
  const known = playbooks.map(numbered);
  return {
    now: at(now, merged.zone),
    self: ROBIN,
    settings: merged,
    holidays: { rep: new Set(), of: () => new Set() },
    playbook: (id, document) =>
      known.find((one) => one.id === id && (document === undefined || one.document === document)),
    load: () => 0,
    companyLoad: () => 0,
  };
}
