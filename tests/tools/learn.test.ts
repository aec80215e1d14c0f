import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { runLearn } from '@/tools/statistics/learn-run';
import { seeded } from '@/lib/domain/seeded';

import { isThere, json, type MapReference } from '../domain/learning/reference-set';

const folder = mkdtempSync(path.join(tmpdir(), 'learn-'));
function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

const points = file('points.json', '{"r0": 20, "r1": -10}');
/** Leads of whom two rules tell something. */
const leads = (n: number) => {
  const random = seeded(n);
  return Array.from({ length: n }, (_, nth) => {
    const [r0, r1] = [random() < 0.4 ? 1 : 0, random() < 0.3 ? 1 : 0];
    const won = random() < 0.2 + 0.5 * r0 - 0.15 * r1 ? 1 : 0;
    return `${won},${r0},${r1},${nth % 10 < 7 ? 'train' : 'test'},"note, ${nth}"`;
  });
};
const table = (...lines: string[]) => `converted,r0,r1,split,note\n${lines.join('\n')}\n`;
const rules = file('rules.csv', table(...leads(600)));

const lines = (...args: string[]) => {
  const { out, error, code } = runLearn(args);
  expect([error, code]).toEqual(['', 0]);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};
const wrong = (...args: string[]) => {
  const { out, error, code } = runLearn(args);
  expect([out, code]).toEqual(['', 2]);
  return error.split('\n')[0]!;
};

describe('learn', () => {
  it('prints a line for each n, the fit, and whether there is a pattern', () => {
    const found = lines(rules, '--points', points, '--n', '20,100', '--draws', '5');
    expect(found.map((line) => Object.keys(line))).toEqual([
      ['n', 'auc', 'auc10', 'logLoss', 'worse'],
      ['n', 'auc', 'auc10', 'logLoss', 'worse'],
      ['fit', 'auc', 'logLoss'],
      ['pattern'],
    ]);
    expect(found[2]!['fit']).toEqual({ r0: expect.any(Number), r1: expect.any(Number) });
    expect(found[3]).toEqual({ pattern: true });
  });

  it('the same seed draws the same leads, another seed others', () => {
    const drawn = (seed: string) =>
      lines(rules, '--points', points, '--n', '30', '--draws', '5', '--seed', seed)[0];
    expect(drawn('1')).toEqual(drawn('1'));
    expect(drawn('1')).not.toEqual(drawn('2'));
  });

  it('either side of the split is what the other leaves, and without both the last 30 of 100 are tested', () => {
    const fitOf = (...split: string[]) =>
      lines(rules, '--points', points, '--n', '20', '--draws', '1', ...split)[1];
    const both = fitOf('--train', 'split=train', '--test', 'split=test');
    expect(fitOf('--train', 'split=train')).toEqual(both);
    expect(fitOf('--test', 'split=test')).toEqual(both);
    expect(fitOf()).not.toEqual(both);
  });

  it('leaves out sizes nobody asked for, where there are not so many leads', () => {
    const found = lines(rules, '--points', points, '--draws', '2');
    expect(found.slice(0, -2).map(({ n }) => n)).toEqual([20, 50, 100, 200]);
  });

  it('reads what spreadsheets write: a byte order mark, spaces, 1.0, empty lines, semicolons, Windows line ends', () => {
    const odd = table(...leads(600))
      .replaceAll(/^([01]),/gm, '$1.0 ,')
      .replaceAll('"note, ', '"note ')
      .replaceAll(',', ';')
      .replaceAll('\n', '\r\n');
    const other = file('odd.csv', `\uFEFF${odd}\r\n\r\n`);
    const args = ['--points', points, '--n', '20', '--draws', '3'];
    expect(lines(other, ...args)).toEqual(lines(rules, ...args));
  });

  it('explains itself', () => {
    expect(runLearn(['--help'])).toMatchObject({
      code: 0,
      error: '',
      out: expect.stringContaining('"worse"'),
    });
  });

  it.each([
    ['nothing', [], /give one RULES\.csv/],
    ['no points', [rules], /--points/],
    ['an unknown option', [rules, '--points', points, '--fast'], /--fast/],
    ['a file that is not there', [path.join(folder, 'no.csv'), '--points', points], /no\.csv cannot be read/],
    [
      'points that are not there',
      [rules, '--points', path.join(folder, 'no.json')],
      /no\.json cannot be read/,
    ],
    ['a folder', [folder, '--points', points], /cannot be read/],
    ['no number of draws', [rules, '--points', points, '--draws', '0'], /--draws/],
    ['half an n', [rules, '--points', points, '--n', '20,5.5'], /--n/],
    ['a seed of letters', [rules, '--points', points, '--seed', 'x'], /--seed/],
    ['more than there are', [rules, '--points', points, '--n', '20,5000'], /5000 is more than the 420 leads/],
    ['a split without a value', [rules, '--points', points, '--train', 'split'], /COLUMN=VALUE/],
    ['a split nobody is in', [rules, '--points', points, '--train', 'split=x'], /selects no lead/],
    ['a split that is no column', [rules, '--points', points, '--train', 'part=train'], /no column "part"/],
    [
      'the same leads twice',
      [rules, '--points', points, '--train', 'split=train', '--test', 'split=train'],
      /share 420 leads/,
    ],
  ])('refuses %s', (_, args, message) => expect(wrong(...args)).toMatch(message));

  it.each([
    ['NaN', '{"r0": NaN}', /cannot be read as JSON/],
    ['text', '{"r0": "20"}', /"r0" have to be a number, not "20"/],
    ['null', '{"r0": 1, "r1": null}', /"r1" have to be a number/],
    ['infinity', '{"r0": 1e999}', /"r0" have to be a number/],
    ['a slip of the keyboard', '{"r0": 2500}', /"r0" have to lie between -1000 and 1000, not 2500/],
    ['a list', '[20, 10]', /has to be an object/],
    ['nothing', '{}', /names no column/],
    ['a column that is missing', '{"r0": 1, "r7": 2}', /no column "r7"/],
    ['what is only known afterwards', '{"r0": 1, "Lead Quality": 2}', /“Lead Quality”.*may not use it/],
  ])('refuses points of %s', (name, text, message) => {
    expect(wrong(rules, '--points', file(`${name}.json`, text))).toMatch(message);
  });

  it.each([
    ['no outcomes', 'r0,r1\n1,0\n', /no column "converted"; it has "r0", "r1"/],
    ['a 2 after an empty row', 'converted,r0,r1\n\n1,0,1\n2,0,1\n', /row 4, column "converted"/],
    ['no leads', 'converted,r0,r1\n', /has no leads/],
    ['nothing in it', '', /no column/],
    ['a 2', `${table(...leads(20))}2,0,0,train,x\n`, /row 22, column "converted": has to be 0 or 1, not "2"/],
    ['a word', `${table(...leads(20))}1,yes,0,train,x\n`, /row 22, column "r0": has to be 0 or 1, not "yes"/],
    [
      'an empty cell',
      `${table(...leads(20))}1,0, ,train,x\n`,
      /row 22, column "r1": has to be 0 or 1, not ""/,
    ],
    ['a line cut short', `${table(...leads(20))}1,0\n`, /row 22: 2 cells under 5 columns/],
    ['a column twice', 'converted,r0,r1,r0\n1,0,1,0\n', /column "r0" twice/],
    ['only wins', 'converted,r0,r1\n1,0,1\n1,1,1\n1,1,0\n1,0,0\n', /all won or all lost/],
  ])('refuses a table with %s', (name, text, message) => {
    expect(wrong(file(`${name}.csv`, text), '--points', points)).toMatch(message);
  });
});

