import metadata from 'libphonenumber-js/metadata.min.json';

import { knowNumberingPlans } from '../lib/domain/lead/phone';

/** For what runs outside of the browser: the extension fetches them from its package. */
knowNumberingPlans(metadata);
