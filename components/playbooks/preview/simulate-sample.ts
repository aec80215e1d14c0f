import { instantFromLocal } from '@/lib/domain/time/calendar';
import { holidays } from '@/lib/domain/hours/holidays';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { type PlannedLine, simulatePlan } from '@/lib/domain/simulate/simulate';
import type { Tier } from '@/lib/domain/words';
import { holidayCalendars } from '@/lib/playbooks/holidays';

export type Sample = { tier: Tier; stage: string; source: string; day: string; time: string };
export type Simulated = { lines: PlannedLine[] } | { fault: string };

/** The touches a sample lead would get, by the engine itself, in the rep's own hours and holidays. */
export function simulateSample(
  playbook: Playbook,
  { tier, stage, source, day, time }: Sample,
  settings: Settings,
): Simulated {
  const { zone } = settings;
  const from = instantFromLocal(`${day}T${time}`, zone);
  if (from === undefined) return { lines: [] };
  const rep = { settings, holidays: holidays(holidayCalendars, settings.holidays, Number(day.slice(0, 4))) };
  try {
    return { lines: simulatePlan({ playbook, tier, stage, source, from, zone, rep }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
