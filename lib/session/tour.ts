import { z } from 'zod';

import { stored } from '../browser-storage/stored';

/** How many things the tour shows. */
export const TOUR_STEPS = 5;

/** Where the rep is in the tour, from 0; `TOUR_STEPS` where it is over, or never began. */
const step = stored('local', 'tour', z.number().int().min(0).max(TOUR_STEPS), TOUR_STEPS);

export const tourStep = step.get;
export const onTour = step.watch;
export const goToTour = step.set;

/** For whoever has just set up. */
export const startTour = () => step.set(0);
