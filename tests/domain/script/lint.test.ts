import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lintScript } from '@/lib/domain/script/lint';
import type { Channel } from '@/lib/domain/words';
import { hasText, reasonText } from '@/lib/i18n';

// Forty words, easy to read; a value that may be missing stands in a branch.
const GOOD =
  'Hi {{ lead.first_name }}, a thought on {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}. I would take one case, look at it with the team, and see where it stopped. Then I would fix that one step, and wait for two whole weeks before I touch the rest.';
// The same for a direct message: fifteen words and more.
const BRIEF =
  'Hi {{ lead.first_name }}, a thought on {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}: take one case, and see where it stopped today.';
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
    ['It has just cost you a customer.', 'lint-claim'],
    ['You must be frustrated with it.', 'lint-claim'],
    ['We know you want it solved.', 'lint-claim'],
    ['Nobody asks for a guide out of boredom.', 'lint-claim'],
    ['Which of them leaves you in peace?', 'lint-mannered'],
    ['Whose desk does it land on?', 'lint-mannered'],
    ['I can take a hint.', 'lint-guilt'],
    ['Your silence says enough.', 'lint-guilt'],
    ['One – two – three.', 'lint-dashes'],
    ['We can help — if you like — today.', 'lint-dashes'],
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
    'It costs you nothing to ask your team',
    '- a list – with one dash',
    'Open 9:00-10:00 and 11:00-12:00',
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
    ['email', 91, 'lint-long'],
    ['dm', 46, 'lint-long'],
    ['phone', 171, 'lint-long'],
    ['social', 101, 'lint-long'],
  ])('%s over %i words', (channel, count, code) => {
    const words = BRIEF.split(' ').length;
    expect(lint(`${BRIEF} ${'so. '.repeat(count)}`, channel)).toMatchObject([
      { code, args: { count: expect.any(Number) } },
    ]);
    expect(codes(`${BRIEF} ${'so. '.repeat(count - words - 1)}`, channel)).toEqual([]);
  });

  test.each<[Channel, string]>([
    ['email', BRIEF],
    ['dm', 'Hi {{ lead.first_name }}, about {{ ask.pain }} at {{ lead.company }}: today?'],
    ['sms', 'Hi {{ lead.first_name }}, about {{ ask.pain }} at {{ lead.company }}: today?'],
  ])('an %s that says too little is told so, gently', (channel, body) => {
    expect(lint(body, channel).find(({ code }) => code === 'lint-short')).toMatchObject({ severity: 'hint' });
  });

  test('the shorter reading counts for too little, the longer for too much', () => {
    const few = `Hi {{ lead.first_name }}, on {{ ask.pain }}.{% if lead.company %} ${'so. '.repeat(60)}{% endif %}`;
    expect(codes(few)).toContain('lint-short');
    const many = `${GOOD}{% if lead.company %}so{% else %} ${'so. '.repeat(60)}{% endif %}`;
    expect(codes(many)).toContain('lint-long');
  });

  test('an SMS is counted in characters', () => {
    expect(lint(`${BRIEF} ${'x'.repeat(300)}`, 'sms')).toMatchObject([
      { code: 'lint-long-sms', severity: 'error' },
    ]);
  });
  test('a voicemail in words', () => {
    expect(
      lint(`Open: ${GOOD}\nVoicemail: ${'so '.repeat(51)}\nText: ${'so '.repeat(51)}`, 'phone'),
    ).toMatchObject([{ code: 'lint-long-voicemail', line: 2, args: { count: 51, most: 50 } }]);
  });
  test('only one branch is counted', () => {
    const long = 'so. '.repeat(40);
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
    expect(codes(BRIEF, 'dm', null)).toEqual([]);
  });
});

describe('blanks', () => {
  const withBlanks = (text: string) => codes(`${GOOD} ${text}`).filter((code) => code === 'lint-blanks');
  test('one may be left when only the name is known', () => {
    expect(withBlanks('')).toEqual([]);
    expect(lint(`${GOOD} {{ resource.title }}`)).toMatchObject([
      { code: 'lint-blanks', args: { count: 2, names: 'pain, resource title' } },
    ]);
  });
  test.each([
    '{% if resource.url %}{{ resource.title }}, {{ resource.url }}{% endif %}',
    '{% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}{% endif %}',
    '{{ lead.industry | default: "your field" }}',
    '{% unless sender.company %}{% else %}{{ sender.company }}{% endunless %}',
    '{% case lead.source %}{% when "webinar" %}{{ lead.detail }}{% endcase %}',
    '{{ ask.pain }} {{ sender.first_name }} {{ slots }}',
  ])('what has a wording without it is none: %s', (text) => {
    expect(withBlanks(text)).toEqual([]);
  });
  test.each([
    '{% if lead.company %}{{ lead.industry }}{% else %}{{ lead.industry }}{% endif %}',
    '{% if lead.industry %}so{% else %}{{ lead.industry }}{% endif %}',
    '{% unless lead.industry %}{{ lead.detail }}{% endunless %}',
  ])('a branch about something else does not help: %s', (text) => {
    expect(withBlanks(text)).toEqual(['lint-blanks']);
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
    expect(
      codes(
        `${GOOD} {% if tool.url %}{{ tool.url }} {{ resource.url }} {{ sender.booking_link }}{% endif %}`,
      ),
    ).toEqual(['lint-links']);
    expect(codes(`${BRIEF} https://a.example https://b.example`, 'sms')).toEqual(['lint-links']);
    expect(codes(`${GOOD} javascript:alert(1)`)).toEqual(['lint-odd-link']);
  });
  test('few asks', () => {
    expect(codes(`${GOOD} Tell me when. Send me the file. Book a time. Call me.`)).toEqual(['lint-asks']);
  });
});

