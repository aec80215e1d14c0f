import type { Event } from '@/lib/domain/log/event';
import { commandOf, lastUndoable, liveEvents, ownIn } from '@/lib/domain/log/log';
import { blankLabel } from '@/lib/domain/scope/names';
import type { Self } from '@/lib/domain/self';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { reasonText, t } from '@/lib/i18n';

import type { LastDone, Line } from './lead-view';

/** What a line needs to be said: the lead's playbook, and what an owner is called. */
type Words = { playbook: Playbook | undefined; nameOf(owner: string): string | null };

/** What happened, newest first, without what was undone and without what only the engine needs. */
export function linesOf(log: readonly Event[], words: Words & { self: Self }): Line[] {
  const lines: Line[] = [];
  const isOwn = ownIn(log, words.self);
  let newer: Line | null = null;
  for (const [command, events] of Map.groupBy(liveEvents(log).live, commandOf)) {
    const by = isOwn(events[0]!) ? null : (words.nameOf(events[0]!.actor) ?? t('team.colleague'));
    const messages = events.filter((event) => event.type === 'message-seen');
    lines.push(
      ...messages.map((event) => ({ id: event.id, at: event.sentAt, text: lineOf(event, words, by)! })),
    );
    const rest = events.filter((event) => event.type !== 'message-seen');
    const what = commandText(rest, words, by);
    const text = what !== null && by !== null ? t('now.line.by', { by, what }) : what;
    const line = text === null ? null : { id: command, at: rest[0]!.at, text };
    // However much of it there is, it is said once.
    if (line && rest.every(({ type }) => type === 'unknown')) newer = line;
    else if (line) lines.push(line);
  }
  if (newer) lines.push(newer);
  return lines.toSorted((a, b) => b.at - a.at);
}

/** Stops that nobody here was asked for. */
const SAYS_BY_WHOM: ReadonlySet<string> = new Set(['company-stopped', 'asked-colleague']);

/** The last thing the rep did that can be taken back, in words. */
export function undoOf(log: readonly Event[], words: Words & { self: Self }): LastDone | null {
  const command = lastUndoable(log, words.self);
  if (command === null) return null;
  const events = log.filter((event) => commandOf(event) === command);
  const whole = events.some((event) => event.type === 'opted-out' && event.why.code === 'company-stopped');
  return {
    command,
    text: commandText(events, words, null) ?? t('now.line.change'),
    batch: events[0]!.batch ?? null,
    whole,
    auto: events.every(({ auto }) => auto),
  };
}

/**
 * What one command did: what a rep would name, and a move of stage or tier that came with it. `by`: a
 * colleague who did it; null: the rep here.
 */
export function commandText(events: readonly Event[], words: Words, by: string | null): string | null {
  const lines = events
    .toSorted((a, b) => weight(a) - weight(b))
    .flatMap((event) => {
      const text = lineOf(event, words, by);
      return text === null ? [] : [{ event, text }];
    });
  const [first, ...more] = lines;
  if (!first) return null;
  const moves =
    first.event.type === 'saved'
      ? []
      : more.filter(({ event }) => event.type === 'stage-moved' || event.type === 'tier-set');
  return [first, ...moves].map(({ text }) => text).join(' · ');
}

/** Of several events of one command the one a rep would name. */
const named: readonly Event['type'][] = [
  'closed',
  'outcome-logged',
  'saved',
  'touched',
  'booked',
  'message-seen',
  'mail-settled',
  'mail-asks',
  'signalled',
  'paused',
  'stage-moved',
  'enrolled',
  'shared',
  'assigned',
];
/** Signals that say how a call by the rep or a colleague went. */
const CALLS: ReadonlySet<string> = new Set(['talked', 'voicemail', 'busy']);
const weight = (event: Event) => (named.includes(event.type) ? named.indexOf(event.type) : named.length);

const isCrmNote = (fields: object) =>
  Object.keys(fields).length > 0 && Object.keys(fields).every((name) => name.startsWith('crm'));

