/** The person beside the panel, and what every screen shares. */
export const now = {
  tabs: { name: 'Screens', now: 'Now', today: 'Today', scripts: 'Scripts' },
  more: 'More', close: 'Close', dismiss: 'Dismiss', help: 'Keyboard shortcuts', none: 'None',
  loading: 'Loading', reload: 'Reload', broken: 'This screen failed. What you logged is safe.', 'cannot-read': 'Your leads cannot be read just now. Nothing is lost.',
  'help-note': 'Shortcuts rest while you type.',

  lead: 'Lead', tier: 'Tier', score: 'Score', 'why-score': 'Why this score', reasons: 'Reasons', sum: 'Score',
  opened: 'Not from the page beside', 'opened-over': 'The page beside shows someone else', 'back-to-page': 'Who is on the page',

  'next-touch': 'Next touch', touch: 'Touch {{touch}} of {{of}} · {{channel}}',
  'more-reasons_one': '{{count}} more reason', 'more-reasons_other': '{{count}} more reasons',
  due: { in: 'in {{span}}', late: '{{span}} late', now: 'now', since: 'late since {{day}}' },
  time: {
    today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday', at: '{{day}} {{time}}',
    minutes: '{{count}} min', hours: '{{hours}} h {{minutes}}', days_one: '{{count}} day', days_other: '{{count}} days',
  },
  script: 'Script', subject: 'Subject', warnings: 'Before it goes', 'script-error': 'Line {{line}}: {{message}}',
  blank: 'Fill in: {{label}}', fill: 'Fill in', origins: 'Sources', 'origins-title': 'Where the words come from',
  origin: { page: 'page', rep: 'you', file: 'file', tool: 'another tool', derived: 'worked out', settings: 'your settings', calendar: 'your calendar', shelf: 'your shelf', thread: 'this thread', playbook: 'playbook', blank: 'you', default: 'the script' },
  copy: 'Copy', 'mark-sent': 'Mark sent', skip: 'Skip', snooze: 'Snooze', 'snooze-until': 'Snooze until', pause: 'Pause', resume: 'Resume', switch: 'Switch',
  'switch-cadence_one': 'Starts this cadence now: {{count}} touch.', 'switch-cadence_other': 'Starts this cadence now: {{count}} touches.',
  'switch-stage': 'Moves the lead there and starts what that stage begins with.', 'switch-nothing': 'Choose what should come instead.',
  stage: 'Stage', 'cadence-name': 'Cadence', playbook: 'Playbook',
  insert: {
    name: 'Insert', inserted: 'It is in the box. Read it over and press Send.', copied: 'Copied.', 'no-clipboard': 'The clipboard could not be written. Select the text and copy it by hand.',
    'clipboard-only': 'Copied, since you chose the clipboard only.', 'no-composer': 'No open box to write into, so it is copied. Paste it where you write.',
    'other-recipient': 'The open box is addressed to someone else.', 'no-recipient': 'The open box is addressed to nobody yet.', 'several-composers': 'Several boxes are open. Click into the right one and insert again.',
    'other-page': 'The page has changed since. Look who is there, then insert again.', 'not-written': 'The page did not take the text.', 'copy-instead': 'Copy instead',
    'opted-out': 'They asked not to be contacted. Nothing is inserted.', 'they-wrote': 'They have written since. Read it first.', 'log-reply': 'Log the reply',
    'just-touched_one': 'You wrote to them {{count}} minute ago.', 'just-touched_other': 'You wrote to them {{count}} minutes ago.', anyway: 'Insert anyway',
    blanks: 'One thing is missing: {{label}}.', fill: 'Fill it in', unknown: 'Whether they have answered cannot be seen from here.', looked: 'I looked, insert',
  },

  outcome: 'Outcome',
  then: {
    next: 'Touch {{touch}}, {{channel}}, {{day}}', 'stops-until': 'Stops, {{channel}} hello {{day}}', 'next-step': 'Asks for the next step', when: 'Asks when', 'when-holds': 'Asks when, holds touch {{touch}}',
    stops: 'Stops here', status: '{{status}}, no touch next', 'not-now': 'Not possible now',
  },
  'next-step': { ask: 'A call ends with the next one booked, or with a decision.', call: 'Hold the next call', hold: 'Hold it', nurture: 'Move to nurture', closed: 'The deal is closed' },
  closed: 'Closed', 'closed-on': '{{outcome}}, {{day}}', reason: 'Why, if you like', reopen: 'Reopen',
  standing: {
    'opted-out': 'They asked not to be contacted. This is final.', paused: 'Paused. {{why}}', 'paused-until': 'Paused until {{moment}}. {{why}}', booked: 'Booked for {{moment}}.',
    'no-hand': 'No cadence: nothing says yet how they raised their hand.', answered: 'The last word is theirs. Answer them; the cadence waits.', none: 'No cadence is running.',
  },
  start: 'Start cadence', 'raised-hand': 'How they raised their hand',
  tasks: 'To do', 'task-due': '{{day, day}} {{time}}', 'task-done': 'Done',
  cadence: 'Cadence', step: '{{touch}} · {{channel}}', 'step-state': { done: 'done', skipped: 'skipped', next: 'next', later: '' },
  timeline: 'Timeline', 'timeline-region': 'All of the timeline', 'timeline-all': 'All {{count}}',
  undo: 'Undo', 'undo-all_one': 'Undo for all', 'undo-all_other': 'Undo for all {{count}}', 'undo-what': 'Logged: {{what}}',
  told: {
    saved: 'Saved · {{source}}', edited: 'Details changed', 'blank-filled': '{{name}}: {{value}}', enrolled: 'Cadence started: {{name}}', version: 'Moved to version {{version}} of the playbook', 'enrolment-ended': 'Cadence stopped. {{why}}',
    'touch-marked': 'Touch {{touch}} sent · {{channel}}', 'touch-seen': 'Touch {{touch}} sent · {{channel}}, seen in the thread', 'touch-skipped': 'Touch {{touch}} skipped',
    'free-marked': 'Sent · {{channel}}', 'free-seen': 'Sent · {{channel}}, seen in the thread', 'free-skipped': 'Skipped',
    'they-wrote': 'They wrote · {{channel}}', 'you-wrote': 'You wrote · {{channel}}', 'auto-reply': 'Out of office', signalled: '{{what}}', paused: 'Paused. {{why}}', resumed: 'Resumed',
    stage: 'Stage: {{stage}}', status: 'Status: {{status}}', tier: 'Tier: {{tier}}', assigned: 'Owner: {{owner}}', 'task-added': 'To do: {{title}}', 'task-done': 'Done', booked: 'Booked',
    closed: '{{outcome}}', 'closed-reason': '{{outcome}}: {{reason}}', reopened: 'Reopened', 'opted-out': 'Asked not to be contacted', change: 'A change',
  },
  signal: {
    'form-submitted': 'Sent a form', opened: 'Opened a mail', clicked: 'Clicked a link', 'pricing-page': 'Looked at the prices', visited: 'Visited', downloaded: 'Downloaded something', replied: 'Replied',
    called: 'Called', booked: 'Booked a meeting', missed: 'Missed a meeting', 'asked-price': 'Asked for a price', 'phone-verified': 'Phone number verified', 'not-interested': 'Not interested',
    unsubscribed: 'Unsubscribed', 'wrong-fit': 'Wrong fit', bounced: 'Mail bounced', 're-engaged': 'Came back',
  },

  field: { name: 'Name', email: 'E-mail', phone: 'Phone', company: 'Company', title: 'Title', painPoint: 'What troubles them' },
  save: {
    name: 'Save lead', somebody: 'Someone new', 'not-saved': 'Not saved yet. Nothing is kept until you save.', 'pain-hint': 'In their words if you can: scripts speak of it.',
    hand: 'How they raised their hand', 'hand-none': 'They have not yet', 'hand-why': 'That is why they may be followed up.', 'hand-needed': 'Without it they are saved, but no cadence starts.',
    source: 'Source', channel: 'Met on', sms: 'They agreed to get SMS', 'name-needed': 'A lead needs a name.', 'phone-invalid': 'This is no phone number. With a country code it always works: +44 20 7946 0000.',
  },
  unsure: {
    title: 'Not sure who this is', who: 'Who is it?', saved: 'saved', new: 'new', 'several-people': 'Several people are on this page.', 'several-leads': 'Two saved leads fit this person.',
    'viewer-unknown': 'Which of these is you cannot be told.', 'in-transition': 'The page is still changing.', 'own-address': 'This is your own address.', 'machine-sender': 'This mail came from a machine.',
    'group-sender': 'This mail came through a group: the address is the group’s, not the sender’s.', 'several-pages': 'Several records are open at once.', unconfirmed: 'The page does not confirm whose record this is.', contradiction: 'The page names two different people.',
  },
  nobody: { title: 'No lead on this page', text: 'Open a mail thread or a profile, or paste who it is about.', sites: 'LinkedIn or your CRM?', 'sites-action': 'Allow a site' },
  paste: { label: 'Paste a name, an address or a signature', example: 'Astrid Holm\nPurchasing Lead, Nordhavn Foods\nastrid@nordhavn.example', name: 'Read it', nothing: 'Neither a name nor an address is in there.' },
  when: {
    typed: 'When?', example: 'For instance: next tue 3pm', reads: '{{moment}}', past: '{{moment}} is past', unread: 'That was not understood. Try "fri 10:00" or the calendar.',
    'two-hours': 'In 2 hours', tomorrow: 'Tomorrow 9:00', monday: 'Monday 9:00', calendar: 'Pick from a calendar', time: 'Time',
  },
  failed: {
    failed: 'That could not be written. It is kept and will be tried again.', 'read-only': 'This database was made by a newer version, so nothing is written. Update Fifth Touch.', unreachable: 'No answer yet. It is kept and will be tried again.',
    orphaned: 'Fifth Touch was updated. Reload this panel.', 'bad-data': 'That was refused: something in it could not be read.', 'wrong-sender': 'That was refused.', 'unknown-message': 'That was refused.',
  },
  health: {
    newer: 'This database was made by a newer version. You can read, but nothing is written.', 'newer-action': 'Reload',
    blocked: 'Another window still uses the old version. Close it, then reload.', 'blocked-action': 'Reload',
    'cannot-open': 'The database cannot be opened. Restart Chrome, then reload.', 'cannot-open-action': 'Reload',
    lost: 'The database is empty although it held leads. A copy may have been kept.', 'lost-action': 'See the copies',
    'last-write-missing': 'The last change did not reach the disk. Check the newest entry.', 'settings-damaged': 'Your newest settings cannot be read; older ones are used.', alarms: 'Reminders may come late: Chrome refused an alarm.',
  },
  recovery: {
    title: 'Your leads are not where they were', text: 'The database is empty although it held leads; something damaged it on the disk. A copy is kept apart from it. Nothing is changed until you choose.',
    'no-copy': 'The database is empty although it held leads; something damaged it on the disk. No copy was kept yet.',
    'copy_one': 'Copy of {{day}}: {{count}} lead', 'copy_other': 'Copy of {{day}}: {{count}} leads', restore: 'Restore this copy', save: 'Save it to a file', afresh: 'Start afresh without it',
    failed: 'That did not work. Save the copy to a file, restart Chrome, and try again.',
  },
  'unsent_one': '{{count}} change is not written yet.', 'unsent_other': '{{count}} changes are not written yet.', 'unsent-action': 'Try again',
  keys: {
    insert: 'Insert the script', copy: 'Copy the script', sent: 'Mark as sent', snooze: 'Snooze', won: 'Won', lost: 'Lost', 'no-reply': 'No reply', rescheduled: 'Rescheduled', crm: 'Add to CRM, beside the record', undo: 'Undo',
    down: 'Next lead', up: 'Lead before', 'script-down': 'Next script', 'script-up': 'Script before', open: 'Open the lead', search: 'Search or filter', help: 'This list',
  },
};
