import { addTexts } from '../texts';

/** The conversation beside the panel, where nobody is saved yet. */
const thread = {
  in: 'They wrote last',
  out: 'You wrote last',
  'in-at': 'They wrote last, {{when}}',
  'out-at': 'You wrote last, {{when}}',
  unknown: 'This page does not show who wrote last',
};

addTexts({ thread });
