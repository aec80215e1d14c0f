import { type Instant } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';

import { world } from './sample';

/** The same small world at any moment, told as `2026-03-02 09:00` or as an instant. */
export function clocked(
  playbooks: readonly Playbook[],
  settings: Partial<Settings> = {},
): (now: string | Instant) => Context {
  const made = world('2026-01-01', playbooks, settings);
  return (now) => (typeof now === 'string' ? world(now, playbooks, settings) : { ...made, now });
}
