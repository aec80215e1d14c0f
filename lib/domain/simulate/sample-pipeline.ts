import type { Event } from '../log/event';
import type { Playbook } from '../playbook/playbook';
import { seeded } from '../seeded';
import type { Settings } from '../settings/settings';
import { addDays, DAY, dayOf, HOUR, type Instant, midnightOf, weekday } from '../time/calendar';
import { instant } from '../time/instant';
import { SampleLife } from './sample-life';

/**
 * What is made up: so many leads over half a year until now, followed by one rep by one playbook. The same
 * seed makes the same.
 */
export type Sample = { playbook: Playbook; settings: Settings; now: Instant; leads: number; seed: number };

const MONTHS_MS = 183 * DAY;

/**
 * The logs of invented leads, one after another, each decided by the engine itself: quick and slow first
 * touches, touches that are forgotten, answers, calls that are held, moved and missed, wins and losses. To
 * look around with, never stored.
 */
export function* samplePipeline({
  playbook,
  settings,
  now,
  leads,
  seed,
}: Sample): Generator<Event[], Event[][]> {
  const random = seeded(seed);
  const quality = new Map(playbook.sources.map(({ id }) => [id, random()]));
  const logs: Event[][] = [];
  for (let nth = 0; nth < leads; nth += 1) {
    const source = playbook.sources[Math.floor(random() * playbook.sources.length)]!;
    const life = new SampleLife(nth, { playbook, settings, now }, random);
    life.save(source, arrival(nth / leads, now, settings, random));
    life.live(quality.get(source.id)!);
    if (life.log.length === 0) continue;
    logs.push(life.log);
    yield life.log;
  }
  return logs;
}

/** Most write in the day, fewer at the weekend, some at night. */
function arrival(share: number, now: Instant, { zone }: Settings, random: () => number): Instant {
  let day = dayOf(instant(now - MONTHS_MS * (1 - share)), zone);
  if (weekday(day) > 5 && random() < 0.7) day = addDays(day, -2);
  const hour = random() < 0.8 ? 8 + random() * 10 : random() * 24;
  return instant(Math.min(now, midnightOf(day, zone) + Math.floor(hour * HOUR)));
}
