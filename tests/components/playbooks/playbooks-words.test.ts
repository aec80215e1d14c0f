import { describe, expect, it } from 'vitest';

import { freshRule, kindsOf, ruleFields } from '@/components/playbooks/edit/rule-fields';
import {
  actionWords,
  channelName,
  endWords,
  factWords,
  onWords,
  slaWords,
  spanOf,
  standWords,
  triggerWords,
} from '@/components/playbooks/parts/sentences';
import { Fact } from '@/lib/domain/facts';
import { checkPlaybook } from '@/lib/domain/playbook/check';
import { TouchChannel } from '@/lib/domain/playbook/cadence';
import { Action, On } from '@/lib/domain/playbook/trigger';
import { hasText } from '@/lib/i18n';
import '@/lib/i18n/pages/playbook';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';

const four = playbooks.find(({ id }) => id === 'four-stages')!;
const said = (text: string) => expect(text).not.toMatch(/^(playbooks|words|now)\.|\{\{|undefined/);

describe('everything a playbook can hold has words', () => {
  it.each(playbooks.map((playbook) => [playbook.id, playbook] as const))('%s', (_, playbook) => {
    for (const trigger of playbook.triggers) said(triggerWords(trigger, playbook));
    for (const { when } of playbook.score.rules) said(factWords(when, playbook));
    for (const cadence of playbook.cadences) {
      said(endWords(cadence, playbook));
      for (const { after, channel } of cadence.touches)
        [standWords(after), spanOf(after), channelName(channel)].forEach(said);
    }
    for (const { firstTouch, target } of playbook.sources)
      [slaWords(firstTouch), slaWords(target)].forEach(said);
  });

  it.each(kindsOf('on').map(({ value }) => value))('when: %s', (kind) =>
    said(
      onWords(
        On.parse({ ...freshRule('on', kind, four), ...(kind === 'date' && { field: 'renewal' }) }),
        four,
      ),
    ),
  );
  it.each(kindsOf('fact').map(({ value }) => value))('if: %s', (kind) =>
    said(factWords(Fact.parse(freshRule('fact', kind, four)), four)),
  );
  it.each(kindsOf('do').map(({ value }) => value))('then: %s', (kind) =>
    said(actionWords(Action.parse(freshRule('do', kind, four)), four)),
  );

  it('every kind and every field has a name', () => {
    const keys = (['on', 'fact', 'do'] as const).flatMap((kind) =>
      Object.entries(ruleFields[kind]).flatMap(([name, fields]) => [
        `playbooks.${kind}-kind.${name}`,
        ...fields.map(({ key }) => `playbooks.field.${key}`),
      ]),
    );
    const parts = ['about', 'cadences', 'points', 'sources', 'stages', 'triggers', 'limits'].map(
      (part) => `playbooks.part.${part}`,
    );
    expect([...keys, ...parts].filter((key) => !hasText(key))).toEqual([]);
    for (const { options } of TouchChannel.options) for (const channel of options) said(channelName(channel));
  });
});

it('a rule of any kind can be saved as it begins, but for a name that only the rep knows', () => {
  const known = new Set(scripts.map(({ id }) => id));
  const problems = (playbook: object) => {
    const read = checkPlaybook(playbook, known);
    return read.ok ? [] : read.problems.map(({ path }) => path);
  };
  for (const { value } of kindsOf('do')) {
    expect(
      problems({
        ...four,
        triggers: [
          {
            id: 'a',
            because: 'x',
            when: { on: 'lead-created' },
            if: [],
            then: [freshRule('do', value, four)],
          },
        ],
      }),
      value,
    ).toEqual([]);
  }
  for (const { value } of kindsOf('fact')) {
    expect(
      problems({
        ...four,
        triggers: [
          {
            id: 'a',
            because: 'x',
            when: { on: 'lead-created' },
            if: [freshRule('fact', value, four)],
            then: [{ do: 'stop' }],
          },
        ],
      }),
      value,
    ).toEqual([]);
  }
});
