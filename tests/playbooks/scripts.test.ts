// @module-tag data
import { describe, expect, test } from 'vitest';
import type { Touch } from '@/lib/domain/playbook/cadence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { render } from '@/lib/domain/render/render';
import { Script } from '@/lib/domain/script/script';
import { LIMITS } from '@/lib/domain/script/lint';
import { textFor } from '@/lib/domain/script/text';
import type { Channel } from '@/lib/domain/words';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';
import { fullFields, fullLead, leadWith, rep, scope } from '../domain/script-sample';
import { type Worded, worded, each, full, fullIn, dense, nothing, words, texts } from './worded';

test('scripts keep their contract, and no id is given twice', () => {
  for (const script of scripts) expect(Script.safeParse(script).error?.message, script.id).toBeUndefined();
  expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length);
});

describe('every touch of every playbook has words', () => {
  const RELATIVE: Partial<Record<Touch['channel'], readonly Channel[]>> = {
    original: ['email', 'dm', 'sms', 'phone'],
    any: ['email', 'dm', 'sms', 'phone'],
    answered: ['email', 'dm', 'sms', 'phone'],
    other: ['phone', 'email', 'dm'],
  };
  const touches = (playbook: Playbook) =>
    playbook.cadences.flatMap((cadence) =>
      [
        ...cadence.touches,
        ...[cadence.repeat?.script, ...(cadence.repeat?.more ?? [])].flatMap((script): Touch[] =>
          script ? [{ ...cadence.repeat!, script, after: cadence.repeat!.every }] : [],
        ),
      ].map((touch) => ({ cadence: cadence.id, touch })),
    );

  test.each(playbooks.map((playbook) => [playbook.id, playbook] as const))('%s', (id, playbook) => {
    for (const { cadence, touch } of touches(playbook)) {
      const possible = [
        ...(RELATIVE[touch.channel] ?? [touch.channel as Channel]),
        ...(touch.instead ? [touch.instead] : []),
      ];
      for (const channel of possible) {
        const said = [touch.words?.[channel] ?? touch.script, ...Object.values(touch.raised ?? {})];
        for (const script of said.map((name) => scripts.find((one) => one.id === name))) {
          expect(script, `${cadence}: ${touch.script} on ${channel}`).toBeDefined();
          expect(script!.playbooks).toContain(id);
          const text = textFor(script!, channel);
          // A talk-track is no mail, and a mail is no talk-track.
          expect(/^(?:Open|Voicemail):/m.test(text.body), `${script!.id} on ${channel}`).toBe(
            channel === 'phone',
          );
          expect(text.subject === null, `${script!.id} on ${channel}`).toBe(channel !== 'email');
        }
      }
    }
  });

  test('and no script is left without a touch', () => {
    const used = new Set(
      playbooks.flatMap((playbook) => [
        ...playbook.triggers.flatMap(({ then }) =>
          then.flatMap((action) => (action.do === 'task' ? (action.script ?? []) : [])),
        ),
        ...touches(playbook).flatMap(({ touch }) => [
          touch.script,
          ...Object.values(touch.words ?? {}),
          ...Object.values(touch.raised ?? {}),
        ]),
      ]),
    );
    const shipped = new Set(playbooks.map(({ id }) => id));
    expect(
      scripts
        .filter(
          ({ id, playbooks, answers }) =>
            !answers && playbooks.some((one) => shipped.has(one)) && !used.has(id),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('what may be a voice note says what to put into it', () => {
    const notes = scripts.filter(({ title }) => /voice note/i.test(title));
    expect(notes.length).toBeGreaterThanOrEqual(4);
    for (const { id, body } of notes) {
      const outline = body.split('\n').find((line) => line.startsWith('Voice note:'));
      expect(outline, id).toBeDefined();
      expect(words(outline!), id).toBeLessThanOrEqual(60);
    }
  });

  test('a call that cannot be made has words to write instead', () => {
    for (const script of scripts.filter(
      ({ channel, id }) => channel === 'phone' && !scripts.some((one) => one.id === `${id}-written`),
    ))
      expect(textFor(script, 'email').body, script.id).not.toMatch(/^Voicemail:/m);
  });
});

describe('for a full lead', () => {
  test.each(each)('%s says everything and warns of nothing', (_, text) => {
    const rendered = render(text, fullIn(text.lang));
    expect(rendered.errors).toEqual([]);
    expect(rendered.missing).toEqual([]);
    expect(rendered.warnings).toEqual([]);
    expect(dense(texts(rendered))).not.toMatch(/\{\{|\}\}|\{%|%\}|\[|undefined|null| {2}|\s[,.?]/);
  });

  test.each(each.filter(([, { channel }]) => channel === 'phone'))('%s is a whole talk-track', (_, text) => {
    const { body } = render(text, full);
    expect(
      body
        .split('\n')
        .map((line) => line.split(':')[0])
        .filter((label) => label !== 'Voice note')
        .slice(0, 5),
    ).toEqual(['Open', 'Reason', 'Ask', 'Next', 'Voicemail']);
  });

  test.each(['demo-request', 'inbound-form', 'referral', 'webinar', 'paid-ad', 'cold-outreach'])(
    'the branch for %s reads as well',
    (source) => {
      const there = scope({ ...fullLead, source });
      for (const text of worded.filter(({ body }) => body.includes('lead.source')))
        expect(render(text, there)).toMatchObject({ errors: [], missing: [], warnings: [] });
    },
  );
});

describe('for a lead of whom nothing is known', () => {
  test.each(each)('%s leaves visible blanks and no holes', (_, text) => {
    const rendered = render(text, nothing);
    expect(rendered.errors).toEqual([]);
    for (const { label } of rendered.missing) expect(texts(rendered)).toContain(`[${label}]`);
    expect(dense(texts(rendered))).not.toMatch(/\{\{|\}\}|\{%|%\}|undefined|null| {2}|“”|\(\)|\s[,.?]/);
  });
});

describe('by the voice, whatever is known', () => {
  const justSetUp = { ...rep, company: '', bookingLink: '' };
  const nameOnly = leadWith({ name: 'Ada Lovelace' });
  const { company, painPoint } = fullFields;
  /** What a script is filled with on a good day, on the first day, and between. */
  const readings = ({ lang, ...text }: Worded) => {
    const more = lang === 'en' ? {} : { lang };
    const noLinks = { ...more, links: [], thread: null };
    return {
      everything: render(text, fullIn(lang)),
      'no links': render(text, scope(fullLead, noLinks, justSetUp)),
      'the name, no links': render(text, scope(nameOnly, noLinks, justSetUp)),
      'the name': render(text, scope(nameOnly, more)),
      'no company': render(text, scope(leadWith({ name: 'Ada Lovelace', painPoint }), more)),
      'no problem': render(text, scope(leadWith({ name: 'Ada Lovelace', company }), more)),
    };
  };
  const RANGE: Partial<Record<Channel, [number, number]>> = {
    email: [LIMITS.fewest.email!, LIMITS.words.email],
    dm: [LIMITS.fewest.dm!, LIMITS.words.dm],
    sms: [LIMITS.fewest.sms!, LIMITS.words.sms],
  };

  test.each(each)('%s has the length of its channel, one question, one blank at most', (_, text) => {
    for (const [known, { body, missing, subject }] of Object.entries(readings(text))) {
      expect(missing.length, known).toBeLessThanOrEqual(1);
      expect(dense(`${subject ?? ''}\n${body}`), known).not.toMatch(
        /\{\{|\}\}|\{%|%\}|undefined|null| {2}|“”|«»|\(\)|\s[,.?]|[,:] ?\.|\.\./,
      );
      const [fewest, most] = RANGE[text.channel] ?? [0, Infinity];
      expect(words(body), known).toBeGreaterThanOrEqual(fewest);
      expect(words(body), known).toBeLessThanOrEqual(most * (['fr', 'es'].includes(text.lang) ? 1.15 : 1));
      if (subject !== null) expect(subject.length, known).toBeLessThanOrEqual(LIMITS.subjectCharacters);
      if (text.channel === 'sms') expect(body.length, known).toBeLessThanOrEqual(LIMITS.smsCharacters);
      if (text.channel !== 'phone' && text.channel !== 'social')
        expect(body.replace(/https?:\S+/g, '').match(/\?/g)?.length ?? 0, known).toBeLessThanOrEqual(1);
      const voicemail = body.split('\n').find((line) => line.startsWith('Voicemail:'));
      if (voicemail) expect(words(voicemail) - 1, known).toBeLessThanOrEqual(LIMITS.voicemailWords);
    }
  });
});
