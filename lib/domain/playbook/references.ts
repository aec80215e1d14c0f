import type { Fact } from '../facts';
import type { Playbook } from './playbook';
import { type Problem, type ProblemPath } from './problem';
import { timingProblems } from './timing';
import { because } from '../reason';
import { loops } from './trigger-loops';
import type { Action, On } from './trigger';

type Kind = 'cadence' | 'stage' | 'source' | 'script';

/**
 * What the schema cannot see: names that lead nowhere, names given twice, thresholds and touches out of
 * order, circles.
 */
export function crossCheck(playbook: Playbook, scripts: ReadonlySet<string>): Problem[] {
  const ids = (list: readonly { id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const known: Record<Kind, ReadonlySet<string>> = {
    cadence: ids(playbook.cadences),
    stage: ids(playbook.stages),
    source: ids(playbook.sources),
    script: scripts,
  };
  const refer = (kind: Kind, id: string | undefined, ...place: ProblemPath): Problem[] =>
    id === undefined || known[kind].has(id)
      ? []
      : [{ place, why: because(`playbook-unknown-${kind}`, { id }) }];
  return [
    ...twice('sources', playbook.sources),
    ...twice('stages', playbook.stages),
    ...twice('cadences', playbook.cadences),
    ...twice('triggers', playbook.triggers),
    ...twice('reviews', playbook.reviews),
    ...twice('score', playbook.score.rules, 'rules'),
    ...thresholds(playbook),
    ...nothingToDo(playbook),
    ...playbook.stages.flatMap((stage, i) => [
      ...refer('cadence', stage.cadence, 'stages', i, 'cadence'),
      ...(['tiers', 'byHand'] as const).flatMap((by) =>
        Object.entries(stage[by] ?? {}).flatMap(([tier, id]) => refer('cadence', id, 'stages', i, by, tier)),
      ),
    ]),
    ...Object.entries(playbook.tiers).flatMap(([tier, of]) =>
      refer('cadence', of?.cadence, 'tiers', tier, 'cadence'),
    ),
    ...Object.entries(playbook.tiers).flatMap(([tier, of]) => closeDays(of?.expectedCloseDays, tier)),
    ...playbook.cadences.flatMap((cadence, i) => [
      ...cadence.touches.flatMap((touch, j) => [
        ...refer('script', touch.script, 'cadences', i, 'touches', j, 'script'),
        ...Object.entries(touch.words ?? {}).flatMap(([channel, id]) =>
          refer('script', id, 'cadences', i, 'touches', j, 'words', channel),
        ),
        ...Object.entries(touch.raised ?? {}).flatMap(([raised, id]) =>
          refer('script', id, 'cadences', i, 'touches', j, 'raised', raised),
        ),
      ]),
      ...refer('script', cadence.repeat?.script, 'cadences', i, 'repeat', 'script'),
      ...(cadence.repeat?.more ?? []).flatMap((id, nth) =>
        refer('script', id, 'cadences', i, 'repeat', 'more', nth),
      ),
      ...(cadence.end.do === 'mia'
        ? refer('cadence', cadence.end.nurture, 'cadences', i, 'end', 'nurture')
        : []),
      ...(cadence.end.do === 'switch'
        ? refer('cadence', cadence.end.cadence, 'cadences', i, 'end', 'cadence')
        : []),
    ]),
    ...playbook.score.rules.flatMap(({ when }, i) => ofFact(when, refer, ['score', 'rules', i, 'when'])),
    ...playbook.score.rules.flatMap(({ when }, i): Problem[] =>
      when.fact === 'tier'
        ? [{ place: ['score', 'rules', i, 'when', 'fact'], why: because('playbook-score-by-tier') }]
        : [],
    ),
    ...playbook.triggers.flatMap((trigger, i) => [
      ...ofOn(trigger.when, refer, ['triggers', i, 'when']),
      ...trigger.if.flatMap((fact, j) => ofFact(fact, refer, ['triggers', i, 'if', j])),
      ...trigger.then.flatMap((action, j) => ofAction(action, refer, ['triggers', i, 'then', j])),
    ]),
    ...timingProblems(playbook),
    ...loops(playbook).map((ring): Problem => ({
      place: ['triggers', playbook.triggers.findIndex(({ id }) => id === ring[0])],
      why: because('playbook-trigger-loop', { triggers: [...ring, ring[0]!].join(' → ') }),
    })),
  ];
}

type Refer = (kind: Kind, id: string | undefined, ...place: ProblemPath) => Problem[];

function ofFact(fact: Fact, refer: Refer, place: ProblemPath): Problem[] {
  if (fact.fact === 'source') return fact.is.flatMap((id, i) => refer('source', id, ...place, 'is', i));
  if (fact.fact === 'stage') return fact.is.flatMap((id, i) => refer('stage', id, ...place, 'is', i));
  return [];
}

function ofOn(on: On, refer: Refer, place: ProblemPath): Problem[] {
  if (on.on === 'stage-changed') return refer('stage', on.to, ...place, 'to');
  return on.on === 'cadence-ended' ? refer('cadence', on.cadence, ...place, 'cadence') : [];
}

function ofAction(action: Action, refer: Refer, place: ProblemPath): Problem[] {
  if (action.do === 'task') return refer('script', action.script, ...place, 'script');
  if (action.do === 'set-stage') return refer('stage', action.stage, ...place, 'stage');
  return action.do === 'start' || action.do === 'switch' || action.do === 'nurture'
    ? refer('cadence', action.cadence, ...place, 'cadence')
    : [];
}

function twice(key: string, list: readonly { id: string }[], ...below: ProblemPath): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ place: [key, ...below, i, 'id'], why: because('playbook-id-twice', { id }) }];
    seen.add(id);
    return [];
  });
}

function thresholds({ score }: Playbook): Problem[] {
  const found: Problem[] = [];
  if (score.warm > score.hot)
    found.push({
      place: ['score', 'warm'],
      why: because('playbook-thresholds', { low: score.warm, high: score.hot }),
    });
  if (score.cold > score.warm)
    found.push({
      place: ['score', 'cold'],
      why: because('playbook-thresholds', { low: score.cold, high: score.warm }),
    });
  return found;
}

function closeDays(days: [number, number] | undefined, tier: string): Problem[] {
  return days && days[0] > days[1]
    ? [
        {
          place: ['tiers', tier, 'expectedCloseDays', 1],
          why: because('playbook-close-days', { from: days[0], to: days[1] }),
        },
      ]
    : [];
}

function nothingToDo({ stages, tiers }: Playbook): Problem[] {
  const some =
    stages.some(({ cadence, tiers: by }) => cadence !== undefined || Object.keys(by ?? {}).length > 0) ||
    Object.keys(tiers).length > 0;
  return some ? [] : [{ place: ['stages'], why: because('playbook-no-cadence') }];
}
