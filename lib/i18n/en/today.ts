/** The queue. */
export const today = {
  due: 'Due', filter: 'Filter', 'filter-example': 'Filter by name or company', counts: 'Counts', keys: 'J K move · Enter open · 1–4 outcome · S snooze',
  'count-due': '{{count}} due', 'count-done': '{{count}} done', 'of-cap': '{{channel}} {{sent}} of {{cap}} today',
  reviews: 'To review: {{names}}', 'review-minutes': '{{name}} ({{count}} min)', 'review-held': 'The {{name}} review is done', reviewed: 'Done: the {{name}} review.', review: { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly' },
  logged: '{{outcome}} · {{name}}',
  touch: 'touch {{touch}}, {{channel}}',
  group: { breached: 'First reply overdue', hot: 'Hot', warm: 'Warm', cold: 'Cold', unqualified: 'Unqualified', quiet: 'Gone quiet' },
  wrote: 'They wrote: open the mail',
  none: 'Nothing is due', 'none-text': 'The next touch will show up here and on the badge.', 'no-match': 'Nobody matches', 'no-match-text': 'The filter looks at names and companies of what is due.',
  'quiet-count': '{{count}} quiet', room_one: 'room for {{count}} today', room_other: 'room for {{count}} today', 'quiet-in': 'Gone quiet: {{stage}}', 'quiet-for': '{{span}}', 'quiet-rest': '{{count}} more on another day',
};
