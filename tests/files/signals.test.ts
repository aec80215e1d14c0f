import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { SignalKind } from '@/lib/domain/facts';
import { readSignals } from '@/lib/files/signals';
import { reasonText } from '@/lib/i18n';

import { at, LONDON } from '../domain/sample';

const NOW = at('2026-03-04 12:00');
const read = (content: unknown) =>
  readSignals(typeof content === 'string' ? content : JSON.stringify(content), LONDON, NOW);
const one = (over: object = {}) => ({
  lead: { email: 'Ada@Byte.example' },
  type: 'opened',
  at: '2026-03-02T09:30',
  ...over,
});

describe('a file of signals', () => {
  it('is a list, or an object a line', () => {
    const expected = [
      {
        line: 1,
        label: 'Ada@Byte.example',
        keys: ['ada@byte.example'],
        kind: 'opened',
        at: at('2026-03-02 09:30'),
        start: null,
        source: null,
      },
    ];
    expect(read([one()])).toEqual({ signals: expected, problems: [] });
    expect(read(`${JSON.stringify(one())}\r\n\n`)).toEqual({ signals: expected, problems: [] });
  });

  it('may name an offset, a call, a tool; a reply is called as in a simulation', () => {
    const { signals } = read([
      one({ type: 'reply', at: '2026-03-02T09:30Z', source: 'mailer' }),
      one({ type: 'booked', start: '2026-03-05T15:00' }),
    ]);
    expect(signals).toMatchObject([
      { kind: 'replied', source: 'mailer' },
      { kind: 'booked', start: at('2026-03-05 15:00') },
    ]);
  });

  it.each([
    [{ type: 'danced' }, 'type'],
    [{ at: 'yesterday' }, 'yesterday'],
    [{ at: '2027-01-01T09:00' }, 'future'],
    [{ lead: {} }, 'lead'],
    [{ lead: { email: 'nonsense' } }, 'nonsense'],
    [{ more: 1 }, 'line'],
    [{ start: 'soon' }, 'soon'],
  ])('%j is a problem of its own line, and keeps nobody else out', (over, said) => {
    const { signals, problems } = read([one(), one(over), one()]);
    expect(signals.map(({ line }) => line)).toEqual([1, 3]);
    expect(problems.map(({ line, why }) => `${line} ${reasonText(why)}`)).toEqual([
      expect.stringContaining(said),
    ]);
    expect(problems[0]!.line).toBe(2);
  });

  it.each(['', 'hello', '<html>', '"text"', '42', 'null', '[[[['])(
    '%j is no file of signals, and says so',
    (content) => {
      expect(read(content)).toMatchObject({
        signals: [],
        problems: [{ line: 0, why: { code: 'file-not-signals' } }],
      });
    },
  );

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        for (const { why } of read(content).problems) expect(reasonText(why)).not.toContain('why.');
      }),
    );
  });
});

it('the documents name every type, and their own example is read', () => {
  const text = readFileSync('docs/signals.md', 'utf8');
  expect(SignalKind.options.filter((kind) => !text.includes(`\`${kind}\``))).toEqual([]);
  expect(read(/```json\n([\s\S]*?)```/.exec(text)![1]!)).toMatchObject({
    signals: [{ kind: 'pricing-page' }, { kind: 'booked' }],
    problems: [],
  });
});
