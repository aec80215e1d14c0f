import { addTexts } from '../texts';

/** The thirty-day roll-out, and what follows an import. */
const rollout = {
  text: 'Four weeks from a list of names to a system that everybody uses. Tick off what is done.',
  done: '{{done}} of {{count}} done',
  day: 'day {{day}} of {{of}}',
  next: '{{done}} of {{count}} done. Next: {{task}}.',
  week: 'Week {{week}}: {{what}}',
  weeks: {
    audit: 'see what you have',
    words: 'scripts and triggers',
    test: 'a small test',
    everybody: 'everybody',
  },
  task: {
    leads: 'Bring in your open leads',
    clean: 'Merge duplicates and clean the list',
    baseline: 'Run the leak audit: it is your baseline',
    tiers: 'Check which tier each source has',
    scripts: 'Read the scripts and put three in your own words',
    links: 'Add your booking link and three links worth sending',
    triggers: 'Read what your playbook does by itself',
    reminders: 'Test your reminder',
    ten: 'Put ten leads on a plan and work Today each day',
    outcomes: 'Tap an outcome for each touch of this week',
    review: 'Hold the first weekly review',
    all: 'Put everybody who raised a hand on a plan',
    compare: 'Run the leak audit again and compare',
    copies: 'Choose a folder for copies and practise a restore',
    monthly: 'Clean up once more; from now on monthly',
  },
  open: 'Open: {{task}}',
  go: 'Open',
  now: {
    title: 'What now',
    cap: 'At most {{caps}} a day. Change the limits in Settings.',
    'no-cap': 'You have set no daily limit. Your playbook’s applies: {{most}} per channel.',
    'no-cap-at-all': 'You have set no daily limit, and your playbook has none.',
    channel: '{{cap}} by {{channel}}',
    hours: 'You work {{days}}. Days off entered: {{off}}.',
    holidays: 'Public holidays: {{where}}.',
    'no-holidays': 'Public holidays: none chosen.',
    settings: 'Settings',
    first: 'The first to write to',
    'first-none': 'Nobody has a plan yet. In the panel, say how somebody raised a hand: their plan starts.',
    due: 'due {{when}}',
    rollout: 'The first 30 days, step by step',
  },
};

addTexts({ rollout });