function lineOf(event: Event, { playbook, nameOf }: Words, by: string | null): string | null {
  const line = (key: string, args?: Record<string, string | number>) => t(`now.line.${key}`, args);
  switch (event.type) {
    case 'saved':
      return line('saved', {
        source: playbook?.sources.find(({ id }) => id === event.source)?.label ?? event.source,
      });
    // What a CRM shows is on the screen with its day; each look at it is no news.
    case 'edited':
      return isCrmNote(event.fields) ? null : line('edited');
    case 'blank-filled':
      return line('blank-filled', { name: blankLabel(event.name), value: event.value });
    case 'enrolled':
      return line('enrolled', { name: event.enrolment.name });
    case 'version-moved':
      return line('version', { version: event.playbook.version });
    case 'enrolment-ended':
      return line('enrolment-ended', { why: reasonText(event.why) });
    case 'touched':
      return line(`${event.touch.touch === 0 ? 'free' : 'touch'}-${event.touch.how}`, {
        touch: event.touch.touch,
        of: event.touch.of,
        channel: t(`words.channel.${event.touch.channel}`),
      });
    case 'message-seen':
      return line(event.direction === 'in' ? 'they-wrote' : by === null ? 'you-wrote' : 'wrote', {
        by: by ?? '',
        channel: t(`words.channel.${event.channel}`),
      });
    case 'auto-reply-seen':
      return line('auto-reply');
    case 'mail-asks':
      return line(`asks-${event.ask.kind}`, { name: event.ask.who?.name ?? event.ask.who?.email ?? '' });
    case 'mail-settled':
      return line(by === null ? 'settled' : 'settled-by');
    case 'signalled':
      return line('signalled', {
        what: t(`now.signal${by !== null && CALLS.has(event.signal.kind) ? '-by' : ''}.${event.signal.kind}`),
      });
    case 'paused':
      return line('paused', { why: reasonText(event.why) });
    case 'resumed':
      return line('resumed');
    case 'stage-moved':
      if (event.why.code === 'kept-date') return line('kept-date');
      return line('stage', {
        stage: playbook?.stages.find(({ id }) => id === event.stage)?.label ?? event.stage,
      });
    case 'status-set':
      return line('status', { status: t(`words.status.${event.status}`) });
    case 'tier-set':
      return line('tier', { tier: t(`words.tier.${event.tier}`) });
    case 'shared':
      return line(`shared-${event.to.split('.')[0]}`);
    case 'assigned':
      return event.owner === null
        ? null
        : line('assigned', { owner: nameOf(event.owner) ?? t('team.owner-unknown') });
    case 'task-added':
      return line('task-added', {
        title: event.task.label ? reasonText(event.task.label) : event.task.title,
      });
    case 'task-done':
      return line('task-done');
    case 'booked':
      return line('booked');
    case 'closed':
      return event.reason
        ? line('closed-reason', {
            outcome: t(`words.outcome.${event.outcome}`),
            reason: t(`words.reason.${event.reason}`),
          })
        : line('closed', { outcome: t(`words.outcome.${event.outcome}`) });
    case 'reopened':
      return line('reopened');
    case 'opted-out':
      return SAYS_BY_WHOM.has(event.why.code) ? reasonText(event.why) : line('opted-out');
    case 'alerted':
      return event.label ? reasonText(event.label) : event.text;
    case 'noted':
      return event.text;
    case 'outcome-logged':
      return event.outcome === 'won' || event.outcome === 'lost'
        ? null
        : line('closed', { outcome: t(`words.outcome.${event.outcome}`) });
    case 'drawn':
    case 'clock-righted':
      return line('clock-righted');
    case 'unknown':
      return line('unknown');
    case 'joined':
      return line('joined');
    case 'erased':
    case 'linked':
    case 'trigger-fired':
    case 'planned':
    case 'undone':
      return null;
  }
}
