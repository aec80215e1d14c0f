/** The Playbooks page: choosing, reading, editing, trying out, moving. */
export const playbookPage = {
  intro: 'Which system plans the touches of new leads. Those under way stay with the version they began with.', loading: 'Reading the playbooks',
  list: 'All playbooks', name: 'Name', version: 'Version', state: 'State', 'in-use': 'In use', shipped: 'Shipped', own: 'Yours', archived: 'Put away', draft: 'unsaved changes',
  use: 'Use this playbook', 'use-named': 'Use {{name}}', 'use-short': 'Use', copy: 'Edit a copy', edit: 'Edit', duplicate: 'Duplicate', 'copy-name': '{{name}} (copy)', export: 'Export', import: 'Import', archive: 'Put away', 'bring-back': 'Bring back', undo: 'Undo',
  'undo-back': 'Version {{version}} saved.', saved: 'Version {{version}} is saved. New leads get it when this playbook is in use.', 'undone-to': 'Version {{from}} is back, as version {{version}}.', gone: 'There is no such playbook any more.',
  'archived-text': 'It is put away: no new lead gets it, and those under way on it finish.', versions: 'Versions', 'saved-on': 'Saved', 'restore-version': 'Bring version {{version}} back', current: 'newest', 'cannot-read': 'cannot be read',
  parts: 'Parts of the playbook',
  part: { about: 'About', cadences: 'Cadences', points: 'Points', sources: 'Sources', stages: 'Stages and tiers', triggers: 'Triggers', limits: 'Limits' },
  system: { trigger: 'Trigger', schedule: 'Schedule', escalation: 'Escalation', handoff: 'Handoff' },
  about: {
    name: 'Name', summary: 'Summary', hour: 'Usual local hour', days: 'Written touches', 'days-working': 'only on working days', 'days-any': 'on any day', fields: 'Needed of a lead', reviews: 'Reviews', 'fields-none': 'nothing', system: 'The four parts',
    every: { day: 'every day', week: 'every week', month: 'every month', quarter: 'every quarter' }, 'on-weekday': 'on {{day}}', minutes: '{{count}} min', 'fields-hint': 'Names of fields with commas between them.',
  },
  cadence: {
    label: 'Cadence', touches: 'Touches', number: 'No.', when: 'When', gap: 'After the one before', at: 'At', channel: 'Channel', angle: 'Angle', script: 'Script', notes: 'Notes', consent: 'with permission', instead: 'with permission, else {{channel}}', 'repeat-title': 'Then it repeats', times: 'More touches', every: 'Days apart', taper: 'Each gap times', end: 'After the last touch', passive: 'No rep time: one batch, behind the working queue',
    repeat: 'Then {{times}} more, each {{wait}} after the one before', 'repeat-taper': 'Then {{times}} more, {{wait}} apart and each gap {{taper}} times the last', words: 'other words on {{channels}}', name: 'Name of the cadence', add: 'Add a cadence', remove: 'Remove the cadence', 'new-name': 'New cadence',
  },
  reviews: {
    none: 'No reviews.', add: 'Add a review', remove: 'Remove review {{number}}', up: 'Move review {{number}} up', down: 'Move review {{number}} down', every: 'Review {{number}}', weekday: 'Day of review {{number}}', 'any-day': 'any day', minutes: 'Minutes of review {{number}}',
    agenda: 'What review {{number}} looks at', point: 'Point {{point}} of review {{number}}', 'point-up': 'Move point {{point}} of review {{number}} up', 'point-remove': 'Remove point {{point}} of review {{number}}', 'add-point': 'Add a point', 'new-point': 'Stuck leads, and why',
  },
  touch: {
    'business-days': 'Business days', days: 'Days', hours: 'Hours', minutes: 'Min.', of: '{{what}} of touch {{touch}}', up: 'Move touch {{touch}} up', down: 'Move touch {{touch}} down', remove: 'Remove touch {{touch}}', add: 'Add a touch', 'add-after': 'Add a touch after touch {{touch}}', order: 'Order', more: 'More of touch {{touch}}', 'more-of': 'More', consent: 'Only with permission', instead: 'Without it', skip: 'skip it', words: 'Words on {{channel}}', 'words-same': 'the same',
    keys: 'In the table, Alt with the up or down arrow moves a touch. The days stay where they are; what is said changes places.', moved: 'Touch {{from}} is now touch {{touch}}.', removed: 'Touch {{touch}} removed.', added: 'Touch {{touch}} added.',
  },
  channel: { original: 'where they came from', other: 'another than last', any: 'any', answered: 'where they answer' },
  wait: {
    start: 'Day 0', 'business-days': 'Business day {{count}}', days: 'Day {{count}}', hours_one: '{{count}} hour', hours_other: '{{count}} hours', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes', plus: '{{first}} + {{more}}',
    'span-business-days_one': '{{count}} business day', 'span-business-days_other': '{{count}} business days', 'span-days_one': '{{count}} day', 'span-days_other': '{{count}} days', none: 'at once',
  },
  end: { mia: 'MIA, then {{cadence}}', switch: 'goes on with {{cadence}}', archive: 'is put in the archive', stay: 'no more touches' },
  'end-kind': { mia: 'MIA, then nurture', switch: 'go on with another cadence', archive: 'archive', stay: 'no more touches' }, 'end-cadence': 'Which cadence then',
  points: {
    base: 'Begins with', hot: 'Hot from', warm: 'Warm from', cold: 'Cold from', park: 'Parked under', thresholds: 'Thresholds', rules: 'Rules', points: 'Points', because: 'Because', when: 'When', fades: 'Fades', 'half-life': 'halves in {{count}} days', 'never-fades': 'never', max: 'At most', each: 'each time', 'half-life-label': 'Halves in days',
    'each-label': 'Counts each time', of: '{{what}} of rule {{rule}}', remove: 'Remove rule {{rule}}', add: 'Add a rule', 'new-because': 'did something',
  },
  sources: {
    table: 'Sources', label: 'Source', tier: 'Begins as', sla: 'First touch within', target: 'Aim', hand: 'Hand raised', none: 'no promise', of: '{{what}} of {{source}}', minutes: 'minutes', 'same-day': 'same business day', 'sla-kind': 'Promise', remove: 'Remove {{source}}', add: 'Add a source', 'new-label': 'New source', 'no-hand': 'not by itself',
  },
  stages: {
    table: 'Stages', label: 'Stage', quiet: 'Quiet after', 'quiet-hours': 'Quiet after hours', cadence: 'Cadence', 'by-tier': 'By tier', delegable: 'May be delegated', tiers: 'Tiers', tier: 'Tier', close: 'Closes in days', none: 'none', of: '{{what}} of {{stage}}', 'at-once': 'at once', remove: 'Remove {{stage}}', add: 'Add a stage', 'new-label': 'New stage', 'close-from': 'Closes in days, from', 'close-to': 'Closes in days, to', 'or-later': 'or later', 'of-tier': '{{stage}}, {{tier}}', 'as-stage': 'as for the stage', 'same-for-all': 'the same for all', yes: 'yes', no: 'no',
  },
  triggers: {
    list: 'Triggers', none: 'No triggers.', sentence: '{{when}}: {{then}}.', 'sentence-if': '{{when}}, if {{if}}: {{then}}.', and: '{{first}} and {{last}}', when: 'When', if: 'If', then: 'Then', because: 'Because', add: 'Add a trigger', remove: 'Remove trigger {{trigger}}', 'add-if': 'Add a condition', 'add-then': 'Add an action', 'new-because': 'so that nobody is forgotten',
    'remove-if': 'Remove condition {{count}}', 'remove-then': 'Remove action {{count}}', number: 'Trigger {{trigger}}', 'new-task': 'Look at this lead', 'new-alert': 'Look at this lead', kind: 'What', up: 'Move trigger {{trigger}} up', down: 'Move trigger {{trigger}} down',
  },
  on: {
    'lead-created': 'A lead is saved', signal: '{{what}}', silent_one: 'Silent for {{count}} day', silent_other: 'Silent for {{count}} days', unanswered_one: '{{count}} touch without an answer', unanswered_other: '{{count}} touches without an answer', 'tier-crossed': 'The tier changes', 'tier-crossed-to': 'The tier becomes {{to}}', 'tier-crossed-from': 'The tier is no longer {{from}}', 'tier-crossed-both': 'The tier goes from {{from}} to {{to}}',
    'score-up': 'The score rises to {{at}}', 'score-down': 'The score falls under {{at}}', 'sla-passed': 'The first touch is late', 'stage-changed': 'The stage changes', 'stage-changed-to': 'The stage becomes {{to}}', 'cadence-ended': 'A cadence ends unanswered', 'cadence-ended-one': '“{{cadence}}” ends unanswered', date: 'The day in “{{field}}” comes', 'date-before_one': '{{count}} day before the day in “{{field}}”', 'date-before_other': '{{count}} days before the day in “{{field}}”',
  },
  'on-kind': { 'lead-created': 'a lead is saved', signal: 'something is seen', silent: 'silence', unanswered: 'unanswered touches', 'tier-crossed': 'tier changes', 'score-crossed': 'score crosses', 'sla-passed': 'first touch late', 'stage-changed': 'stage changes', 'cadence-ended': 'cadence ends', date: 'a date comes' },
  fact: {
    signal: '{{what}}', 'signal-times': '{{what}} {{count}} times', 'signal-within': '{{what}} within {{days}} days', 'signal-times-within': '{{what}} {{count}} times within {{days}} days', source: 'came by {{is}}', 'source-rate': 'the source wins at least {{percent}} %', hand: 'raised a hand: {{is}}', stage: 'is in {{is}}', tier: 'is {{is}}', outcome: 'last outcome {{is}}',
    'field-known': '“{{name}}” is known', 'field-unknown': '“{{name}}” is not known', fit: 'fits by {{on}}', 'answers-on': 'answers on {{channel}}', silent_one: 'silent for {{count}} day', silent_other: 'silent for {{count}} days', touches_one: '{{count}} touch made', touches_other: '{{count}} touches made', unanswered_one: '{{count}} touch without an answer', unanswered_other: '{{count}} touches without an answer', unopened_one: '{{count}} mail unopened', unopened_other: '{{count}} mails unopened', or: '{{first}} or {{last}}',
  },
  'fact-kind': { signal: 'seen', source: 'source', 'source-rate': 'win rate of the source', hand: 'raised hand', stage: 'stage', tier: 'tier', outcome: 'outcome', field: 'a field', fit: 'fit', 'answers-on': 'answers on', silent: 'silence', touches: 'touches made', unopened: 'unopened mails' },
  fit: { size: 'company size', industry: 'industry', role: 'role', country: 'country' },
  do: {
    start: 'start “{{cadence}}”', switch: 'switch to “{{cadence}}”', stop: 'stop the cadence', pause_one: 'pause for {{count}} day', pause_other: 'pause for {{count}} days', 'set-tier': 'make it {{tier}}', 'set-stage': 'move it to {{stage}}', task: 'task “{{title}}” within {{within}}', alert: 'alert “{{text}}”', assign: 'assign an owner', 'hand-off': 'hand off to {{to}}', nurture: 'nurture with “{{cadence}}”', archive: 'archive it',
  },
  'do-kind': { start: 'start a cadence', switch: 'switch cadence', stop: 'stop the cadence', pause: 'pause', 'set-tier': 'set the tier', 'set-stage': 'set the stage', task: 'add a task', alert: 'alert', assign: 'assign', 'hand-off': 'hand off', nurture: 'nurture', archive: 'archive' },
  field: { kind: 'Seen', days: 'Days', touches: 'Touches', to: 'Becomes', from: 'Was', at: 'Score', going: 'Going', up: 'up', down: 'down', stage: 'Stage', cadence: 'Cadence', field: 'Field', beforeDays: 'Days before', atLeast: 'At least', withinDays: 'Within days', is: 'One of', name: 'Field', known: 'Known', on: 'By', channel: 'Channel', unanswered: 'Without an answer', tier: 'Tier', title: 'Title', withinMinutes: 'Within minutes', untilTouch: 'Done with the next touch', text: 'Text', any: 'any' },
  limits: {
    title: 'Limits', perPlatformPerDay: 'Per channel, account and day', perPersonPerWeek: 'Per person and week', perCompanyPerWeek: 'Per company and week', minutesBetween: 'Minutes between two touches', daysBetween: 'Days between two touches', none: 'no limit', hello: 'Friendly line, days after Lost', never: 'never', 'next-step': 'A call needs a next step',
    capacity: 'Leads one rep can hold', within: 'An owner within seconds', order: 'Assigned by', 'order-none': 'turn', unattended: 'Left to automation', outcomes: 'After an outcome', assignment: 'Assignment', yes: 'yes', no: 'no', nobody: 'no tier', 'order-of': { tier: 'tier', territory: 'territory', size: 'size', product: 'product', skill: 'skill', capacity: 'capacity' },
  },
  problems: { title: 'Problems', none: 'Nothing is wrong with it.', count_one: '{{count}} problem.', count_other: '{{count}} problems.', go: 'Show {{place}}', whole: 'the playbook', waits: 'It can be saved when nothing is wrong.' },
  editing: { title: 'Editing {{name}}', save: 'Save as version {{version}}', discard: 'Discard changes', 'discard-sure': 'Yes, discard', keep: 'Keep editing', back: 'Back', unsaved: 'Not saved yet. It is kept while this page is open.', unchanged: 'Nothing changed yet.', older: 'Version {{newest}} was saved meanwhile. Yours does not have its changes.', 'on-top': 'Save mine as version {{version}}' },
  preview: {
    title: 'Preview', text: 'A sample lead, every touch on time and none answered, in your own hours and holidays.', tier: 'Tier', stage: 'Stage', source: 'Source', from: 'Saved on', at: 'At', calendar: 'Calendar', list: 'List with reasons', show: 'Show as', waits: 'The preview is back when the problems are solved.', none: 'Nothing is planned for this tier and stage.', gap_one: '{{count}} week without a touch', gap_other: '{{count}} weeks without a touch',
    day: 'Day', why: 'Why', touches_one: '{{count}} touch, ending {{day, day}}', touches_other: '{{count}} touches, the last on {{day, day}}', refused: 'This cannot be tried out: {{why}}', week: 'Week',
  },
  moving: {
    title: 'Under way on an older version', text_one: '{{count}} lead goes on with the version it began with. Move it, or leave it.', text_other: '{{count}} leads go on with the version they began with. Move them, or leave them.', table: 'Who would move', lead: 'Lead', cadence: 'Cadence', before: 'Next touch now', after: 'Next touch then', stays: 'Stays: {{why}}', nothing: 'nothing planned', same: 'the same day and channel', more: 'Show {{count}} more',
    move_one: 'Move {{count}} lead', move_other: 'Move {{count}} leads', leave: 'Leave them', 'touch-on': 'Touch {{touch}} of {{of}} · {{channel}} · {{day, day}} {{time}}', day: '{{day, day}} {{time}}', from: 'Version', moved_one: '{{count}} lead was moved to another version.', moved_other: '{{count}} leads were moved to another version.', undo_one: 'Undo the move', undo_other: 'Undo all {{count}}', choose: 'Move {{name}}', all: 'Move all',
  },
  importing: {
    title: 'Import', found: '“{{name}}” reads well. Look it over; nothing is saved yet.', 'as-new': 'It becomes a playbook of its own: {{id}}.', 'as-next': 'You have “{{id}}” already: this becomes its version {{version}}.', 'as-copy': '“{{id}}” ships with Fifth Touch, so this becomes a copy: {{copy}}.', save: 'Save as version {{version}}', cancel: 'Cancel', 'cannot-open': 'The file could not be read.', wrong: '{{file}} is not a playbook that can be used. Nothing was changed.', 'too-large': 'This file is far larger than any playbook. Nothing was changed.',
  },
};
