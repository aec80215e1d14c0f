/** What is known to have happened: one tap in the panel, or a file of another tool's. */
export const signals = {
  screen: {
    menu: 'Something happened',
    'menu-title': 'What happened?',
    'booked-when': 'When is the meeting?',
    title: 'Signals',
    text: 'Import what other tools noticed: opened, clicked, replied, booked, looked at prices. It counts like what you see yourself.',
    choose: 'Choose a file',
    preview: 'What the file holds',
    found:
      '{{file}}: {{matched}} for saved leads, {{unmatched}} for nobody saved, {{known}} known already, {{problems}} unreadable.',
    matched: 'For saved leads',
    unmatched: 'For nobody saved',
    known: 'Known already',
    problems: 'Cannot be read',
    line: '{{line}}.',
    more: '{{count}} more',
    why: {
      nobody: 'nobody is saved with this',
      several: 'several leads have one of these',
      'opted-out': 'asked never to be contacted',
    },
    apply_one: 'Take in {{count}} signal',
    apply_other: 'Take in {{count}} signals',
    cancel: 'Cancel',
    done_one: '{{count}} signal was taken in.',
    done_other: '{{count}} signals were taken in.',
  },
  why: {
    'file-signals-too-big': 'This file is too big: 5 MB at most.',
    'file-not-signals': 'This is not a file of signals: a JSON list, or one JSON object a line.',
    'file-too-many-signals': 'At most {{count}} signals in one file. Split it.',
    'signal-unreadable': 'Not in the form of a signal: look at “{{where}}”.',
    'signal-bad-time': '“{{time}}” is not a time. Write it as in 2026-03-02T09:30.',
    'signal-in-future': 'It lies in the future.',
    'signal-nobody': 'It does not say whom it is about.',
  },
};
