import type { LeadCommand } from '../../log/lead-command';
import type { Context, Decision } from '../../log/context';
import type { Event } from '../../log/event';
import type { Lead } from '../../lead/lead';
import { commandOf, liveEvents, ownIn, undoneCommands } from '../../log/log';
import { because } from '../../reason';
import { Changes } from '../changes/changes';

/** What takes its meaning from how things stood: whoever took such a step after another relied on that. */
export const STANDS_ON: ReadonlySet<Event['type']> = new Set([
  ...(['enrolled', 'version-moved', 'planned', 'enrolment-ended', 'touched', 'paused', 'resumed'] as const),
  ...(['stage-moved', 'status-set', 'booked', 'closed', 'reopened', 'outcome-logged', 'opted-out'] as const),
]);

/**
 * Takes back everything one command did, and an undo too (redo). Whatever came after it stays. Everybody
 * takes back what they did themselves, and what the worker noted; nothing on which somebody else has built
 * since. A company that was stopped is let go as a whole.
 */
export function undo(
  asked: Extract<LeadCommand, { type: 'undo' }>,
  lead: Lead | undefined,
  log: readonly Event[],
  context: Context,
): Decision {
  const { command } = asked;
  const events = log.filter((event) => commandOf(event) === command);
  const undone = undoneCommands(log);
  if (events.length === 0) return { ok: false, refusal: because('nothing-to-undo') };
  if (undone.has(command)) return { ok: false, refusal: because('already-done') };
  const isOwn = ownIn(log, context.self);
  if (events.some((event) => !event.auto && !isOwn(event)))
    return { ok: false, refusal: because('undo-not-yours') };
  if (isBuiltOn(events, log, context)) return { ok: false, refusal: because('undo-built-on') };
  const stop = events.find((event) => event.type === 'opted-out' && event.why.code === 'company-stopped');
  if (stop?.type === 'opted-out' && asked.batch === undefined)
    return {
      ok: false,
      refusal: because('stopped-as-company', { company: stop.why.args?.['company'] ?? '' }),
    };
  const changes = new Changes(asked, lead, { heard: liveEvents(log).heard }, context);
  for (const one of [command, ...saidAgain(events, log, undone, context)]) {
    // Beside what it takes back: leads that were joined go apart again with all that was done to each.
    const where = new Map(
      log.filter((event) => commandOf(event) === one).map((event) => [event.leadId, event]),
    );
    for (const beside of where.values()) changes.emit({ type: 'undone', command: one }, beside);
  }
  return { ok: true, events: changes.events };
}

/** Whether somebody else has, by hand, gone on from what these events did. */
function isBuiltOn(events: readonly Event[], log: readonly Event[], { self }: Context): boolean {
  const saves = events.some(({ type }) => type === 'saved');
  const steps = events.some(({ type }) => STANDS_ON.has(type) || type === 'joined');
  const fields = new Set(
    events.flatMap((event) => (event.type === 'edited' ? Object.keys(event.fields) : [])),
  );
  const { live } = liveEvents(log);
  const isOwn = ownIn(log, self);
  return live
    .slice(live.findLastIndex(({ id }) => id === events.at(-1)!.id) + 1)
    .filter((event) => !event.auto && !isOwn(event))
    .some(
      (event) =>
        saves ||
        (steps && STANDS_ON.has(event.type)) ||
        (event.type === 'edited' && Object.keys(event.fields).some((name) => fields.has(name))),
    );
}

/**
 * Commands of the same rep that said nothing but the same again, on another device: the one that counts is
 * not taken back only for the next to count.
 */
function saidAgain(
  events: readonly Event[],
  log: readonly Event[],
  undone: ReadonlySet<string>,
  { self }: Context,
): string[] {
  const occasions = new Set(events.flatMap(({ occasion }) => occasion ?? []));
  if (occasions.size === 0) return [];
  const command = commandOf(events[0]!);
  const isOwn = ownIn(log, self);
  const isSame = (event: Event) =>
    event.occasion !== undefined && occasions.has(event.occasion) && !event.auto && isOwn(event);
  const others = new Set(log.filter(isSame).map(commandOf));
  return [...others].filter(
    (other) =>
      other !== command &&
      !undone.has(other) &&
      log.every((event) => commandOf(event) !== other || isSame(event)),
  );
}
