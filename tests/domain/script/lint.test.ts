import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lintScript } from '@/lib/domain/script/lint';
import type { Channel } from '@/lib/domain/words';
import { hasText, reasonText } from '@/lib/i18n';

const GOOD = 'Hi {{ lead.first_name }}, a thought on {{ ask.pain }} at {{ lead.company }}.';
const lint = (body: string, channel: Channel = 'email', subject: string | null = 'A thought') =>
  lintScript({ channel, subject, body });
const codes = (...args: Parameters<typeof lint>) => lint(...args).map(({ code }) => code);

test('a short, personal mail has nothing against it', () => {
  expect(lint(GOOD)).toEqual([]);
});

describe('empty phrases are named, with the line and what to write instead', () => {
  test.each([
    ['Just checking in on this.', 'lint-empty'],
    ['I am checking back in with you.', 'lint-empty'],
    ['Circling back on my mail.', 'lint-empty'],
    ['Wanted to touch base.', 'lint-empty'],
    ['Following up on my last note.', 'lint-empty'],
    ['A quick follow up on my message.', 'lint-empty'],
    ['Any thoughts on this?', 'lint-empty'],
    ['Bumping this to the top of your inbox.', 'lint-empty'],
    ['A gentle reminder.', 'lint-empty'],
    ['Did you get my mail?', 'lint-guilt'],
    ['I haven’t heard back from you.', 'lint-guilt'],
    ["I haven't heard from you.", 'lint-guilt'],
    ['As per my last e-mail, the offer stands.', 'lint-guilt'],
    ['I’m still waiting for your answer.', 'lint-guilt'],
    ['I hope this email finds you well.', 'lint-cliche'],
    ['Hope you are doing well.', 'lint-cliche'],
    ['Hope you’re well.', 'lint-cliche'],
    ['May I pick your brain.', 'lint-cliche'],
    ['I just wanted to say hello.', 'lint-filler'],
    ['I am reaching out because.', 'lint-filler'],
    ['80% of sales need five contacts.', 'lint-folklore'],
    ['Studies show that it works.', 'lint-folklore'],
    ['Act now.', 'lint-spam'],
    ['This is risk-free.', 'lint-spam'],
    ['Dear [First Name],', 'lint-placeholder'],
    [`Hi ${'X'.repeat(3)},`, 'lint-placeholder'],
    ['Great news!', 'lint-exclamation'],
    ['This is IMPORTANT.', 'lint-shouting'],
  ])('%s', (line, code) => {
    const found = lint(`${GOOD}\n\n${line}`).find((one) => one.code === code);
    expect(found).toMatchObject({ line: 3 });
    expect(reasonText(found!)).not.toContain(code);
  });

  test.each([
    'Check in at the hotel.',
    'The follow-up problem is real.',
    'We follow up within an hour.',
    'The base is here, in touch.',
    'They are a following.',
    'What are you still waiting for',
    'See https://a.example/wow!',
  ])('“%s” is let be', (line) => {
    expect(codes(`${GOOD}\n${line}`)).toEqual([]);
  });

  test('in the subject too', () => {
    expect(lint(GOOD, 'email', 'Checking in')).toMatchObject([
      { code: 'lint-empty', line: 0, severity: 'error' },
    ]);
  });

  test('what a value holds is not the script’s fault', () => {
    expect(codes(`${GOOD} {{ lead.detail | default: "checking in!" }}`)).toEqual([]);
  });
});

