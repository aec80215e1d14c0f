/** The conversation beside the panel, where nobody is saved yet. */
export const thread = {
  in: 'The last word is theirs',
  out: 'The last word is yours',
  'in-at': 'The last word is theirs, {{when}}',
  'out-at': 'The last word is yours, {{when}}',
  unknown: 'Who spoke last cannot be told from here',
};
