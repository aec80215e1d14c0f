import { addTexts } from '../i18n';
import { packaged } from './packaged';

/** For the worker, before it says anything: pages bring their texts along. */
export async function loadTexts(): Promise<void> {
  addTexts(await packaged('texts'));
}
