import { addTexts } from '../texts';

/** What an experiment came to, and why. */
const experiment = {
  why: {
    'experiment-better':
      'B is better: by {{low}} to {{high}} points in a hundred, however often you have looked.',
    'experiment-worse': 'B is worse: by {{low}} to {{high}} points in a hundred.',
    'experiment-too-small': 'B does not bring the {{lift}} points you wanted.',
    'experiment-fewer-answers': 'Fewer leads answer with B than with A, more than chance explains.',
    'experiment-more-opt-outs': 'More leads opt out with B than with A, more than chance explains.',
    'experiment-split':
      'A has {{a}} leads and B has {{b}}: chance does not split so unevenly. Something sorts the leads, so the result counts for nothing.',
    'experiment-few':
      'Too few to say. Each side needs {{least}} successes and {{least}} failures; the smallest of these counts is {{fewest}}.',
    'experiment-over':
      'Both sides have their {{perArm}} leads and neither is clearly better. Keep A, or go on: the result stays valid.',
    'experiment-open': 'Not enough yet to tell A from B. Go on.',
  },
};

addTexts(experiment);
