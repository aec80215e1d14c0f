import { addTexts } from '../texts';

/** Who did what, when, and what is not as it should be. */
const teamAudit = {
  title: 'Audit trail',
  text: 'Everything done by hand to shared leads and shared rules, newest first.',
  back: 'Team',
  member: 'Who',
  everybody: 'Everybody',
  since: 'Since',
  days: { '7': '7 days', '30': '30 days', '365': 'A year' },
  search: 'Lead or words',
  export: 'Export CSV',
  table: 'Who did what',
  'column-when': 'When',
  'column-who': 'Who',
  'column-what': 'What',
  'column-lead': 'Lead',
  none: 'Nothing was done in this time.',
  'none-found': 'Nothing matches.',
  more: 'Only the newest {{count}} are shown. Choose a shorter time or one person.',
  undone: 'Took something back',
  change: 'A change',
  document: {
    roster: 'Members changed',
    sharing: 'Who sees new leads changed',
    playbook: 'Playbook changed: {{name}}',
    script: 'Script changed: {{name}}',
    links: 'Links changed',
    snippets: 'Snippets changed',
    recipe: 'Page taught: {{name}}',
    experiment: 'Experiment begun or ended: {{name}}',
    declined: 'Proposal declined: {{name}}',
  },
  wrong: 'What is not as it should be',
  'wrong-none': 'No gap and no altered event was found in what has come in.',
  note: {
    gap_one:
      '{{count}} event of {{who}} is missing. It comes when that device is online again, or it was held back.',
    gap_other:
      '{{count}} events of {{who}} are missing. They come when that device is online again, or they were held back.',
    altered: 'An event of {{who}} was altered on the way. It was not taken in.',
    forged: 'An event said it was by {{who}} and was not. It was not taken in.',
    replay: 'An event of {{who}} came again under another number.',
    clock: 'The clock of {{who}} was far ahead. Their times are not certain.',
    unreadable: 'Something from {{who}} could not be read. It was not taken in.',
    'no-key': 'Something from {{who}} came without a key to open it.',
    unsigned: 'A lead was claimed in the name of {{who}} without their signature. It has no effect.',
    'unsigned-entry': 'An event in the name of {{who}} came without their signature. It was not taken in.',
    'unsigned-before':
      'Events of {{who}} from before this team signed them were taken in. Nobody can prove who wrote them.',
    'claim-ignored': '{{who}} took a lead against the rules. It has no effect.',
  },
};

addTexts({ 'team-audit': teamAudit });
