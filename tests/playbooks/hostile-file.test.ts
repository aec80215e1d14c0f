import { describe, expect, it } from 'vitest';
import { hasText, reasonText } from '@/lib/i18n';
import { checkPlaybook } from '@/lib/domain/playbook/check';
import { because } from '@/lib/domain/reason';
import { scripts, type Loose, changed, problems, textProblems, text } from './broken-playbook';

describe('files nobody should be hurt by (inputs 61 to 73)', () => {
  it('61: keys that reach for the prototype, at any depth', () => {
    expect(textProblems('{"__proto__": {"format": 1}}')).toEqual([': playbook-forbidden-key']);
    expect(textProblems(text((p) => (p.score.constructor = { prototype: {} })))).toEqual([
      'score: playbook-forbidden-key',
    ]);
    expect(textProblems(text(() => {}).replace('"nudge"', '{"__proto__": 1}'))).toEqual([
      'cadences › opt-in › touches › 1 › angle: playbook-forbidden-key',
    ]);
    expect(({} as Loose).format).toBeUndefined();
  });

  it('62: ten thousand levels, as text and as a value, and a value that contains itself', () => {
    expect(textProblems('['.repeat(10_000))).toEqual(['line 1: playbook-too-deep']);
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i += 1) deep = [deep];
    expect(problems(changed((p) => (p.cadences[0].touches[0].after = deep)))[0]).toMatch(
      /^cadences › opt-in › touches › 1: playbook-too-deep$/,
    );
    expect(problems(changed((p) => (p.score.rules[0].when = p)))[0]).toMatch(/too-deep|too-large/);
  });

  it('63: the same key twice, with the line of the second, however it is written', () => {
    expect(textProblems('{\n  "format": 1,\n  "id": "a",\n  "format": 1\n}')).toEqual([
      'line 4: playbook-key-twice',
    ]);
    expect(textProblems('{"hot": 1, "\\u0068ot": 2}')).toEqual(['line 1: playbook-key-twice']);
    expect(textProblems('{"a": {"b": 1}, "c": {"b": 1}, "d": "a", "e": ["a", "a"]}').join()).not.toContain(
      'twice',
    );
  });

  it('64: a newer format is refused as such and not as a heap of errors', () => {
    expect(problems(changed((p) => ((p.format = 2), (p.zones = []))))).toEqual(['format: playbook-newer']);
    expect(problems(changed((p) => (p.format = 0)))).toEqual(['format: playbook-not-one-of']);
  });

  it('65: an unknown kind of action, an unknown key', () => {
    expect(problems(changed((p) => (p.triggers[0].then[0].do = 'send-mail')))).toEqual([
      expect.stringMatching(/^triggers › missed-call › then › 1/),
    ]);
    expect(problems(changed((p) => (p.cadences[0].touches[0].when = 'now')))).toEqual([
      'cadences › opt-in › touches › 1: playbook-unknown-key',
    ]);
  });

  it('66: a cadence that goes on with itself, or round in a ring, and triggers that do', () => {
    expect(problems(changed((p) => (p.cadences[4].end = { do: 'mia', nurture: 'nurture' })))).toEqual([
      'cadences › nurture › end: playbook-endless',
    ]);
    expect(
      problems(
        changed(
          (p) => (
            (p.cadences[4].end = { do: 'switch', cadence: 'call-ask' }),
            (p.cadences[2].end = { do: 'switch', cadence: 'nurture' })
          ),
        ),
      ),
    ).toContainEqual(expect.stringMatching(/^cadences › (nurture|call-ask) › end: playbook-endless$/));
    expect(
      problems(
        changed((p) =>
          p.triggers.push({
            id: 'self',
            because: 'again',
            when: { on: 'stage-changed', to: 'opt-in' },
            if: [],
            then: [
              { do: 'set-stage', stage: 'call-ask' },
              { do: 'set-stage', stage: 'opt-in' },
            ],
          }),
        ),
      ),
    ).toEqual(['triggers › self: playbook-trigger-loop']);
  });

  it('67: fifty touches at most, and a million are not even counted', () => {
    const touch = changed(() => {}) as Loose;
    expect(
      problems(
        changed(
          (p) =>
            (p.cadences[0].touches = Array.from({ length: 51 }, (_, i) => ({
              ...touch.cadences[0].touches[1],
              after: { days: i },
            }))),
        ),
      ),
    ).toEqual(['cadences › opt-in › touches: playbook-too-many']);
    expect(
      problems(changed((p) => (p.cadences[0].touches = Array.from({ length: 1_000_000 }, () => 1)))),
    ).toEqual(['cadences › opt-in › touches: playbook-too-many']);
    expect(textProblems(`[${'1,'.repeat(1_000_000)}1]`)).toEqual(['line 1: playbook-too-large']);
  });

  it.each<[string, (playbook: Loose) => void, string]>([
    [
      '"3" for 3',
      (p) => (p.cadences[0].touches[1].after.days = '3'),
      'cadences › opt-in › touches › 2 › after › days: playbook-needs-number',
    ],
    [
      'half a day',
      (p) => (p.cadences[0].touches[1].after.days = 1.5),
      'cadences › opt-in › touches › 2 › after › days: playbook-needs-number',
    ],
    [
      'minus one day',
      (p) => (p.cadences[0].touches[1].after.days = -1),
      'cadences › opt-in › touches › 2 › after › days: playbook-too-small',
    ],
    [
      'a billion days',
      (p) => (p.cadences[0].touches[1].after.days = 1e9),
      'cadences › opt-in › touches › 2 › after › days: playbook-too-big',
    ],
    ['a list for a text', (p) => (p.name = ['Four stages']), 'name: playbook-wrong-type'],
    ['nothing at all', (p) => (p.score = null), 'score: playbook-wrong-type'],
    ['a time that is none', (p) => (p.hour = '25:00'), 'hour: playbook-malformed'],
  ])('68: %s', (_, change, problem) => {
    expect(problems(changed(change))).toEqual([problem]);
  });

  it('69: what looks like a template is only text in a playbook, and is said as it stands', () => {
    const tricks = [
      '{{constructor}}',
      '{{__proto__.x}}',
      '{{a.b.c}}',
      '{{',
      '{{ {{x}} }}',
      '$t(now.undo)',
      '{{because, day}}',
    ];
    for (const trick of tricks) {
      const json = changed(
        (p) => (
          p.triggers.splice(1),
          (p.triggers[0].because = trick),
          (p.triggers[0].then = [
            { do: 'alert', text: trick },
            { do: 'task', title: trick, withinMinutes: 5 },
          ]),
          (p.score.rules[0].because = trick)
        ),
      );
      expect(checkPlaybook(json, scripts)).toMatchObject({
        ok: true,
        playbook: { triggers: [{ because: trick, then: [{ text: trick }, { title: trick }] }] },
      });
      expect(reasonText(because('trigger', { because: trick }))).toBe(
        reasonText(because('trigger', { because: 'TRICK' })).replace('TRICK', trick),
      );
    }
    // Nor is there a touch that brings its own words: they are scripts, which are checked by themselves.
    expect(problems(changed((p) => (p.cadences[0].touches[0].body = '{{constructor}}')))).toEqual([
      'cadences › opt-in › touches › 1: playbook-unknown-key',
    ]);
  });

  it('70: markup and links are text like any other', () => {
    const markup =
      '<script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1) data:text/html,x';
    const read = checkPlaybook(
      changed((p) => ((p.name = markup), (p.summary = markup), (p.sources[0].label = markup))),
      scripts,
    );
    expect(read).toMatchObject({ ok: true, playbook: { name: markup, summary: markup } });
    expect(problems(changed((p) => (p.cadences[0].touches[0].script = markup)))).toContain(
      'cadences › opt-in › touches › 1 › script: playbook-malformed',
    );
  });

  it('71: there is no way to write a pattern or code', () => {
    expect(
      problems(
        changed(
          (p) => (p.score.rules[0].when = { fact: 'field', name: 'company', known: true, matches: '(a+)+$' }),
        ),
      ),
    ).toEqual(['score › rules › source-hot › when: playbook-unknown-key']);
    expect(problems(changed((p) => (p.score.rules[0].when = 'lead => true')))).toEqual([
      expect.stringMatching(/^score › rules › source-hot › when/),
    ]);
  });

  it('72: a file that was cut off anywhere, or is another thing altogether', () => {
    const whole = text(() => {});
    for (const part of [0.1, 0.5, 0.9, 0.999])
      expect(textProblems(whole.slice(0, Math.floor(whole.length * part)))).toEqual([
        expect.stringMatching(/^line \d+: playbook-not-json$/),
      ]);
    expect(textProblems(`${whole}x`)).toEqual([expect.stringMatching(/^line \d+: playbook-not-json$/)]);
    expect(textProblems('PK\u0003\u0004\u0014')).toEqual(['line 1: playbook-not-json']);
    expect(textProblems('{"event":{}}\n{"event":{}}')).toEqual(['line 2: playbook-not-json']);
    expect(textProblems('{"format":"signals","version":1}').length).toBeGreaterThan(0);
  });

  it('73: numbers that are none, and numbers too large to be meant', () => {
    expect(problems(changed((p) => (p.score.hot = Number.NaN)))).toEqual(['score › hot: playbook-no-number']);
    expect(textProblems(text(() => {}).replace('"hot": 60', '"hot": 1e999'))).toEqual([
      'score › hot: playbook-no-number',
    ]);
    expect(problems(changed((p) => (p.version = 2 ** 53)))).toEqual(['version: playbook-too-big']);
    expect(problems(changed((p) => (p.score.rules[0].points = -1e21)))).toEqual([
      'score › rules › source-hot › points: playbook-too-small',
    ]);
    expect(
      problems(changed((p) => (p.cadences[0].touches[1].after.days = Number.POSITIVE_INFINITY))),
    ).toEqual(['cadences › opt-in › touches › 2 › after › days: playbook-no-number']);
    // Minus nought is nought.
    expect(problems(changed((p) => (p.score.base = -0)))).toEqual([]);
  });

  it('text that is no JSON says on which line', () => {
    expect(textProblems('{\n  "format": 1,\n  oops\n}')).toEqual(['line 3: playbook-not-json']);
    expect(textProblems('')).toEqual(['line 1: playbook-not-json']);
  });

  it.each([null, 3, 'four-stages', [], {}])('%j is no playbook', (json) => {
    expect(problems(json).length).toBeGreaterThan(0);
  });
});

it('every problem is a sentence', () => {
  const read = checkPlaybook(
    changed((p) => ((p.format = 'x'), (p.days = 'never'), (p.hour = 9), delete p.name, (p.extra = 1))),
    scripts,
  );
  if (read.ok) throw new Error('that was no playbook');
  for (const { why } of read.problems) {
    expect(hasText(`why.${why.code}`), why.code).toBe(true);
    expect(reasonText(why)).not.toContain('{{');
  }
});
