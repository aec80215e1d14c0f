// @module-tag data
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '@/lib/domain/render/render';
import { lintScript } from '@/lib/domain/script/lint';
import { textFor, translationFor } from '@/lib/domain/script/text';
import { playbooks } from '@/lib/playbooks';
import { scripts } from '@/lib/playbooks/scripts';
import { leadWith, scope } from '../domain/script-sample';
import { worded, each } from './worded';

describe('as texts', () => {
  test.each(each)('%s passes the linter', (_, text) => {
    expect(lintScript(text, text.lang)).toEqual([]);
  });

  // Wordings of one script stand in for each other: nobody gets two of them.
  test('no two scripts share a sentence', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, subject, body } of worded) {
      const read = `${subject ?? ''}\n${body}`.replace(/\{%.*?%\}/g, ' ').replace(/\{\{.*?\}\}/g, ' x ');
      for (const sentence of read.split(/[.?!:\n]/)) {
        const spoken = sentence.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
        const key = spoken.join(' ');
        if (spoken.length < 8) continue;
        const [script] = id.split('/') as [string];
        if (seen.has(key) && seen.get(key) !== script) twice.push(`${seen.get(key)} = ${id}: ${key}`);
        seen.set(key, script);
      }
    }
    expect(twice).toEqual([]);
  });

  test('no sentence begins with a value that may be written small', () => {
    const SMALL =
      /(?:^|[.?!]”? )\{\{ (?:ask\.\w+|(?:resource|tool|event)\.title|lead\.(?:product|detail|page_viewed|recent_activity))[^}]*\}\}/m;
    expect(worded.filter(({ body }) => SMALL.test(body)).map(({ id }) => id)).toEqual([]);
  });

  test('call-ask sends the booking link every time', () => {
    const all = worded.filter(({ id }) => id.startsWith('four-stages-call-ask'));
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(({ body }) => !body.includes('sender.booking_link')).map(({ id }) => id)).toEqual([]);
  });

  test('each first mail, proof and break-up that an experiment may try has another wording', () => {
    expect(scripts.filter(({ variants }) => variants.length > 0).length).toBeGreaterThanOrEqual(16);
  });
});

describe('four-stages in other languages', () => {
  const own = playbooks.find(({ id }) => id === 'four-stages')!;
  const written = scripts.filter(({ playbooks: of, channel }) => of.includes(own.id) && channel !== 'phone');

  test.each(['de', 'fr', 'es'])('%s: every touch that is written, by mail and as a message', (lang) => {
    for (const script of written) {
      for (const channel of ['email', 'dm', 'sms'] as const) {
        const text = textFor(script, channel, lang);
        expect(translationFor(script, channel, lang)?.lang, `${script.id} on ${channel}`).toBe(lang);
        expect(text.body).not.toBe(textFor(script, channel).body);
        expect(text.subject === null).toBe(channel !== 'email');
      }
    }
  });

  test('asks for nothing that the English does not, and leaves no link out', () => {
    const names = (text: string) =>
      new Set(
        [...text.matchAll(/\{\{-? ?([a-z_.]+)/g)]
          .map(([, name]) => name!)
          .filter((name) => !name.startsWith('sender.') || name === 'sender.booking_link'),
      );
    for (const script of written) {
      for (const { lang, body, subject } of script.translations) {
        const wanted = names(`${script.subject} ${script.body}`);
        // The subject of one may have what the body of the other has.
        expect(
          [...names(`${subject} ${body}`)].filter((name) => !wanted.has(name)),
          `${script.id}/${lang}`,
        ).toEqual([]);
        expect(
          [...wanted].filter((name) => /url$|booking_link$/.test(name) && !body.includes(name)),
          `${script.id}/${lang}`,
        ).toEqual([]);
      }
    }
  });

  test('French keeps its marks beside the word', () => {
    expect(
      worded
        .filter(
          ({ lang, subject, body }) =>
            lang === 'fr' &&
            / [?!:;»]|« |\p{L}[?!;»]/u.test(`${subject ?? ''}\n${body}`.replace(/\{%.*?%\}|https?:/g, '')),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('for a hostile lead', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '{{ sender.name }}',
    '{% if true %}x',
    'a\r\nBcc: z@y.example',
    '\u202Eevil\u202C',
    '👩‍👩‍👧‍👦',
    '\uD800',
    'שלום world',
    '\u0000',
    '$1 $&',
    '`${x}`',
    '\uE0001\uE001',
  ];

  test('nothing is read twice, nothing is lost, nothing is cut', () => {
    const value = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...worded), value, value, value, (text, name, company, pain) => {
        const rendered = render(
          text,
          scope(
            leadWith({
              name,
              company,
              painPoint: pain,
              industry: company,
              detail: pain,
              recentActivity: name,
            }),
          ),
        );
        expect(rendered.errors).toEqual([]);
        const own = rendered.segments
          .map((segment) => (segment.kind === 'text' ? segment.text : ''))
          .join('');
        expect(own).not.toMatch(/\{\{|\}\}|\{%|%\}|[\uE000\uE001]/);
        expect(rendered.body.isWellFormed()).toBe(true);
        expect(rendered.body).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0009\uE000\uE001]/);
        expect(rendered.body.split('\n').length).toBeLessThanOrEqual(text.body.split('\n').length);
        expect(rendered.subject ?? '').not.toContain('\n');
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