describe('size', () => {
  test.each<[Channel, number, string]>([
    ['email', 121, 'lint-long'],
    ['dm', 61, 'lint-long'],
    ['phone', 231, 'lint-long'],
    ['social', 101, 'lint-long'],
  ])('%s over %i words', (channel, count, code) => {
    const body = `${GOOD} ${'so '.repeat(count)}`;
    expect(lint(body, channel)).toMatchObject([{ code, args: { count: expect.any(Number) } }]);
    expect(codes(`${GOOD} ${'so '.repeat(count - 40)}`, channel)).toEqual([]);
  });
  test('an SMS is counted in characters', () => {
    expect(lint(`${GOOD} ${'x'.repeat(300)}`, 'sms')).toMatchObject([
      { code: 'lint-long-sms', severity: 'error' },
    ]);
  });
  test('a voicemail in words', () => {
    expect(lint(`Open: ${GOOD}\nVoicemail: ${'so '.repeat(61)}`, 'phone')).toMatchObject([
      { code: 'lint-long-voicemail', line: 2, args: { count: 61 } },
    ]);
  });
  test('only one branch is counted', () => {
    const long = 'so '.repeat(100);
    expect(
      codes(
        `${GOOD} {% if lead.source == "a" %}${long}{% elsif lead.source == "b" %}${long}{% else %}${long}{% endif %}`,
      ),
    ).toEqual([]);
    expect(
      codes(
        `${GOOD} {% case lead.source %}{% when "a" %}${long}{% when "b" %}${long}{% else %}${long}{% endcase %}`,
      ),
    ).toEqual([]);
  });
  test('a subject that a phone cuts off', () => {
    expect(codes(GOOD, 'email', 'x'.repeat(61))).toEqual(['lint-long-subject']);
    expect(codes(GOOD, 'email', 'Re: our call')).toEqual(['lint-false-reply']);
    expect(codes(GOOD, 'email', ' ')).toEqual(['lint-no-subject']);
    expect(codes(GOOD, 'dm', null)).toEqual([]);
  });
});

describe('asks', () => {
  test('one question', () => {
    expect(codes(`${GOOD} Who decides?`)).toEqual([]);
    expect(lint(`${GOOD} Who decides? And when?`)).toMatchObject([
      { code: 'lint-questions', args: { count: 2 } },
    ]);
    expect(codes(`${GOOD} Who? When? Why?`, 'phone')).toEqual([]);
    expect(codes(`${GOOD} https://a.example/?a=1 https://a.example/?b=2`)).toEqual([]);
  });
  test('few links', () => {
    expect(codes(`${GOOD} {{ resource.url }} {{ tool.url }} {{ sender.booking_link }}`)).toEqual([
      'lint-links',
    ]);
    expect(codes(`${GOOD} https://a.example https://b.example`, 'sms')).toEqual(['lint-links']);
    expect(codes(`${GOOD} javascript:alert(1)`)).toEqual(['lint-odd-link']);
  });
  test('few asks', () => {
    expect(codes(`${GOOD} Tell me when. Send me the file. Book a time. Call me.`)).toEqual(['lint-asks']);
  });
});

test('a script that speaks to nobody is told so', () => {
  expect(codes('Hello, here is our newsletter.')).toEqual([
    'lint-no-name',
    'lint-no-company',
    'lint-no-point',
  ]);
});

test('a contract is hard to read, a letter is not', () => {
  const contract =
    'Notwithstanding any previously communicated considerations regarding organisational implementation, subsequent operational responsibilities necessitate comprehensive interdepartmental coordination, particularly concerning administrative documentation, accountability, communication, verification, authorisation and continuous evaluation of collaborative deliverables throughout all participating international subsidiaries and their representatives.';
  expect(codes(`${GOOD} ${contract}`)).toEqual(['lint-hard']);
  expect(lintScript({ channel: 'email', subject: 'x', body: `${GOOD} ${contract}` }, 'de')).toEqual([]);
});

test('whatever is typed, it answers, and every remark has a sentence', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '{{',
          '}}',
          '{%',
          '%}',
          'if',
          ' ',
          'a',
          '?',
          '!',
          '\n',
          '[name]',
          'checking in',
          'X',
          '.',
        ),
        maxLength: 200,
      }),
      (body) => {
        for (const remark of lint(body)) expect(hasText(`why.${remark.code}`), remark.code).toBe(true);
      },
    ),
  );
});

