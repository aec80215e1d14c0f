import { asked } from './asked';
import { catchUp } from './catch-up';
import { company } from './company';
import { everyScreen } from './every-screen';
import { lead } from './lead';
import { library } from './library';
import { mail } from './mail';
import { now } from './now';
import { playbooks } from './playbooks';
import { plan } from './plan';
import { refusal } from './refusal';
import { reminders } from './reminders';
import { scripts } from './scripts';
import { settings } from './settings';
import { signals } from './signals';
import { team } from './team';
import { today } from './today';
import { words } from './words';

/**
 * One file an area. `why` is one flat list of sentences for reason codes, from the areas of the engine that
 * give them.
 */
export const en = {
  words,
  now: { ...everyScreen, ...now },
  today,
  team,
  leads: { title: 'Leads' },
  company,
  signals: signals.screen,
  'catch-up': catchUp,
  library,
  scripts: scripts.screen,
  settings,
  reminders,
  playbooks,
  why: {
    ...plan,
    ...lead,
    ...mail,
    ...asked,
    ...refusal,
    ...scripts.why,
    ...playbooks.why,
    ...signals.why,
  },
};
