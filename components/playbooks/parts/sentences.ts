import type { Fact } from '@/lib/domain/facts';
import type { Cadence, Playbook, Repeat, Sla, TouchChannel, Wait } from '@/lib/domain/playbook/playbook';
import type { Action, On } from '@/lib/domain/playbook/trigger';
import { Channel, type Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

type Args = Record<string, string | number>;
const say = (key: string, args?: Args) => t(`playbooks.${key}`, args);

export const cadenceName = (playbook: Playbook, id: string) =>
  playbook.cadences.find((one) => one.id === id)?.name ?? id;
export const stageName = (playbook: Playbook, id: string) =>
  playbook.stages.find((one) => one.id === id)?.label ?? id;
export const sourceName = (playbook: Playbook, id: string) =>
  playbook.sources.find((one) => one.id === id)?.label ?? id;
export const tierName = (tier: Tier) => t(`words.tier.${tier}`);

export function channelName(channel: TouchChannel): string {
  const plain = Channel.safeParse(channel);
  return plain.success ? t(`words.channel.${plain.data}`) : say(`channel.${channel}`);
}

/** Where a touch stands: `day 4`, `business day 3 + 2 hours`, `Day 0`. */
export function standWords({ businessDays = 0, days = 0, hours = 0, minutes = 0 }: Wait): string {
  const parts = [
    businessDays && say('wait.business-days', { count: businessDays }),
    days && say('wait.days', { count: days }),
    hours && say('wait.hours', { count: hours }),
    minutes && say('wait.minutes', { count: minutes }),
  ].filter((part) => typeof part === 'string');
  return plus(parts) ?? say('wait.start');
}

/** A length of time: `2 days`. */
export function spanOf({ businessDays = 0, days = 0, hours = 0, minutes = 0 }: Wait): string {
  const parts = [
    businessDays && say('wait.span-business-days', { count: businessDays }),
    days && say('wait.span-days', { count: days }),
    hours && say('wait.hours', { count: hours }),
    minutes && say('wait.minutes', { count: minutes }),
  ].filter((part) => typeof part === 'string');
  return plus(parts) ?? say('wait.none');
}

const plus = (parts: readonly string[]) =>
  parts.length === 0 ? null : parts.reduce((first, more) => say('wait.plus', { first, more }));

export function slaWords(sla: Sla | undefined): string {
  if (!sla) return say('sources.none');
  if ('by' in sla) return say('sources.same-day');
  return minutesWords(sla.minutes);
}

/** Minutes as the largest unit that says them exactly. */
function minutesWords(minutes: number): string {
  if (minutes % (60 * 24) === 0 && minutes >= 60 * 72) return spanOf({ days: minutes / (60 * 24) });
  return minutes % 60 === 0 ? spanOf({ hours: minutes / 60 }) : spanOf({ minutes });
}

export function repeatWords({ every, taper, times }: Repeat): string {
  return taper > 1
    ? say('cadence.repeat-taper', { times, wait: spanOf(every), taper })
    : say('cadence.repeat', { times, wait: spanOf(every) });
}

export function endWords({ end }: Pick<Cadence, 'end'>, playbook: Playbook): string {
  const cadence = end.do === 'mia' ? end.nurture : end.do === 'switch' ? end.cadence : null;
  return say(`end.${end.do}`, cadence === null ? {} : { cadence: cadenceName(playbook, cadence) });
}

const listed = (words: readonly string[], joint: string) =>
  words.length < 2
    ? (words[0] ?? '')
    : say(joint, { first: words.slice(0, -1).join(', '), last: words.at(-1)! });

export function onWords(on: On, playbook: Playbook): string {
  switch (on.on) {
    case 'lead-created':
    case 'sla-passed':
      return say(`on.${on.on}`);
    case 'signal':
      return say('on.signal', { what: t(`now.signal.${on.kind}`) });
    case 'silent':
      return say('on.silent', { count: on.days });
    case 'unanswered':
      return say('on.unanswered', { count: on.touches });
    case 'tier-crossed': {
      const [to, from] = [on.to && tierName(on.to), on.from && tierName(on.from)];
      return to && from
        ? say('on.tier-crossed-both', { to, from })
        : to
          ? say('on.tier-crossed-to', { to })
          : from
            ? say('on.tier-crossed-from', { from })
            : say('on.tier-crossed');
    }
    case 'score-crossed':
      return say(`on.score-${on.going}`, { at: on.at });
    case 'stage-changed':
      return on.to === undefined
        ? say('on.stage-changed')
        : say('on.stage-changed-to', { to: stageName(playbook, on.to) });
    case 'cadence-ended':
      return on.cadence === undefined
        ? say('on.cadence-ended')
        : say('on.cadence-ended-one', { cadence: cadenceName(playbook, on.cadence) });
    case 'date':
      return on.beforeDays === 0
        ? say('on.date', { field: on.field })
        : say('on.date-before', { field: on.field, count: on.beforeDays });
  }
}

export function factWords(fact: Fact, playbook: Playbook): string {
  const or = (words: readonly string[]) => listed(words, 'fact.or');
  switch (fact.fact) {
    case 'signal': {
      const key = `fact.signal${fact.atLeast > 1 ? '-times' : ''}${fact.withinDays === undefined ? '' : '-within'}`;
      return say(key, {
        what: t(`now.signal.${fact.kind}`),
        count: fact.atLeast,
        days: fact.withinDays ?? 0,
      });
    }
    case 'source':
      return say('fact.source', { is: or(fact.is.map((id) => sourceName(playbook, id))) });
    case 'source-rate':
      return say('fact.source-rate', { percent: Math.round(fact.atLeast * 100) });
    case 'hand':
      return say('fact.hand', { is: or(fact.is.map((hand) => t(`words.hand.${hand}`))) });
    case 'stage':
      return say('fact.stage', { is: or(fact.is.map((id) => stageName(playbook, id))) });
    case 'tier':
      return say('fact.tier', { is: or(fact.is.map(tierName)) });
    case 'outcome':
      return say('fact.outcome', { is: or(fact.is.map((outcome) => t(`words.outcome.${outcome}`))) });
    case 'field':
      return say(fact.known ? 'fact.field-known' : 'fact.field-unknown', { name: fact.name });
    case 'fit':
      return say('fact.fit', { on: say(`fit.${fact.on}`) });
    case 'answers-on':
      return say('fact.answers-on', { channel: channelName(fact.channel) });
    case 'silent':
      return say('fact.silent', { count: fact.days });
    case 'touches':
      return say(fact.unanswered ? 'fact.unanswered' : 'fact.touches', { count: fact.atLeast });
    case 'unopened':
      return say('fact.unopened', { count: fact.touches });
  }
}

export function actionWords(action: Action, playbook: Playbook): string {
  switch (action.do) {
    case 'start':
    case 'switch':
    case 'nurture':
      return say(`do.${action.do}`, { cadence: cadenceName(playbook, action.cadence) });
    case 'stop':
    case 'assign':
    case 'archive':
      return say(`do.${action.do}`);
    case 'pause':
      return say('do.pause', { count: action.days });
    case 'set-tier':
      return say('do.set-tier', { tier: tierName(action.tier) });
    case 'set-stage':
      return say('do.set-stage', { stage: stageName(playbook, action.stage) });
    case 'task':
      return say('do.task', { title: action.title, within: minutesWords(action.withinMinutes) });
    case 'alert':
      return say('do.alert', { text: action.text });
    case 'hand-off':
      return say('do.hand-off', { to: action.to });
  }
}

/** `Looked at the prices, if is Warm or Cold: make it Hot and assign an owner.` */
export function triggerWords(trigger: Playbook['triggers'][number], playbook: Playbook): string {
  const when = onWords(trigger.when, playbook);
  const then = listed(
    trigger.then.map((action) => actionWords(action, playbook)),
    'triggers.and',
  );
  if (trigger.if.length === 0) return say('triggers.sentence', { when, then });
  return say('triggers.sentence-if', {
    when,
    then,
    if: listed(
      trigger.if.map((fact) => factWords(fact, playbook)),
      'triggers.and',
    ),
  });
}
