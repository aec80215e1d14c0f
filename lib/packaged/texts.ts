import { speakWith } from '../i18n';
import { speakerOf } from '../i18n/speaker-of';
import { packaged } from './packaged';

/** For the worker, before it says anything: pages bring their texts along. */
export async function loadTexts(): Promise<void> {
  speakWith(speakerOf(await packaged('texts')));
}
