import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { render } from '@/lib/domain/render/render';
import { reasonText } from '@/lib/i18n';

import { emptyLead, fullLead, leadWith, scope } from '../script-sample';

const body = (text: string, ...rest: Parameters<typeof scope>) =>
  render({ subject: null, body: text }, scope(...rest));
const codes = (text: string) => body(text).errors.map(({ why, line }) => `${line} ${why.code}`);

describe('values', () => {
  test('are put in, and each says where it came from', () => {
    const {
      body: text,
      segments,
      missing,
    } = body(
      'Hi {{ lead.first_name }},\nabout {{ ask.pain }} at {{ lead.company }} — {{ sender.first_name }}',
    );
    expect(text).toBe('Hi Ada,\nabout orders stuck between two systems at Analytical Engines — Robin');
    expect(segments.filter(({ kind }) => kind === 'value')).toEqual([
      { kind: 'value', text: 'Ada', name: 'lead.first_name', origin: 'page' },
      { kind: 'value', text: 'orders stuck between two systems', name: 'ask.pain', origin: 'page' },
      { kind: 'value', text: 'Analytical Engines', name: 'lead.company', origin: 'page' },
      { kind: 'value', text: 'Robin', name: 'sender.first_name', origin: 'settings' },
    ]);
    expect(missing).toEqual([]);
  });

  test('that are not known stay visible as blanks and are listed once', () => {
    const {
      body: text,
      missing,
      segments,
    } = body(
      '{{ lead.first_name }} / {{ lead.company }} / {{ lead.company | upcase }} / {{ ask.meeting_topic }}',
      emptyLead,
    );
    expect(text).toBe('[first name] / [company] / [company] / [meeting topic]');
    expect(missing.map(({ name }) => name)).toEqual(['lead.first_name', 'lead.company', 'ask.meeting_topic']);
    expect(segments[0]).toEqual({ kind: 'blank', name: 'lead.first_name', label: 'first name' });
  });

  test('have defaults, which are marked as such', () => {
    const { body: text, segments, missing } = body('Hi {{ lead.first_name | default: "there" }}', emptyLead);
    expect(text).toBe('Hi there');
    expect(segments[1]).toMatchObject({ origin: 'default' });
    expect(missing).toEqual([]);
  });

  test('that a filter needs and that are missing make a blank, never a gap', () => {
    expect(body('{{ lead.title | append: lead.company }}', leadWith({ title: 'Head of ' })).body).toBe(
      '[company]',
    );
  });

  test('typed into a blank are used, with or without the prefix, and win over a field read from a page', () => {
    expect(
      body('{{ ask.pain }}', leadWith({ painPoint: 'old' }, { blanks: { pain: 'late invoices' } })).segments,
    ).toEqual([{ kind: 'value', text: 'late invoices', name: 'ask.pain', origin: 'blank' }]);
    expect(
      body(
        '{{ ask.topic }} {{ lead.company }}',
        leadWith({}, { blanks: { 'ask.topic': 'planning', 'lead.company': 'Northline' } }),
      ).body,
    ).toBe('planning Northline');
    expect(
      body(
        '{{ lead.company }}',
        leadWith(
          { company: 'Real' },
          { blanks: { 'lead.company': 'Typed', lead: 'x', 'lead.__proto__': 'x' } },
        ),
      ).body,
    ).toBe('Real');
  });

  test('of custom fields are there under their name, on every lead once any lead has it', () => {
    expect(
      body('{{ lead.region }} {{ lead.fiscal_year }}', leadWith({ region: 'North', fiscalYear: '2026' }))
        .body,
    ).toBe('North 2026');
    expect(body('{{ lead.region }}', emptyLead, { fields: ['region'] }).missing).toEqual([
      { name: 'lead.region', label: 'region' },
    ]);
  });
});

describe('branches', () => {
  const script = `{% if lead.source == "webinar" %}Thanks for joining.{% elsif lead.source == "referral" %}Sam said hello.{% else %}Hello.{% endif %}
{% case lead.score_band %}{% when "high" %}Today?{% else %}This month?{% endcase %}`;
  test('go by source, score band and industry', () => {
    expect(body(script).body).toBe('Thanks for joining.\nThis month?');
    expect(body(script, leadWith({}, { source: 'referral' })).body).toBe('Sam said hello.\nThis month?');
    expect(body('{% if lead.industry == "Manufacturing" %}plants{% endif %}').body).toBe('plants');
    expect(body('{% if lead.company %}yes{% else %}no{% endif %}', emptyLead).body).toBe('no');
  });
  test('leave no empty lines behind', () => {
    expect(body('One.\n\n{% if lead.source == "no" %}\nTwo.\n{% endif %}\n\nThree.  \n').body).toBe(
      'One.\n\nThree.',
    );
  });
});