test('a script that speaks to nobody is told so', () => {
  expect(codes(`Hello, here is our newsletter. ${'It is good. '.repeat(13)}`)).toEqual([
    'lint-no-name',
    'lint-no-company',
    'lint-no-point',
  ]);
});

test('a contract is hard to read, a letter is not', () => {
  const contract =
    'Notwithstanding any previously communicated considerations regarding organisational implementation, subsequent operational responsibilities necessitate comprehensive interdepartmental coordination, particularly concerning administrative documentation, accountability, communication, verification, authorisation and continuous evaluation of collaborative deliverables throughout all participating international subsidiaries and their representatives.';
  expect(codes(`${GOOD} ${contract}`)).toEqual(['lint-hard']);
  expect(lintScript({ channel: 'email', subject: 'x', body: `${GOOD} ${contract}` }, 'nl')).toEqual([]);
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
  // Forty words each.
  const good: Record<string, string> = {
    de: 'Hallo {{ lead.first_name }}, ein Gedanke zum Thema {{ ask.pain }}{% if lead.company %} bei {{ lead.company }}{% endif %}. Ich würde einen Fall nehmen und mit dem Team sehen, wo er hing. Dann würde ich den einen Schritt ändern und zwei Wochen warten, ehe ich den Rest anfasse. Mehr ist es nicht.',
    fr: 'Bonjour {{ lead.first_name }}, une idée sur {{ ask.pain }}{% if lead.company %} chez {{ lead.company }}{% endif %}. Je prendrais un seul cas et je verrais avec votre équipe où il reste bloqué. Puis je change ce seul pas. Et je laisse passer deux mois avant de toucher au reste. Ce serait tout.',
    es: 'Hola {{ lead.first_name }}, una idea sobre {{ ask.pain }}{% if lead.company %} en {{ lead.company }}{% endif %}. Yo tomo un solo caso y miro con su equipo en qué paso se queda. Luego cambio ese paso. Y dejo pasar dos semanas antes de tocar todo el resto. No es más que eso.',
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

  test('Romance languages may take their room', () => {
    const long = 'Una palabra tras otra. '.repeat(14); // 56 words and the greeting
    expect(codesIn('es', long)).toEqual([]);
    expect(codesIn('de', long)).toEqual(['lint-long']);
  });

  test.each([
    [
      'de',
      'Vorbehaltlich entgegenstehender Vereinbarungen verpflichten organisatorische Implementierungsmaßnahmen verantwortliche Abteilungsleitungen zu umfassender bereichsübergreifender Koordination administrativer Dokumentationsanforderungen.',
    ],
    [
      'fr',
      'Nonobstant toute considération organisationnelle antérieurement communiquée, l’implémentation opérationnelle nécessite une coordination interdépartementale approfondie concernant la documentation administrative et la responsabilisation.',
    ],
    [
      'es',
      'Independientemente de consideraciones organizativas anteriormente comunicadas, la implementación operacional necesita coordinación interdepartamental exhaustiva relativa a documentación administrativa y responsabilización institucional.',
    ],
  ])('%s: a contract is hard to read', (lang, contract) => {
    expect(codesIn(lang, contract)).toEqual(['lint-hard']);
  });

  test.each([
    ['de', 'Das kostet Sie Kunden.', 'lint-claim'],
    ['de', 'Dann lasse ich Sie in Ruhe.', 'lint-mannered'],
    ['fr', 'Comme vous le savez, le temps manque.', 'lint-claim'],
    ['fr', 'Je vous laisse tranquille.', 'lint-mannered'],
    ['es', 'Nadie pide una guía por aburrimiento.', 'lint-claim'],
    ['es', 'Y así le dejo en paz.', 'lint-mannered'],
  ])('%s: “%s” is %s', (lang, line, code) => {
    expect(codesIn(lang, line)).toContain(code);
  });

  test('a reply that is none is one in any language', () => {
    expect(codesIn('de', 'Gut.', 'AW: unser Gespräch')).toEqual(['lint-false-reply']);
  });
});
