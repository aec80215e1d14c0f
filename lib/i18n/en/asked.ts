/** What a message of theirs asks for, and by which words. */
export const asked = {
  'asked-meeting': 'They ask for a demo or a call: “{{phrase}}”',
  'asked-price': 'They ask for the price: “{{phrase}}”',
  'asked-information': 'They ask a question: “{{phrase}}”',
  'asked-date': 'They name a time or ask for one: “{{phrase}}”',
  'asked-objection': 'They have an objection: “{{phrase}}”',
  'asked-somebody-else': 'They send you to somebody else: “{{phrase}}”',
  'asked-not-now': 'They say not now: “{{phrase}}”',
  'asked-neutral': 'They ask for nothing in particular',
};