describe('hostile values', () => {
  test.each([
    ['{{ sender.name }}', '{{ sender.name }}'],
    ['{% if true %}x{% endif %}', '{% if true %}x{% endif %}'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Acme\r\nBcc: z@y.example', 'Acme Bcc: z@y.example'],
    ['A\u0000B\u0007C\u001B[1m', 'ABC[1m'],
    ['\u202Egnp.exe\u202C \u2067x\u2069', 'gnp.exe x'],
    ['\uE0000\uE001', '0'],
    ['a\uD800b', 'a\uFFFDb'],
    ['Mu\u0308ller', 'Müller'],
    ['__proto__', '__proto__'],
    ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦 family'],
    ['شركة النور', 'شركة النور'],
    ['$& $1 $`', '$& $1 $`'],
  ])('%j is written as text, once', (value, written) => {
    expect(body('[{{ lead.company }}]', leadWith({ company: value })).body).toBe(`[${written}]`);
  });

  test('a value that looks like a placeholder is pointed out', () => {
    expect(body('{{ lead.company }}', leadWith({ company: '{{company}}' })).warnings).toContainEqual({
      code: 'script-odd-value',
      args: { name: 'lead.company', value: '{{company}}' },
    });
  });

  test('long values are cut between characters as people count them', () => {
    const { body: text } = body(
      '{{ lead.company }}',
      leadWith({ company: '👩‍👩‍👧‍👦'.repeat(120) + 'x'.repeat(500) }),
    );
    expect([...new Intl.Segmenter('en').segment(text)]).toHaveLength(200);
    expect(text.endsWith('x')).toBe(true);
  });

  test('whatever the value, it is the only thing that differs, and it is never read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({
            unit: fc.constantFrom('{', '}', '%', ' ', 'l', '\uE000', '\uE001', '0', '|', '\n', '\uD83D', 'é'),
          }),
        ),
        (value) => {
          const {
            body: text,
            segments,
            errors,
          } = body(
            'a {{ lead.company | default: "-" }} b {{ lead.first_name | default: "-" }} c',
            leadWith({ company: value || ' ', name: value || ' ' }),
          );
          expect(errors).toEqual([]);
          expect(
            segments
              .filter(({ kind }) => kind === 'text')
              .map((segment) => 'text' in segment && segment.text),
          ).toEqual(['a ', ' b ', ' c']);
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\uE000\uE001\u202A-\u202E\n]/);
        },
      ),
    );
  }, 30_000);
});

describe('broken scripts are refused with the line', () => {
  test.each([
    ['one\n{{ lead.company', '2 script-not-closed'],
    ['one\n\n{% if lead.company %}two', '3 script-not-closed'],
    ['{% if lead.company %}a{% endif %}\n{% endif %}', '2 script-not-opened'],
    ['a\n{{ {{ lead.company }} }}', '2 script-bad-syntax'],
    ['a }}\nb', '1 script-stray-braces'],
    ['a\nb\nc %}', '3 script-stray-braces'],
    ['{{ }}', '1 script-bad-syntax'],
    ['{{ lead.company lead.name }}', '1 script-bad-syntax'],
    ['{% if lead.company == %}a{% endif %}', '1 script-bad-syntax'],
    ['{% if lead.company lead.name %}a{% endif %}', '1 script-bad-syntax'],
    ['{{ lead.company | shout }}', '1 script-no-filter'],
    ['\n{% for i in (1..999999999) %}x{% endfor %}', '2 script-no-tag'],
    ['{% include "x" %}', '1 script-no-tag'],
    ['{% raw %}{{ x }}{% endraw %}', '1 script-no-tag'],
    ['{{ "now" | date: "%Y" }}', '1 script-no-filter'],
    ['{% render "nobody" %}', '1 script-no-snippet'],
    ['x'.repeat(10_001), '1 script-too-much'],
  ])('%j', (text, found) => {
    expect(codes(text)[0]).toBe(found);
    // In words, and about something that can be seen in the script.
    expect(reasonText(body(text).errors[0]!.why)).toMatch(/^(?!script-)\S+ .*[^ :]$/);
  });

  test.each([
    '{{constructor}}',
    '{{__proto__.x}}',
    '{{ a.b.c }}',
    '{{ lead.constructor }}',
    '{{ lead }}',
    '{{ lead[sender.name] }}',
    '{{ ask }}',
    '{{ ask.a.b }}',
    '{{ ask.Pain }}',
  ])('%s names nothing', (text) => {
    expect(codes(`line\n${text}`)).toEqual(['2 script-unknown-name']);
  });

  test('a mistyped name gets the closest one offered', () => {
    expect(body('{{ lead.firstname }}').errors[0]!.why).toEqual({
      code: 'script-unknown-name-close',
      args: { what: 'lead.firstname', close: 'lead.first_name' },
    });
    expect(body('{{ lead.companySize }}').errors[0]!.why.args).toMatchObject({ close: 'lead.company_size' });
    expect(body('{{ first_name }}').errors[0]!.why.args).toMatchObject({ close: 'lead.first_name' });
  });

  test('names in branches that are not taken are found as well', () => {
    expect(codes('{% if lead.company == "x" %}\n{{ lead.zzqx }}{% endif %}')).toEqual([
      '2 script-unknown-name',
    ]);
  });

  test('a huge result is refused at the line where it grows too long', () => {
    const long = leadWith({ company: 'x'.repeat(400), detail: 'y'.repeat(500) });
    const { errors, body: text } = body(
      `start\n${'{{ lead.detail }}'.repeat(39)}\n${'{{lead.detail}}'.repeat(3)}`,
      long,
    );
    expect(errors).toMatchObject([{ line: 3, why: { code: 'script-too-much' } }]);
    expect(text).toBe('');
  });

  test('a broken subject counts too', () => {
    expect(render({ subject: '{{ lead.zzqx }}', body: 'x' }, scope()).errors).toHaveLength(1);
  });
});

