import { addTexts } from '../texts';

/** What to say when the last word is theirs. */
const answer = {
  region: 'Answer',
  wrote: 'They wrote {{span}} ago',
  'open-mail': 'Open their message to see what they ask.',
  chosen: 'You chose what they ask.',
  asks: 'What they ask',
  kind: {
    meeting: 'Demo or call',
    price: 'Price',
    information: 'Question',
    date: 'A time',
    objection: 'Objection',
    'somebody-else': 'Someone else',
    'not-now': 'Not now',
    neutral: 'Other',
  },
  other: 'Other words',
  'other-of': 'Other words, {{at}} of {{of}}',
  silent: 'No answer? “{{cadence}}” starts {{day}}.',
  keep: 'Keep my date',
  'keep-then': 'Nothing to answer? Touch {{touch}}, {{channel}}, stays {{moment}}.',
  none: 'No answer fits here. Write one under Scripts.',
};

addTexts({ answer });
