import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rankAnswers } from '@/lib/domain/asked/rank-answers';
import { parseAsked } from '@/lib/domain/asked/parse-asked';
import { Asked } from '@/lib/domain/words';
import { hasText, reasonText } from '@/lib/i18n/index';
import { playbooks } from '@/lib/playbooks/index';
import { scripts } from '@/lib/playbooks/scripts';

import { mails as firstMails } from './mails';
import { moreMails } from './more-mails';

const mails = [...firstMails, ...moreMails];

describe('what they ask, and the answer offered', () => {
  it('is pinned by mails in eight languages, every kind of ask in each', () => {
    expect(mails.length).toBeGreaterThanOrEqual(60);
    const languages = [...new Set(mails.map(([lang]) => lang))];
    expect(languages).toEqual(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja']);
    for (const lang of languages)
      expect(new Set(mails.filter(([one]) => one === lang).map(([, asked]) => asked))).toEqual(
        new Set(Asked.options),
      );
  });

  it.each(mails)('%s, %s: %s', (lang, asked, text) => {
    const read = parseAsked(text);
    expect(read.asked).toBe(asked);
    expect(hasText(`why.${read.why.code}`)).toBe(true);
    for (const { id, stages } of playbooks) {
      const whom = { playbook: id, stage: stages[0]!.id, tier: 'warm', channel: 'email', lang } as const;
      expect(rankAnswers(scripts, read, whom)[0]!.id).toBe(`${id}-answer-${asked}`);
    }
  });
});

describe('the reason', () => {
  it('names the words it was told by', () => {
    const { why } = parseAsked('Hello, could you show us how it works?');
    expect(why).toMatchObject({
      code: 'asked-meeting',
      args: { phrase: expect.stringContaining('show us') },
    });
    expect(reasonText(why)).toContain('show us');
  });

  it('says so where nothing is asked', () => {
    expect(parseAsked('Thanks.')).toEqual({ asked: 'neutral', also: [], why: { code: 'asked-neutral' } });
  });
});

describe('whose words count', () => {
  const QUOTE = 'On Tue, 3 Mar 2026 at 09:00, Robin Hale wrote:\n> What does it cost? Could we have a call?';
  it('the sender’s, and not what they quote', () => {
    expect(parseAsked(`Thank you.\n\n${QUOTE}`).asked).toBe('neutral');
    expect(parseAsked(`Is it safe to use?\n\n${QUOTE}`).asked).toBe('information');
  });

  it('their own subject, and not the one they answer', () => {
    expect(parseAsked('See the subject, please.', 'Request for a demo').asked).toBe('meeting');
    expect(parseAsked('Thanks a lot.', 'Re: Shall we have a call?').asked).toBe('neutral');
  });
});

describe('several things in one mail', () => {
  it.each([
    ['Could you show us how it works, and what does it cost?', 'meeting', ['price']],
    ['What does it cost? Would Monday work for a call?', 'date', ['meeting', 'price']],
    ['We already use Pipedrive. Could you show us what is different?', 'meeting', ['objection']],
    ['I liked the demo request page, but it is too expensive for us.', 'objection', []],
    ['Could we have a call? Not this year, though.', 'not-now', ['meeting']],
    [
      'I am not the right person, ask my colleague. What does it cost, by the way?',
      'somebody-else',
      ['price'],
    ],
  ] as const)('%s', (text, asked, also) => {
    const read = parseAsked(text);
    expect(read.asked).toBe(asked);
    for (const other of also) expect(read.also).toContain(other);
    expect(read.also).not.toContain(asked);
  });
});

describe('what looks like an ask and is none', () => {
  it.each([
    'Thanks for the call yesterday. It was helpful.',
    'We had a demo last month and liked it.',
    'I’m away until Monday.',
    'I am in meetings today.',
    'I will read it when I have ten minutes.',
    'Nice to have met you in person.',
    'No need to hurry.',
    'How are you?',
    'Danke für das Gespräch gestern.',
    'Merci pour l’échange.',
    'Gracias por la llamada.',
    'Grazie per la chiacchierata.',
    'Bedankt voor het gesprek.',
    'Obrigado pela reunião.',
    '先日はお打ち合わせのお時間をいただきありがとうございました。',
    '',
    '???',
    '🙂',
  ])('“%s” is neutral', (text) => {
    expect(parseAsked(text).asked).toBe('neutral');
  });

  it.each([
    ['I don’t need a demo. Send me the price list.', 'price'],
    ['Could you tell me the price? If it fits, we could have a call.', 'price'],
    ['Please e-mail the details by Friday.', 'information'],
    ['Would we use it offline?', 'information'],
    ['Is er een nieuwe functie?', 'information'],
    ['Tuesday doesn’t work for me, would Wednesday at 3pm?', 'date'],
    ['Können wir nächste Woche telefonieren?', 'meeting'],
    ['Serait-il possible d’avoir une démo ?', 'meeting'],
    ['Bevor wir einen Termin machen: Was kostet es?', 'price'],
    ['Pas besoin de démo, quel est le prix ?', 'price'],
  ])('“%s” asks for %s', (text, asked) => {
    expect(parseAsked(text).asked).toBe(asked);
  });
});

it('whatever is written, it answers, with a reason that has a sentence', () => {
  const words = mails.flatMap(([, , text]) => text.split(/\s+/));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, '\n\n', '> ', '?', '!'), { maxLength: 60 }), (some) => {
      const { asked, also, why } = parseAsked(some.join(' '));
      expect(also).not.toContain(asked);
      expect(hasText(`why.${why.code}`)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('reads a very long text: what counts is its beginning', () => {
  const long = 'could we maybe perhaps on the day of the call or so '.repeat(4000);
  expect(Asked.options).toContain(parseAsked(long).asked);
});
