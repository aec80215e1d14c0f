/**
 * The thirty days in which a rep, or a team, goes over to following up by a system (seven-components): look at
 * what there is, make words and rules ready, try it on few, then everybody. By week, what there is to do.
 */
export const ROLLOUT = [
  { week: 'audit', tasks: ['leads', 'clean', 'baseline', 'tiers'] },
  { week: 'words', tasks: ['scripts', 'links', 'triggers', 'reminders'] },
  { week: 'test', tasks: ['ten', 'outcomes', 'review'] },
  { week: 'everybody', tasks: ['all', 'compare', 'copies', 'monthly'] },
] as const;
export type RolloutTask = (typeof ROLLOUT)[number]['tasks'][number];

/** How many days it takes. */
export const ROLLOUT_DAYS = 30;
