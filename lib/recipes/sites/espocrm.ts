import type { Recipe } from '../schema';

const polite = String.raw`^(?:(?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Sr|Sra)\.? )?(.+)$`;
/** An empty field says so in words of the user's language. */
const filled = ':not(:has(.none-value))';

/**
 * Each field's cell carries its name. An address may stand in a button without a link; a telephone's text is
 * not its link.
 */
export const espocrmPerson: Recipe = {
  id: 'espocrm-person',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'espocrm',
  hosts: ['*'],
  path: '^[^#]*#(Lead|Contact)/view/[0-9a-z]{10,}',
  ready: '.detail .cell[data-name] .field[data-name]',
  ignore: ['.panel-activities', '.panel-history', '.panel-stream', '.list-container', '.none-value'],
  key: [{ url: '#(?:Lead|Contact)/view/([0-9a-z]{10,})' }],
  person: {
    name: [
      { css: '.cell[data-name=name] .field[data-name=name]', match: polite },
      { css: '.page-header .title', match: polite },
      { css: '.page-header h3 .breadcrumb-item:last-child', match: polite },
    ],
    email: [
      { css: '.field[data-name=emailAddress] [data-email-address]', attr: 'data-email-address' },
      { css: `.cell[data-name=emailAddress] .field[data-name=emailAddress]${filled}` },
    ],
    phone: [{ css: '.field[data-name=phoneNumber] [data-phone-number]', attr: 'data-phone-number' }],
    company: [
      { css: `.cell[data-name=accountName] .field[data-name=accountName]${filled}` },
      { css: '.cell[data-name=account] .field[data-name=account] a' },
      { css: '.cell[data-name=accounts] .field[data-name=accounts] a' },
    ],
    title: [
      { css: `.cell[data-name=title] .field[data-name=title]${filled}` },
      { css: `.cell[data-name=accountRole] .field[data-name=accountRole]${filled}` },
    ],
    recordId: [{ url: '#(?:Lead|Contact)/view/([0-9a-z]{10,})' }],
  },
  facts: {
    owner: [
      { css: '.cell[data-name=assignedUser] .field[data-name=assignedUser] a:not(.action)' },
      { css: `.cell[data-name=assignedUser] .field[data-name=assignedUser]${filled}` },
    ],
    stage: [
      { css: `.cell[data-name=status] .field[data-name=status]${filled}` },
      { css: `.cell[data-name=stage] .field[data-name=stage]${filled}` },
    ],
  },
  notes: { box: 'textarea[data-name=post]' },
  composers: [],
  examples: {
    yes: [
      'http://127.0.0.1:18081/#Lead/view/6b02687787a4023c6',
      'https://espo.heron.example/#Contact/view/6b026877677937784',
    ],
    no: [
      'http://127.0.0.1:18081/#Lead',
      'http://127.0.0.1:18081/#Account/view/6b026877677937784',
      'http://127.0.0.1:18081/#User/view/6b026877677937784',
    ],
  },
};
