import { daysBetween, type Day, type Zone } from '@/lib/domain/time/calendar';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { type PlannedLine, simulateEvents, simulatePlan } from '@/lib/domain/simulate/simulate';
import type { Simulated } from '@/lib/domain/simulate/simulated-lead';
import type { StateLine } from '@/lib/domain/simulate/state-line';
import { momentIn, parseEvents } from '@/lib/domain/simulate/events';
import type { Tier } from '@/lib/domain/words';
import { playbooks } from '@/lib/playbooks';

const LONDON = 'Europe/London' as Zone;
/** A Monday. */
export const MONDAY = '2026-03-02T09:00';

type Lead = { tier: Tier; stage?: string; source?: string; from?: string; zone?: string };

export function playbookOf(id: string): Playbook {
  return playbooks.find((one) => one.id === id)!;
}

function simulated(id: string, { tier, stage, source, from = MONDAY, zone = LONDON }: Lead): Simulated {
  const playbook = playbookOf(id);
  return {
    playbook,
    tier,
    stage: stage ?? playbook.stages[0]!.id,
    source: source ?? (playbook.sources.find((one) => one.tier === tier) ?? playbook.sources.at(-1)!).id,
    from: momentIn(from, zone as Zone)!,
    zone: zone as Zone,
  };
}

/** What is planned for a lead who never answers. */
export function planned(id: string, lead: Lead): PlannedLine[] {
  return simulatePlan(simulated(id, lead));
}

/** The same, and what comes after the cadence. */
export function followed(id: string, lead: Lead): PlannedLine[] {
  return simulatePlan(simulated(id, lead), { follow: true });
}

/** How a lead stands after each of the events. */
export function lived(id: string, lead: Lead, events: readonly Record<string, unknown>[]): StateLine[] {
  const what = simulated(id, lead);
  const read = parseEvents(events, what.zone);
  if (!read.ok) throw new Error(read.why.code);
  return simulateEvents(what, read.events);
}

/** `d0 09:00 email nudge` … */
export function told(lines: readonly PlannedLine[], from = MONDAY): string[] {
  return lines.map(({ at, channel, angle }) => `d${dayOf({ at }, from)} ${at.slice(11)} ${channel} ${angle}`);
}

/** Calendar days since the start. */
function dayOf({ at }: { at: string }, from = MONDAY): number {
  return daysBetween(from.slice(0, 10) as Day, at.slice(0, 10) as Day);
}

export const daysOf = (lines: readonly PlannedLine[], from = MONDAY) =>
  lines.map((line) => dayOf(line, from));

/** Starts on every weekday, Monday to Sunday. */
export const WEEK = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}T09:00`);

export function gaps(days: readonly number[]): number[] {
  return days.slice(1).map((day, i) => day - days[i]!);
}
