import { describe, expect, it } from 'vitest';

import { Playbook } from '@/lib/domain/playbook/playbook';
import { checkPlaybook } from '@/lib/domain/playbook/check';
import { playbooks } from '@/lib/playbooks';
import { holidayCalendars } from '@/lib/playbooks/holidays';
import { scripts } from '@/lib/playbooks/scripts';

import { packagedFiles } from '../../tools/packaged-files';

const known = new Set(scripts.map(({ id }) => id));

it('five systems ship', () => {
  expect(playbooks.map(({ id }) => id)).toEqual([
    'four-layers',
    'tiered-it',
    'seven-components',
    'speed-to-lead',
    'four-stages',
  ]);
});

it('what is read from the package says what is written here', () => {
  const { playbooks: packaged, holidays } = packagedFiles;
  expect(JSON.parse(JSON.stringify({ packaged, holidays }))).toStrictEqual({
    packaged: playbooks,
    holidays: holidayCalendars,
  });
});

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
  '%s as shipped',
  (_, playbook) => {
    it('is a playbook to the letter: reading it changes nothing, so no default was left out', () => {
      expect(Playbook.parse(playbook)).toEqual(playbook);
    });

    it('passes its own check: every cadence, stage, source and script it names is there', () => {
      expect(checkPlaybook(playbook, known)).toEqual({ ok: true, playbook });
    });

    it('says something on the channel and from the angle of each of its touches', () => {
      const touches = playbook.cadences.flatMap((cadence) => cadence.touches);
      for (const touch of touches) {
        for (const name of [touch.script, ...Object.values(touch.raised ?? {})])
          expect(scripts.find(({ id }) => id === name)).toMatchObject({ id: name, angle: touch.angle });
        const script = scripts.find(({ id }) => id === touch.script)!;
        if (
          touch.channel === 'email' ||
          touch.channel === 'phone' ||
          touch.channel === 'sms' ||
          touch.channel === 'dm' ||
          touch.channel === 'social'
        ) {
          expect({ script: script.id, channel: script.channel }).toEqual({
            script: touch.script,
            channel: touch.channel,
          });
        }
      }
    });

    it('a new angle or at least new words each time: no cadence sends the same script twice within half its touches', () => {
      for (const { id, touches } of playbook.cadences) {
        touches.forEach(({ script }, i) => {
          const before = touches.slice(Math.max(0, i - 3), i).map((touch) => touch.script);
          expect(before, `${id}, touch ${i + 1}`).not.toContain(script);
        });
      }
    });

    it('knows where each kind of lead comes from by the same names as the others, so that a lead can be moved to it', () => {
      expect(playbook.sources.map(({ id }) => id).toSorted()).toEqual(
        playbooks[0]!.sources.map(({ id }) => id).toSorted(),
      );
      expect(playbook.stages.map(({ id }) => id)).toEqual([
        'opt-in',
        'conversation',
        'call-ask',
        'post-call',
      ]);
    });

    it('a source alone scores into its own tier', () => {
      for (const source of playbook.sources) {
        const points = playbook.score.rules.reduce(
          (sum, { when, points: worth }) =>
            sum + (when.fact === 'source' && when.is.includes(source.id) ? worth : 0),
          playbook.score.base,
        );
        const { hot, warm, cold } = playbook.score;
        expect({
          source: source.id,
          tier: points >= hot ? 'hot' : points >= warm ? 'warm' : points >= cold ? 'cold' : 'unqualified',
        }).toEqual({ source: source.id, tier: source.tier });
      }
    });
  },
);
