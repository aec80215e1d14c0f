import { type Fact, SignalKind } from '@/lib/domain/facts';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Action, On } from '@/lib/domain/playbook/trigger';
import { Channel, Hand, Outcome, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { ScriptName } from '@/lib/store/read/playbooks';

import type { Choice } from '../../ui/field';
import { channelName, tierName } from '../parts/sentences';

export type RuleKind = 'on' | 'fact' | 'do';

type ChoicesOf = (playbook: Playbook, scripts: readonly ScriptName[]) => readonly Choice[];

/**
 * One figure or word of a trigger or a rule, and how it is asked for. `any`: it may be left out, and this is what
 * that is called.
 */
export type RuleField = { key: string } & (
  | { ask: 'number'; any?: boolean; step?: 'any' }
  | { ask: 'text' }
  | { ask: 'check' }
  | { ask: 'choice' | 'ticks'; any?: 'any' | 'none' | false; of: ChoicesOf }
);

const words = (options: readonly string[], name: (word: never) => string) => () =>
  options.map((value) => ({ value, label: name(value as never) }));
const signals = words(SignalKind.options, (kind: SignalKind) => t(`now.signal.${kind}`));
const tiers = words(Tier.options, tierName);
const stages = (playbook: Playbook) => playbook.stages.map(({ id, label }) => ({ value: id, label }));
const sources = (playbook: Playbook) => playbook.sources.map(({ id, label }) => ({ value: id, label }));
const cadences = (playbook: Playbook) =>
  playbook.cadences.map(({ id, name }) => ({ value: id, label: name }));
const scriptNames: ChoicesOf = (_, scripts) => scripts.map(({ id, title }) => ({ value: id, label: title }));
const choice = (key: string, of: ChoicesOf, any: 'any' | 'none' | false = false): RuleField => ({
  key,
  ask: 'choice',
  of,
  any,
});
const ticks = (of: ChoicesOf): RuleField => ({ key: 'is', ask: 'ticks', of });
const number = (key: string, any = false, step?: 'any'): RuleField => ({
  key,
  ask: 'number',
  any,
  ...(step && { step }),
});

export const ruleFields: {
  on: Record<On['on'], readonly RuleField[]>;
  fact: Record<Fact['fact'], readonly RuleField[]>;
  do: Record<Action['do'], readonly RuleField[]>;
} = {
  on: {
    'lead-created': [],
    signal: [choice('kind', signals)],
    silent: [number('days', false, 'any')],
    unanswered: [number('touches')],
    'tier-crossed': [choice('from', tiers, 'any'), choice('to', tiers, 'any')],
    'score-crossed': [
      number('at'),
      choice(
        'going',
        words(['up', 'down'], (way: string) => t(`playbooks.field.${way}`)),
      ),
    ],
    'sla-passed': [],
    'stage-changed': [choice('to', stages, 'any')],
    'cadence-ended': [choice('cadence', cadences, 'any')],
    date: [{ key: 'field', ask: 'text' }, number('beforeDays')],
  },
  fact: {
    signal: [choice('kind', signals), number('atLeast'), number('withinDays', true, 'any')],
    source: [ticks(sources)],
    'source-rate': [number('atLeast', false, 'any')],
    hand: [ticks(words(Hand.options, (hand: Hand) => t(`words.hand.${hand}`)))],
    stage: [ticks(stages)],
    tier: [ticks(tiers)],
    outcome: [ticks(words(Outcome.options, (outcome: Outcome) => t(`words.outcome.${outcome}`)))],
    field: [
      { key: 'name', ask: 'text' },
      { key: 'known', ask: 'check' },
    ],
    fit: [
      choice(
        'on',
        words(['size', 'industry', 'role', 'country'], (on: string) => t(`playbooks.fit.${on}`)),
      ),
    ],
    'answers-on': [choice('channel', words(Channel.options, channelName))],
    'after-hours': [],
    silent: [number('days', false, 'any')],
    touches: [number('atLeast'), { key: 'unanswered', ask: 'check' }],
    unopened: [number('touches')],
  },
  do: {
    start: [choice('cadence', cadences)],
    switch: [choice('cadence', cadences)],
    stop: [],
    pause: [number('days')],
    'set-tier': [choice('tier', tiers)],
    'set-stage': [choice('stage', stages)],
    task: [
      { key: 'title', ask: 'text' },
      number('withinMinutes'),
      { key: 'untilTouch', ask: 'check' },
      { key: 'atOnce', ask: 'check' },
      choice('script', scriptNames, 'none'),
    ],
    alert: [{ key: 'text', ask: 'text' }],
    assign: [],
    'hand-off': [{ key: 'to', ask: 'text' }],
    nurture: [choice('cadence', cadences)],
    archive: [],
  },
};

/** What a figure begins as where one kind is chosen in place of another. */
const starts: Readonly<Record<string, unknown>> = {
  days: 30,
  touches: 3,
  at: 60,
  beforeDays: 30,
  atLeast: 1,
  withinMinutes: 60,
  known: true,
  unanswered: true,
  untilTouch: false,
  atOnce: false,
};

/** A rule of another kind, with something in every field that must have something. */
export function freshRule(kind: RuleKind, name: string, playbook: Playbook): Record<string, unknown> {
  const fields = (ruleFields[kind] as Record<string, readonly RuleField[]>)[name] ?? [];
  return Object.fromEntries([
    [kind, name],
    ...fields
      .filter((field) => !('any' in field && field.any))
      .map((field) => [field.key, startOf(field, playbook)]),
  ]);
}

function startOf(field: RuleField, playbook: Playbook): unknown {
  switch (field.ask) {
    case 'number':
    case 'check':
      return starts[field.key];
    case 'text':
      return field.key === 'text' || field.key === 'title' ? t('playbooks.triggers.new-alert') : '';
    case 'choice':
      return field.of(playbook, [])[0]?.value ?? '';
    case 'ticks':
      return field
        .of(playbook, [])
        .slice(0, 1)
        .map(({ value }) => value);
  }
}

export const kindsOf = (kind: RuleKind): readonly Choice[] =>
  Object.keys(ruleFields[kind]).map((value) => ({ value, label: t(`playbooks.${kind}-kind.${value}`) }));