describe('snippets', () => {
  const snippets = {
    sign: 'Best,\n{{ sender.first_name }}',
    a: 'a {% render "b" %}',
    b: 'b {% render "a" %}',
    self: '{% render "self" %}',
    broken: 'x\n{{ lead.zzqx }}',
    open: '{{ lead.name',
  };
  test('are put in, with values of their own marked', () => {
    const { body: text, segments } = body('Hello\n{% render "sign" %}', fullLead, { snippets });
    expect(text).toBe('Hello\nBest,\nRobin');
    expect(segments.at(-1)).toMatchObject({ name: 'sender.first_name', origin: 'settings' });
  });
  test.each([
    ['a', 'script-circular-snippet'],
    ['self', 'script-circular-snippet'],
    ['broken', 'script-unknown-name'],
    ['open', 'script-not-closed'],
  ])('%s is refused at the line that uses it', (name, code) => {
    expect(body(`one\n\n{% render "${name}" %}`, fullLead, { snippets }).errors).toMatchObject([
      { line: 3, why: { code } },
    ]);
  });
  test('that double themselves again and again are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `s${index}`,
        `{% render "s${index + 1}" %}{% render "s${index + 1}" %}`,
      ]),
    );
    expect(body('{% render "s0" %}', fullLead, { snippets: { ...many, s40: 'x' } }).errors).toMatchObject([
      { why: { code: 'script-too-much' } },
    ]);
  });
});

describe('warnings before a message goes', () => {
  const warned = (text: string, ...rest: Parameters<typeof scope>) =>
    body(text, ...rest).warnings.map(({ code }) => code);
  test('it should carry first name, company and the specific point', () => {
    expect(warned('Hello there')).toEqual(['script-no-first-name', 'script-no-company', 'script-no-point']);
    expect(warned('{{ lead.first_name }} at {{ lead.company }}: {{ ask.pain }}')).toEqual([]);
    expect(
      warned(
        '{{ lead.first_name }} at {{ lead.company }}: {{ ask.pain }}',
        leadWith({ name: 'Ada', company: 'Engines' }),
      ),
    ).toEqual(['script-no-point']);
    expect(
      warned(
        'Hi {{ lead.first_name | default: "there" }}, {{ lead.company }} {{ ask.pain }}',
        leadWith({ company: 'Engines', painPoint: 'x y' }),
      ),
    ).toEqual(['script-no-first-name']);
  });
  test('a subject may carry them', () => {
    expect(
      render({ subject: '{{ lead.company }}: {{ ask.pain }}', body: 'Hi {{ lead.first_name }}' }, scope())
        .warnings,
    ).toEqual([]);
  });
  test('a link that would run code is pointed out', () => {
    expect(warned('{{ lead.first_name }} {{ lead.company }} {{ ask.pain }} javascript:alert(1)')).toEqual([
      'script-odd-link',
    ]);
  });
});

test('a subject is one line', () => {
  expect(render({ subject: 'About\n{{ lead.company }}', body: 'x' }, scope()).subject).toBe(
    'About Analytical Engines',
  );
});
