import { describe, expect, it } from 'vitest';

import { type AnswerFor, rankAnswers } from '@/lib/domain/asked/rank-answers';
import { fillScript } from '@/lib/domain/render/fill-script';
import type { Script } from '@/lib/domain/script/script';
import { Asked } from '@/lib/domain/words';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';

import { leadWith, monday, rep } from '../script-sample';

const whom: AnswerFor = {
  playbook: 'four-stages',
  stage: 'opt-in',
  tier: 'warm',
  channel: 'email',
  lang: null,
};
const ids = (asked: Asked, over: Partial<AnswerFor> = {}, also: Asked[] = []) =>
  rankAnswers(scripts, { asked, also }, { ...whom, ...over }).map(({ id }) => id);

describe('every playbook', () => {
  it.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
    '%s answers whatever is asked, in each stage and tier, by mail and message',
    (id, { stages }) => {
      for (const asked of Asked.options)
        for (const { id: stage } of stages)
          for (const tier of ['hot', 'warm', 'cold', 'unqualified'] as const)
            for (const channel of ['email', 'dm', 'sms'] as const) {
              const [best] = rankAnswers(
                scripts,
                { asked, also: [] },
                { ...whom, playbook: id, stage, tier, channel },
              );
              expect({ answers: best!.answers, playbooks: best!.playbooks }).toEqual({
                answers: asked,
                playbooks: [id],
              });
            }
    },
  );

  it('offers two times and the booking link where a meeting is the point', () => {
    for (const script of scripts.filter(({ answers }) => answers === 'meeting' || answers === 'date')) {
      const { body } = fillScript(script, 'email', {
        lead: leadWith({ name: 'Ada Lovelace' }),
        settings: rep,
        lang: null,
        more: { now: monday },
      });
      expect(body, script.id).toContain('https://cal.example/robin');
      expect(body, script.id).toMatch(/Tuesday 3 March at 10:00 or Wednesday 4 March at 14:00/);
    }
  });

  it('four stages answers in German, French and Spanish, and fills in that language', () => {
    const [best] = rankAnswers(scripts, { asked: 'meeting', also: [] }, { ...whom, lang: 'de-AT' });
    const { body } = fillScript(best!, 'email', {
      lead: leadWith({ name: 'Ada Lovelace' }),
      settings: rep,
      lang: 'de-AT',
      more: { now: monday },
    });
    expect(body).toContain('Hallo Ada,');
    expect(body).toContain('Dienstag');
  });
});

describe('the order', () => {
  it('what they asked, what else they asked, the neutral one, then the others', () => {
    const order = ids('price', {}, ['meeting', 'objection']).slice(0, 4);
    expect(order).toEqual([
      'four-stages-answer-price',
      'four-layers-answer-price',
      'tiered-it-answer-price',
      'seven-components-answer-price',
    ]);
    const kinds = rankAnswers(scripts, { asked: 'price', also: ['meeting', 'objection'] }, whom).map(
      ({ answers }) => answers!,
    );
    expect([...new Set(kinds)].slice(0, 4)).toEqual(['price', 'meeting', 'objection', 'neutral']);
    expect(new Set(kinds)).toEqual(new Set(Asked.options));
  });

  it('the stage’s own before the one for every stage; another stage’s never', () => {
    expect(ids('neutral', { stage: 'post-call' })[0]).toBe('four-stages-answer-neutral-post-call');
    expect(ids('neutral', { stage: 'opt-in' })).not.toContain('four-stages-answer-neutral-post-call');
  });

  it('the tier’s own: a hot lead is offered a call at once', () => {
    expect(ids('meeting', { playbook: 'speed-to-lead', tier: 'hot' })[0]).toBe(
      'speed-to-lead-answer-meeting-hot',
    );
    expect(ids('meeting', { playbook: 'speed-to-lead', tier: 'cold' })[0]).toBe(
      'speed-to-lead-answer-meeting',
    );
  });

  it('a copy of a playbook has its answers, and an unknown one some', () => {
    expect(ids('price', { playbook: 'speed-to-lead-copy-2' })[0]).toBe('speed-to-lead-answer-price');
    expect(ids('price', { playbook: 'ours' })[0]).toMatch(/-answer-price$/);
  });

  it('the rep’s own answer comes before a shipped one where it is for the stage', () => {
    const mine: Script = {
      ...scripts.find(({ id }) => id === 'four-stages-answer-price')!,
      id: 'own-price',
      playbooks: [],
      stages: ['opt-in'],
    };
    expect(rankAnswers([...scripts, mine], { asked: 'price', also: [] }, whom)[0]!.id).toBe('own-price');
  });

  it('is empty where nothing answers anything', () => {
    expect(rankAnswers([], { asked: 'price', also: [] }, whom)).toEqual([]);
    expect(
      rankAnswers(
        scripts.filter(({ answers }) => !answers),
        { asked: 'price', also: [] },
        whom,
      ),
    ).toEqual([]);
  });
});
