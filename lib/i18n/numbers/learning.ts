import { addTexts } from '../texts';

/** Why something may not be learned from. */
const learning = {
  why: {
    'leak-outcome': '“{{name}}” is the outcome itself, or known only with it. A score may not use it.',
    'leak-verdict':
      '“{{name}}” is what a rep noted after talking to the lead. It repeats the outcome; a score may not use it.',
    'leak-end-state':
      '“{{name}}” is where a lead ended up, not where it was when scored. A score may not use it.',
    'leak-length': '“{{name}}” is only known once it is over. A score may not use it.',
    'leak-other-score':
      '“{{name}}” is another tool’s score, made at a time nobody knows. A score may not use it.',
    'leak-own-score': '“{{name}}” is made of the score itself. A score may not use it.',
  },
};

addTexts(learning);
