import { addTexts } from '../texts';

/** Find and do anything. */
const commands = {
  title: 'Commands',
  search: 'Find a lead, a script or a command',
  example: 'Name, company, script, setting',
  list: 'Found',
  none: 'Nothing found by that name.',
  open: 'Open {{name}}',
  group: { leads: 'Leads', commands: 'Commands', scripts: 'Scripts', sites: 'Sites', pages: 'Full page' },
};

addTexts({ commands });
