import { describe, expect, it } from 'vitest';

import { runExperiment } from '@/tools/statistics/experiment-run';

const lines = (...args: string[]) => {
  const { out, error, code } = runExperiment(args);
  expect([error, code]).toEqual(['', 0]);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('experiment', () => {
  it('prints the analysis and the decision', () => {
    const [analysis, decision] = lines('100/1000', '130/1000');
    expect(analysis).toMatchObject({ n1: 1000, x1: 100, p1: 0.1, x2: 130, srm_p: 1 });
    expect(analysis!['p_z_pooled']).toBeCloseTo(0.03549, 5);
    expect(analysis!['fisher_p']).toBeCloseTo(0.0419, 4);
    expect(decision).toMatchObject({ decision: 'not-enough', why: expect.stringContaining('Go on') });
    expect(lines('40/200', '80/200')[1]).toMatchObject({ decision: 'adopt' });
    expect(lines('80/200', '40/200')[1]).toMatchObject({ decision: 'drop' });
    expect(lines('200/1000', '205/1000', '--lift', '0.1')[1]).toMatchObject({ decision: 'drop' });
  });

  it('says null where something cannot be told, never NaN', () => {
    expect(lines('0/0', '0/0')).toEqual([
      expect.objectContaining({ p1: null, wilson1: null, diff: null, z_pooled: null, fisher_p: null }),
      expect.objectContaining({ decision: 'not-enough', always_valid_p: 1, always_valid_diff: null }),
    ]);
    expect(lines('0/30', '0/30')[0]).toMatchObject({ z_pooled: null, fisher_p: 1, rel_lift: null });
    expect(lines('12/12', '15/15')[1]).toMatchObject({ decision: 'not-enough' });
  });

  it('asks for the split that was planned', () => {
    expect(lines('30/300', '12/60')[1]!['why']).toContain('unevenly');
    expect(lines('30/300', '12/60', '--ratio', '5:1')[1]!['why']).not.toContain('unevenly');
  });

  it('plans', () => {
    expect(lines('--plan', '0.2', '0.05')).toEqual([
      { once: 1094, perArm: 1751, weeks: null, seenInEightWeeks: null },
    ]);
    expect(lines('--plan', '0.2', '0.05', '--per-week', '100')[0]).toMatchObject({ weeks: 36 });
  });

  it('plays experiments out: false winners, and power beside them', () => {
    const [none, some] = lines('--simulate', '0.2', '0.4', '--runs', '300');
    expect(none).toMatchObject({ rates: [0.2, 0.2], most: 132, runs: 300 });
    expect((none!['for_a'] as number) + (none!['for_b'] as number)).toBeLessThanOrEqual(0.03);
    expect(some!['power_registered']).toBeGreaterThan(0.6);
    expect(lines('--simulate', '0.2', '0.2', '--runs', '20', '--most', '50').length).toBe(1);
  });

  it('explains itself', () => {
    expect(runExperiment(['-h'])).toMatchObject({ code: 0, out: expect.stringContaining('always_valid_p') });
  });

  it.each([
    ['nothing', [], /exactly two/],
    ['one arm', ['1/2'], /exactly two/],
    ['three arms', ['1/2', '1/2', '1/2'], /exactly two/],
    ['more successes than leads', ['7/5', '1/5'], /7\/5 has more successes than leads/],
    ['half a lead', ['1.5/3', '1/5'], /1\.5\/3 has to be successes\/leads/],
    ['words', ['a/b', '1/5'], /a\/b has to be/],
    ['shares', ['0.1', '0.2'], /0\.1 has to be/],
    ['a number too large to read', ['1/99999999999999999999', '1/5'], /has to be/],
    ['more leads than there are', ['1/999999999', '1/5'], /not counted/],
    ['less than nobody', ['-1/5', '1/5'], /-1\/5: successes and leads cannot be fewer than 0/],
    ['less than nobody in the second', ['1/5', '-1/5'], /-1\/5: successes and leads cannot be fewer than 0/],
    ['fewer than no leads', ['1/-5', '1/5'], /1\/-5: successes and leads cannot be fewer than 0/],
    ['a lift below nothing', ['1/5', '1/5', '--lift', '-.1'], /--lift has to be a share.*not "-\.1"/],
    ['a baseline below nothing', ['--plan', '-0.1', '.05'], /baseline has to be a share.*not "-0\.1"/],
    ['a rate below nothing', ['--simulate', '.1', '-.05'], /rate B has to be a share/],
    ['thousands with a comma', ['1,000/5,000', '1/5'], /1,000\/5,000 has to be/],
    ['an unknown option', ['1/5', '1/5', '--fast'], /--fast/],
    ['a lift of 2', ['1/5', '1/5', '--lift', '2'], /--lift has to be a share/],
    ['a ratio of one', ['1/5', '1/5', '--ratio', '1'], /--ratio/],
    ['a ratio of nothing', ['1/5', '1/5', '--ratio', '0:1'], /--ratio/],
    ['two commands', ['--plan', '--simulate', '.1', '.2'], /two commands/],
    ['what belongs elsewhere', ['1/5', '1/5', '--runs', '5'], /--runs means nothing here/],
    ['a baseline of 1', ['--plan', '1', '0.1'], /baseline has to be a share/],
    ['a lift past everybody', ['--plan', '0.9', '0.2'], /under 1/],
    ['rates that are none', ['--simulate', 'x', '0.2'], /rate A/],
    ['no runs', ['--simulate', '.1', '.2', '--runs', '0'], /--runs/],
  ])('refuses %s', (_, args, message) => {
    const { out, error, code } = runExperiment(args);
    expect([out, code]).toEqual(['', 2]);
    expect(error).toMatch(message);
  });
});
