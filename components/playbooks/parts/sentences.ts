import type { Fact } from '@/lib/domain/facts';
import type { Cadence, Repeat, Sla, TouchChannel, Wait } from '@/lib/domain/playbook/cadence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Action, On } from '@/lib/domain/playbook/trigger';
import { Channel, type Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

type Args = Record<string, string | number>;
const text = (key: string, args?: Args) => t(`playbooks.${key}`, args);

export const cadenceName = (playbook: Playbook, id: string) =>
  playbook.cadences.find((one) => one.id === id)?.name ?? id;
const stageName = (playbook: Playbook, id: string) =>
  playbook.stages.find((one) => one.id === id)?.label ?? id;
const sourceName = (playbook: Playbook, id: string) =>
  playbook.sources.find((one) => one.id === id)?.label ?? id;
export const tierName = (tier: Tier) => t(`words.tier.${tier}`);

export function channelName(channel: TouchChannel): string {
  const plain = Channel.safeParse(channel);
  return plain.success ? t(`words.channel.${plain.data}`) : text(`channel.${channel}`);
}

/** Where a touch stands: `day 4`, `business day 3 + 2 hours`, `Day 0`. */
export function standWords({ businessDays = 0, days = 0, hours = 0, minutes = 0 }: Wait): string {
  const parts = [
    businessDays && text('wait.business-days', { count: businessDays }),
    days && text('wait.days', { count: days }),
    hours && text('wait.hours', { count: hours }),
    minutes && text('wait.minutes', { count: minutes }),
  ].filter((part) => typeof part === 'string');
  return plus(parts) ?? text('wait.start');
}

/** A length of time: `2 days`. */
export function spanOf({ businessDays = 0, days = 0, hours = 0, minutes = 0 }: Wait): string {
  const parts = [
    businessDays && text('wait.span-business-days', { count: businessDays }),
    days && text('wait.span-days', { count: days }),
    hours && text('wait.hours', { count: hours }),
    minutes && text('wait.minutes', { count: minutes }),
  ].filter((part) => typeof part === 'string');
  return plus(parts) ?? text('wait.none');
}

const plus = (parts: readonly string[]) =>
  parts.length === 0 ? null : parts.reduce((first, more) => text('wait.plus', { first, more }));

export function slaWords(sla: Sla | undefined): string {
  if (!sla) return text('sources.none');
  if ('by' in sla) return text('sources.same-day');
  return minutesWords(sla.minutes);
}

/** Minutes as the largest unit that says them exactly. */
function minutesWords(minutes: number): string {
  if (minutes % (60 * 24) === 0 && minutes >= 60 * 72) return spanOf({ days: minutes / (60 * 24) });
  return minutes % 60 === 0 ? spanOf({ hours: minutes / 60 }) : spanOf({ minutes });
}

export function repeatWords({ every, taper, times }: Repeat): string {
  return taper > 1
    ? text('cadence.repeat-taper', { times, wait: spanOf(every), taper })
    : text('cadence.repeat', { times, wait: spanOf(every) });
}

export function endWords({ end }: Pick<Cadence, 'end'>, playbook: Playbook): string {
  const cadence = end.do === 'mia' ? end.nurture : end.do === 'switch' ? end.cadence : null;
  return text(`end.${end.do}`, cadence === null ? {} : { cadence: cadenceName(playbook, cadence) });
}

const listed = (words: readonly string[], joint: string) =>
  words.length < 2
    ? (words[0] ?? '')
    : text(joint, { first: words.slice(0, -1).join(', '), last: words.at(-1)! });

export function onWords(on: On, playbook: Playbook): string {
  switch (on.on) {
    case 'lead-created':
    case 'sla-passed':
      return text(`on.${on.on}`);
    case 'signal':
      return text('on.signal', { what: t(`now.signal.${on.kind}`) });
    case 'silent':
      return text('on.silent', { count: on.days });
    case 'unanswered':
      return text('on.unanswered', { count: on.touches });
    case 'tier-crossed': {
      const [to, from] = [on.to && tierName(on.to), on.from && tierName(on.from)];
      return to && from
        ? text('on.tier-crossed-both', { to, from })
        : to
          ? text('on.tier-crossed-to', { to })
          : from
            ? text('on.tier-crossed-from', { from })
            : text('on.tier-crossed');
    }
    case 'score-crossed':
      return text(`on.score-${on.going}`, { at: on.at });
    case 'stage-changed':
      return on.to === undefined
        ? text('on.stage-changed')
        : text('on.stage-changed-to', { to: stageName(playbook, on.to) });
    case 'cadence-ended':
      return on.cadence === undefined
        ? text('on.cadence-ended')
        : text('on.cadence-ended-one', { cadence: cadenceName(playbook, on.cadence) });
    case 'date':
      return on.beforeDays === 0
        ? text('on.date', { field: on.field })
        : text('on.date-before', { field: on.field, count: on.beforeDays });
  }
}

export function factWords(fact: Fact, playbook: Playbook): string {
  const or = (words: readonly string[]) => listed(words, 'fact.or');
  switch (fact.fact) {
    case 'signal': {
      const key = `fact.signal${fact.atLeast > 1 ? '-times' : ''}${fact.withinDays === undefined ? '' : '-within'}`;
      return text(key, {
        what: t(`now.signal.${fact.kind}`),
        count: fact.atLeast,
        span: spanOf({ days: fact.withinDays }),
      });
    }
    case 'source':
      return text('fact.source', { is: or(fact.is.map((id) => sourceName(playbook, id))) });
    case 'source-rate':
      return text('fact.source-rate', { percent: Math.round(fact.atLeast * 100) });
    case 'hand':
      return text('fact.hand', { is: or(fact.is.map((hand) => t(`words.hand.${hand}`))) });
    case 'stage':
      return text('fact.stage', { is: or(fact.is.map((id) => stageName(playbook, id))) });
    case 'tier':
      return text('fact.tier', { is: or(fact.is.map(tierName)) });
    case 'outcome':
      return text('fact.outcome', { is: or(fact.is.map((outcome) => t(`words.outcome.${outcome}`))) });
    case 'field':
      return text(fact.known ? 'fact.field-known' : 'fact.field-unknown', { name: fact.name });
    case 'fit':
      return text('fact.fit', { on: text(`fit.${fact.on}`) });
    case 'answers-on':
      return text('fact.answers-on', { channel: channelName(fact.channel) });
    case 'after-hours':
      return text('fact.after-hours');
    case 'silent':
      return text('fact.silent', { count: fact.days });
    case 'touches':
      return text(fact.unanswered ? 'fact.unanswered' : 'fact.touches', { count: fact.atLeast });
    case 'unopened':
      return text('fact.unopened', { count: fact.touches });
  }
}

export function actionWords(action: Action, playbook: Playbook): string {
  switch (action.do) {
    case 'start':
    case 'switch':
    case 'nurture':
      return text(`do.${action.do}`, { cadence: cadenceName(playbook, action.cadence) });
    case 'stop':
    case 'assign':
    case 'archive':
      return text(`do.${action.do}`);
    case 'pause':
      return text('do.pause', { count: action.days });
    case 'set-tier':
      return text('do.set-tier', { tier: tierName(action.tier) });
    case 'set-stage':
      return text('do.set-stage', { stage: stageName(playbook, action.stage) });
    case 'task':
      return text(action.script ? 'do.task-script' : 'do.task', {
        title: action.title,
        within: minutesWords(action.withinMinutes),
      });
    case 'alert':
      return text('do.alert', { text: action.text });
    case 'hand-off':
      return text('do.hand-off', { to: action.to });
  }
}

/** `Looked at the prices, if is Warm or Cold: make it Hot and assign an owner.` */
export function triggerWords(trigger: Playbook['triggers'][number], playbook: Playbook): string {
  const when = onWords(trigger.when, playbook);
  const then = listed(
    trigger.then.map((action) => actionWords(action, playbook)),
    'triggers.and',
  );
  if (trigger.if.length === 0) return text('triggers.sentence', { when, then });
  return text('triggers.sentence-if', {
    when,
    then,
    if: listed(
      trigger.if.map((fact) => factWords(fact, playbook)),
      'triggers.and',
    ),
  });
}
