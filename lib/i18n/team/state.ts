import { addTexts } from '../texts';

/** How it stands with the team's server. */
const teamState = {
  region: 'Team',
  connecting: 'Connecting to the team',
  connected: 'Connected',
  behind_one: 'Connected · behind by {{count}}',
  behind_other: 'Connected · behind by {{count}}',
  sending_one: 'Connected · {{count}} to send',
  sending_other: 'Connected · {{count}} to send',
  offline: 'Offline since {{since}}',
  'offline-to-send': 'Offline since {{since}} ({{toSend}} to send)',
  refused: 'The team’s server refuses: {{text}}. Your work is kept here. Ask whoever started the team.',
  full: 'The team’s server is full. Your work is kept here ({{toSend}} to send). Tell whoever started the team.',
  'clock-ahead': 'This computer’s clock is {{span}} ahead. Set it right, so that others see the right times.',
  'clock-behind':
    'This computer’s clock is {{span}} behind. Set it right, so that others see the right times.',
};

addTexts({ 'team-state': teamState });
