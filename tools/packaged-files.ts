import phones from 'libphonenumber-js/metadata.min.json';

import { en } from '../lib/i18n/en';
import type { Packaged } from '../lib/packaged/packaged';
import { playbooks } from '../lib/playbooks';
import { holidayCalendars } from '../lib/playbooks/holidays';
import { scripts } from '../lib/playbooks/scripts';
import { recipes } from '../lib/recipes/sites';

/**
 * What lies beside the built code, by the name of its file: written by the build, and read by the tests in
 * the place of `fetch`.
 */
export const packagedFiles: Packaged = {
  playbooks,
  holidays: holidayCalendars,
  scripts,
  recipes,
  texts: en,
  phones,
};
