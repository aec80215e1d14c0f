import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintScript } from '@/lib/domain/script/lint';
import type { Channel } from '@/lib/domain/words';
import { hasText, reasonText } from '@/lib/i18n';
import { GOOD, BRIEF, lint, codes } from './linted';

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
