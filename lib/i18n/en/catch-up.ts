/** Back after an absence: what is overdue, spread over days. */
export const catchUp = {
  title: 'Catch up', close: 'Close', working: 'Working out a proposal', look: 'See the proposal', 'not-now': 'Not now', undo: 'Undo all',
  offer_one: '{{count}} touch is overdue. Catch up without an avalanche.', offer_other: '{{count}} touches are overdue. Catch up without an avalanche.',
  over_one: '{{overdue}} overdue → {{counts}} on one day', over_other: '{{overdue}} overdue → {{counts}} over {{count}} days',
  suggested_one: '{{count}} suggested to skip', suggested_other: '{{count}} suggested to skip',
  left_one: 'No day was found for {{count}}; it stays overdue.', left_other: 'No day was found for {{count}}; they stay overdue.',
  on: '{{day}}: {{count}}', skips: 'Suggested to skip: {{count}}',
  what: 'What to do with {{name}}', move: 'Move', skip: 'Skip this touch', to: 'Move {{name}} to',
  apply_one: 'Do this for {{count}}', apply_other: 'Do this for {{count}}', was_one: '{{when}}: {{count}} overdue touch was spread over the days to come.', was_other: '{{when}}: {{count}} overdue touches were spread over the days to come.',
};
