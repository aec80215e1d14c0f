import { everyScreen } from './every-screen';
import { now } from './now';
import { refusal } from './refusal';
import { settings } from './settings';
import { signals } from './signals';
import { team } from './team';
import { today } from './today';
import { words } from './words';

/** What the panel may have to say before anything else is loaded. */
export const first = {
  words,
  now: { ...everyScreen, ...now },
  today,
  team,
  settings,
  signals: signals.screen,
  why: { ...refusal },
};
