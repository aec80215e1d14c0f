import { describe, expect, it } from 'vitest';
import { parsePlaybook, checkPlaybook } from '@/lib/domain/playbook/check';
import { playbooks } from '@/lib/playbooks';
import { scripts, type Loose, changed, problems } from './broken-playbook';

describe('what ships', () => {
  it.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
    '%s passes its own check, and reading a written copy of it changes nothing',
    (_, playbook) => {
      expect(parsePlaybook(JSON.stringify(playbook), scripts)).toEqual({ ok: true, playbook });
    },
  );
});

describe('names that lead nowhere are refused where they stand', () => {
  it.each<[string, (playbook: Loose) => void, string]>([
    [
      'a cadence of a stage',
      (p) => (p.stages[0].cadence = 'opt-inn'),
      'stages › opt-in › cadence: playbook-unknown-cadence',
    ],
    [
      'a cadence of a stage by tier',
      (p) => (p.stages[0].tiers = { hot: 'fast' }),
      'stages › opt-in › tiers › hot: playbook-unknown-cadence',
    ],
    [
      'a cadence of a tier',
      (p) => (p.tiers = { cold: { cadence: 'slow' } }),
      'tiers › cold › cadence: playbook-unknown-cadence',
    ],
    [
      'the nurture at an end',
      (p) => (p.cadences[1].end.nurture = 'gone'),
      'cadences › conversation › end › nurture: playbook-unknown-cadence',
    ],
    [
      'a script',
      (p) => (p.cadences[0].touches[2].script = 'lost'),
      'cadences › opt-in › touches › 3 › script: playbook-unknown-script',
    ],
    [
      'the words for a channel',
      (p) => (p.cadences[0].touches[2].words.email = 'lost'),
      'cadences › opt-in › touches › 3 › words › email: playbook-unknown-script',
    ],
    [
      'a source in a rule',
      (p) => (p.score.rules[0].when.is = ['tv']),
      'score › rules › source-hot › when › is › 1: playbook-unknown-source',
    ],
    [
      'a stage in an action',
      (p) => (p.triggers[0].then[0].stage = 'closing'),
      'triggers › missed-call › then › 1 › stage: playbook-unknown-stage',
    ],
    ['a tier', (p) => (p.sources[0].tier = 'boiling'), 'sources › demo-request › tier: playbook-not-one-of'],
    [
      'an id that is taken',
      (p) => (p.cadences[1].id = 'opt-in'),
      'cadences › opt-in › id: playbook-id-twice',
    ],
  ])('%s', (_, change, problem) => {
    expect(problems(changed(change))).toContain(problem);
  });

  it('missing scripts are named one by one, fifty at most', () => {
    const few = changed((p) => (p.cadences = p.cadences.slice(0, 2))) as Loose;
    const named = few.cadences
      .flatMap(({ touches }: Loose) => touches)
      .flatMap(({ script, words = {}, raised = {} }: Loose) => [
        script,
        ...Object.values(words),
        ...Object.values(raised),
      ]);
    const missing = problems(few, new Set()).filter((problem) => problem.endsWith('unknown-script'));
    expect(missing).toHaveLength(named.length);
    expect(
      problems(
        changed(() => {}),
        new Set(),
      ),
    ).toHaveLength(50);
  });
});

describe('an order that makes no sense is refused', () => {
  it.each<[string, (playbook: Loose) => void, string]>([
    [
      'a touch before the one before it',
      (p) => (p.cadences[0].touches[3].after.days = 3),
      'cadences › opt-in › touches › 4 › after: playbook-touch-order',
    ],
    [
      'two touches at the same moment',
      (p) => (p.cadences[0].touches[3].after.days = 4),
      'cadences › opt-in › touches › 4 › after: playbook-touch-order',
    ],
    [
      'two touches within the hour',
      (p) => (p.cadences[0].touches[1].after = { minutes: 30 }),
      'cadences › opt-in › touches › 2 › after: playbook-touch-too-soon',
    ],
    ['warm above hot', (p) => (p.score.warm = 70), 'score › warm: playbook-thresholds'],
    ['cold above warm', (p) => (p.score.cold = 31), 'score › cold: playbook-thresholds'],
    [
      'cadences that follow each other for ever',
      (p) => (p.cadences[4].end = { do: 'switch', cadence: 'opt-in' }),
      'cadences › opt-in › end: playbook-endless',
    ],
    [
      'a cadence that follows itself',
      (p) => (p.cadences[4].end = { do: 'switch', cadence: 'nurture' }),
      'cadences › nurture › end: playbook-endless',
    ],
    [
      'repeats without a gap',
      (p) =>
        (p.cadences[4].repeat = {
          every: {},
          taper: 1,
          times: 3,
          channel: 'email',
          angle: 'tool',
          script: 'four-stages-nurture-1',
        }),
      'cadences › nurture › repeat › every: playbook-repeat-without-gap',
    ],
    [
      'no cadence at all',
      (p) => p.stages.forEach((stage: Loose) => delete stage.cadence),
      'stages: playbook-no-cadence',
    ],
  ])('%s', (_, change, problem) => {
    expect(problems(changed(change))).toContain(problem);
  });
});

it('points that depend on the tier which they decide are refused', () => {
  expect(
    problems(
      changed((p) =>
        p.score.rules.push({
          id: 'heat',
          points: -20,
          because: 'is hot',
          when: { fact: 'tier', is: ['hot'] },
          each: false,
        }),
      ),
    ),
  ).toEqual(['score › rules › heat › when › fact: playbook-score-by-tier']);
});

it('triggers that set each other off for ever are refused by name', () => {
  const ring = (id: string, from: string, to: string) => ({
    id,
    because: 'back and forth',
    when: { on: 'tier-crossed', to: from },
    if: [],
    then: [{ do: 'set-tier', tier: to }],
  });
  const read = checkPlaybook(
    changed((p) => p.triggers.push(ring('up', 'warm', 'hot'), ring('down', 'hot', 'warm'))),
    scripts,
  );
  if (read.ok || read.problems.length !== 1) throw new Error('one ring, one problem');
  const [{ path, why }] = read.problems as [
    { path: string; why: { code: string; args?: Record<string, unknown> } },
  ];
  expect(path).toMatch(/^triggers › (up|down)$/);
  expect(why).toMatchObject({
    code: 'playbook-trigger-loop',
    args: { triggers: expect.stringMatching(/up → down|down → up/) },
  });
});

describe('a system states its four parts, or it is none', () => {
  it.each(['trigger', 'schedule', 'escalation', 'handoff'])('%s', (part) => {
    expect(problems(changed((p) => delete p.system[part]))).toEqual([`system › ${part}: playbook-missing`]);
    expect(problems(changed((p) => (p.system[part] = '  ')))).toEqual([`system › ${part}: playbook-empty`]);
  });
});