describe.skipIf(!isThere)('on X Education, as reference.md 2.4 asks', () => {
  const reference = isThere ? json<MapReference>('fixtures/xed-map-reference.json') : null;
  const xed = path.join(import.meta.dirname, '../../../shared/data/fixtures/xed-rules.csv');

  it('ranks well enough after 20 to 1000 outcomes, hardly ever worse than the points, and fits to 1e-6', () => {
    const own = Object.fromEntries(reference!.prior_points.map((one, nth) => [`r${nth}`, one]));
    const found = lines(
      xed,
      '--points',
      file('xed.json', JSON.stringify(own)),
      '--train',
      'split_time=train',
      '--test',
      'split_time=test',
    );
    const at = (n: number) => found.find((line) => line['n'] === n) as Record<'auc' | 'worse', number>;
    for (const [n, least] of [
      [50, 0.755],
      [100, 0.78],
      [200, 0.8],
      [1000, 0.83],
    ] as const) {
      expect(at(n).auc).toBeGreaterThanOrEqual(least);
      expect(at(n).worse).toBeLessThan(0.02);
    }
    expect(at(20).worse).toBeLessThan(0.08);
    const { fit, auc, logLoss } = found.at(-2) as {
      fit: Record<string, number>;
      auc: number;
      logLoss: number;
    };
    for (const [nth, weight] of reference!.weights.entries())
      expect(Math.abs(fit[`r${nth}`]! - weight)).toBeLessThan(1e-6);
    expect(auc).toBeCloseTo(0.844, 4);
    expect(logLoss).toBeCloseTo(0.4761, 4);
    expect(found.at(-1)).toEqual({ pattern: true });
  }, 60_000);
});
