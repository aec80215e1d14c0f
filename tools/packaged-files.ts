import phones from 'libphonenumber-js/metadata.min.json';

import { en } from '../lib/i18n/en';
import type { Packaged } from '../lib/packaged/packaged';
import { scripts } from '../lib/playbooks/scripts';
import { recipes } from '../lib/recipes/sites';

/** What lies beside the built code, by the name of its file: written by the build, and read by the tests in the place of `fetch`. */
export const packagedFiles: Packaged = { scripts, recipes, texts: en, phones };
