/** Several people at one company. */
export const company = {
  title_one: 'Same company: {{count}} more',
  title_other: 'Same company: {{count}} more',
  list: 'Same company',
  followed: 'being followed up',
  stop: 'Stop this company',
  'stop-title': 'Stop {{company}}',
  'stop-text_one':
    'The one person saved there is never contacted again, nor is anybody you save there later. It can be undone.',
  'stop-text_other':
    'All {{count}} people saved there are never contacted again, nor is anybody you save there later. It can be undone.',
  'stop-all_zero': 'Stop the company',
  'stop-all_one': 'Stop for {{count}}',
  'stop-all_other': 'Stop for all {{count}}',
  stopped_one: '{{company}}: {{count}} person is never contacted again.',
  stopped_other: '{{company}}: {{count}} people are never contacted again.',
  reply: 'A reply from the company',
  replied: '{{name}} replied. Pause {{names}}?',
  pause_one: 'Pause for {{count}} day',
  pause_other: 'Pause for {{count}} days',
  leave: 'Let them go on',
  paused_one: '{{names}}: paused for {{count}} day',
  paused_other: '{{names}}: paused for {{count}} days',
};