test('a long text takes no long time to read: the patterns do not backtrack', () => {
  const long = `${'just quick '.repeat(4000)}${'{% when '.repeat(2000)}${'i hope '.repeat(3000)}`;
  expect(lint(long).length).toBeGreaterThan(0);
});

describe('in German, French and Spanish', () => {
  const good: Record<string, string> = {
    de: 'Hallo {{ lead.first_name }}, ein Gedanke zum Thema {{ ask.pain }} bei {{ lead.company }}.',
    fr: 'Bonjour {{ lead.first_name }}, une idée sur {{ ask.pain }} chez {{ lead.company }}.',
    es: 'Hola {{ lead.first_name }}, una idea sobre {{ ask.pain }} en {{ lead.company }}.',
  };
  const codesIn = (lang: string, line: string, subject = 'Betreff') =>
    lintScript({ channel: 'email', subject, body: `${good[lang]}\n\n${line}` }, lang).map(({ code }) => code);

  test.each([
    ['de', 'Ich wollte nur mal kurz nachfragen.', 'lint-empty'],
    ['de', 'Ich möchte noch einmal nachhaken.', 'lint-empty'],
    ['de', 'Eine freundliche Erinnerung.', 'lint-empty'],
    ['de', 'Haben Sie meine letzte E-Mail erhalten?', 'lint-guilt'],
    ['de', 'Ich habe noch nichts von Ihnen gehört.', 'lint-guilt'],
    ['de', 'Ich hoffe, es geht Ihnen gut.', 'lint-cliche'],
    ['de', 'Zögern Sie nicht, mich anzurufen.', 'lint-filler'],
    ['de', 'Nur für kurze Zeit.', 'lint-spam'],
    ['fr', 'Je me permets de vous relancer.', 'lint-empty'],
    ['fr', 'Je reviens vers vous.', 'lint-empty'],
    ['fr', 'Un petit rappel.', 'lint-empty'],
    ['fr', 'Avez-vous bien reçu mon message ?', 'lint-guilt'],
    ['fr', 'J’espère que vous allez bien.', 'lint-cliche'],
    ['fr', 'N’hésitez pas.', 'lint-filler'],
    ['fr', 'Cliquez ici.', 'lint-spam'],
    ['es', 'Quería hacer seguimiento.', 'lint-empty'],
    ['es', 'Solo quería saber si hay novedades.', 'lint-empty'],
    ['es', '¿Has visto mi correo?', 'lint-guilt'],
    ['es', 'Espero que estés bien.', 'lint-cliche'],
    ['es', 'No dudes en llamarme.', 'lint-filler'],
    ['es', 'Última oportunidad.', 'lint-spam'],
    ['de', 'Hallo [Name],', 'lint-placeholder'],
    ['fr', 'Super !', 'lint-exclamation'],
  ])('%s: “%s” is %s', (lang, line, code) => {
    expect(codesIn(lang, line)).toContain(code);
  });

  test.each([
    ['de', 'Wir haben nachgesehen und melden uns am Montag.'],
    ['de', 'Das Angebot gilt. Follow-up, Check-in und Circle back sind englisch; touch base auch.'],
    ['fr', 'Vous reviendrez vers eux quand il le faudra.'],
    ['fr', 'La base est solide, winner ou pas.'],
    ['es', `ES TO${'DO'} lo que pide.`],
    ['es', 'La oportunidad de verlo en persona.'],
  ])('%s: “%s” is let be', (lang, line) => {
    expect(codesIn(lang, line)).toEqual([]);
  });

  test('long sentences are judged in English only, and Romance languages may take their room', () => {
    const long = `${'una palabra tras otra en la casa de la gente '.repeat(12)}.`; // 120 words and the greeting
    expect(codesIn('es', long)).toEqual([]);
    expect(codesIn('de', long)).toEqual(['lint-long']);
  });

  test('a reply that is none is one in any language', () => {
    expect(codesIn('de', 'Gut.', 'AW: unser Gespräch')).toEqual(['lint-false-reply']);
  });
});
