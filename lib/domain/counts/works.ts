import type { Course } from '../metrics/course';
import type { MetricContext } from '../metrics/metric';
import { answered, bookedAfter, eachSent } from '../metrics/touches';
import type { Instant } from '../time/calendar';

const CAME = { replied: answered, booked: bookedAfter };

/**
 * What came of each touch of a cadence, as cell and value: that it went out (`sent|<playbook>/<cadence>|<touch>`), and
 * once that can be said, whether it was answered (`replied`) and brought a booking (`booked`).
 */
export function* worksOf(course: Course, context: MetricContext): Generator<[cell: string, value: string]> {
  const named = (sent: Course['sent'][number]) => {
    // Of two cadences that began in one moment, the first was over at once.
    const run = course.runs.findLast(({ from }) => from === sent.run);
    return run && `${run.playbook}/${run.cadence}|${sent.touch}`;
  };
  for (const sent of course.sent) {
    const name = named(sent);
    if (name) yield [`sent|${name}`, '1'];
  }
  for (const [what, came] of Object.entries(CAME))
    for (const { hit, sent } of eachSent(course, context, came(course))) {
      const name = named(sent);
      if (name) yield [`${what}|${name}`, hit ? '1' : '0'];
    }
}

/** When a lead first got each script, and first began each cadence: how many come to one in a week says how fast it is tried. */
export function firstsOf({ sent, runs }: Course): Map<string, Instant> {
  const firsts = new Map<string, Instant>();
  const take = (name: string, at: Instant) => firsts.has(name) || firsts.set(name, at);
  for (const { script, at } of sent) if (script !== null) take(`script|${script}`, at);
  for (const { playbook, cadence, from } of runs) take(`cadence|${playbook}/${cadence}`, from);
  return firsts;
}
