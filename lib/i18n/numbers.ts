import { experiment } from './en/experiment';
import { experiments } from './en/experiments';
import { learned } from './en/learned';
import { learning } from './en/learning';
import { metrics } from './en/metrics';
import { numbers } from './en/numbers';
import { plots } from './en/plots';
import { review } from './en/review';
import { addTexts } from './texts';

/** Everything that is said with numbers: the pages of numbers, reviews, experiments and learning. */
addTexts({
  metrics,
  numbers,
  plots,
  review,
  learned,
  experiments,
  why: { ...learning.why, ...experiment.why },
});
