import { knowNumberingPlans } from '../domain/lead/phone';
import { packaged } from './packaged';

/** Before telephone numbers are read. */
export async function loadPhones(): Promise<void> {
  knowNumberingPlans(await packaged('phones'));
}

/**
 * For the worker, before it looks at a command or a sighting: nothing is fetched where no number is in it.
 */
export async function loadPhonesFor(what: unknown): Promise<void> {
  if (/"phones?":(?:"|\{|\[")/.test(JSON.stringify(what))) await loadPhones();
}
