/** First run and the full page. */
export const settings = {
  scripts: { title: 'Scripts' }, shelf: { title: 'Shelf' },
  title: 'Settings', parts: 'Parts', save: 'Save', saved: 'Saved.', unsaved: 'Not saved yet.', invalid: 'Please check: {{where}}.',
  first: {
    title: 'Half a minute', text: 'Then open a mail thread and see who it is, what to send next and why.', from: 'You start at', to: 'You stop at', start: 'Start', demo: 'Start with a demo lead',
    promise: 'Everything stays on this computer. You press Send, always.', 'demo-title': 'Purchasing Lead', 'demo-pain': 'late delivery windows',
  },
  you: {
    title: 'You', name: 'Your name', 'name-needed': 'Scripts sign with your name.', company: 'Your company', booking: 'Booking link', 'booking-hint': 'Where somebody can pick a time with you. Scripts put it in.',
    addresses: 'Your own addresses', 'addresses-hint': 'One a line. Nobody with one of these is ever taken for a lead.', theme: 'Look', clipboard: 'Only ever copy', 'clipboard-hint': 'Insert puts the words on the clipboard and never touches the page.',
  },
  theme: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  playbook: { name: 'Playbook', label: 'For new leads' },
  week: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
  hours: {
    title: 'Working hours', text: 'Touches that need you fall within these.', from: '{{day}} from', to: '{{day}} to', backwards: 'This ends before it starts.', zone: 'Time zone',
    follow: 'Follow the computer when it changes zone', holidays: 'Public holidays', 'no-holidays': 'None',
  },
  off: { title: 'Time off', text: 'Nothing falls due while you are away.', from: 'From', to: 'To and including', label: 'What for', add: 'Add', remove: 'Remove', day: '{{from, day}}', days: '{{from, day}} to {{to, day}}' },
  limits: { title: 'Limits a day', text: 'The most touches on one channel and account. Empty: as the playbook says.', playbook: 'playbook' },
  ideal: {
    title: 'Whom you sell to', text: 'Words to find in a lead. Each kind that fits gives points; empty ones count for nobody.', sizes: 'Company size', industries: 'Industry', roles: 'Role', countries: 'Country',
    'sizes-example': '50-200, 200-500', 'industries-example': 'logistics, food', 'roles-example': 'purchasing, operations', 'countries-example': 'NO, SE, DK',
  },
  reminders: {
    title: 'Reminders', daily: 'Every working day', 'daily-text': 'One notice with what is due and whom to begin with.', on: 'Remind me', at: 'At', sla: 'Alert me when a first reply is about to be late',
    quiet: 'Quiet hours', 'quiet-text': 'No notice appears; it waits until after.', 'quiet-on': 'Keep quiet', 'quiet-from': 'From', 'quiet-to': 'To',
    test: 'Test my reminders', 'test-text': 'Shows one now, and says when the last one came and the next one will.', shown: 'A reminder was shown. If you did not see it, the computer holds it back: check its notification settings for Chrome.',
    'not-shown': 'Chrome did not show it. Allow notifications for Chrome in the computer’s settings.', 'no-worker': 'The background worker did not answer. Reload the extension.', last: 'Last one', next: 'Next one', never: 'none',
  },
  sites: {
    title: 'Sites', where: 'Where Fifth Touch may read', text: 'Only what is on screen, to say who it is. One site at a time, and you can take it back here.', always: 'from the start', allow: 'Allow', stop: 'Stop', 'allow-at': 'Allow {{name}}', 'stop-at': 'Stop {{name}}',
    other: 'Another site', refused: 'Chrome did not give permission.', invalid: 'An address like https://crm.example.com is needed.',
  },
  privacy: {
    title: 'Privacy', stored: 'What is stored', 'stored-text': 'In this Chrome profile, on this computer, nowhere else.', leads: 'Leads you saved', events: 'Things that happened to them', documents: 'Versions of your settings', bytes: 'Bytes sent',
    promise: 'What is never done', saved: 'Nobody is stored before you save them.', seen: 'What a page shows is forgotten when the browser closes.', network: 'The extension has no way to reach the network: its own rules forbid every connection.',
    page: 'Nothing is added to any page. The only thing written is text into the box you chose, when you press Insert.', send: 'Nothing is sent, clicked or scrolled for you.', undo: 'Every step can be undone; the log shows what happened.',
  },
};
