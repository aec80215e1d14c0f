import { addTexts } from '../texts';

/** The keys that sign everybody's access: saved in a locked file, and taken over with it. */
const teamKeys = {
  title: 'The signing keys',
  here: 'The keys that sign everybody’s access lie in this browser alone. Without them access ends within a week. Save them in a locked file: you can go on with it on a new computer, and another manager can in their browser.',
  apart: 'Whoever has the file and its passphrase can let anybody into the team. Keep the two apart.',
  again: 'Save them again after you have invited somebody: who is not in the file has to be invited again.',
  save: 'Save the signing keys',
  saved: 'Saved as {{file}}.',
  'save-failed': 'The file could not be saved. Try again.',
  take: 'Take over the signing keys',
  'take-text':
    'Open the file that the manager who has the signing keys saved. From then on this browser invites, changes roles and groups, puts people out and renews everybody’s access; theirs no longer does. A file from before somebody else took the keys over does nothing.',
  'take-new': 'Open the file of signing keys that you saved. This browser then goes on as you.',
  open: 'Open the file of signing keys',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  found: '{{team}}, saved by {{name}}: {{day}}',
  missing: 'Not in the file, to be invited again: {{names}}.',
  yes: 'Take over',
  wrong: 'This is not the passphrase of that file.',
  damaged: 'That is no file of signing keys, or it is damaged.',
  newer: 'This file is from a newer Fifth Touch. Update first.',
  'other-team': 'These are not the signing keys of your team.',
};

addTexts({ 'team-keys': teamKeys });
