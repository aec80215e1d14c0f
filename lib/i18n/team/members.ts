import { addTexts } from '../texts';

/** A member's role and group, and putting somebody out. */
const teamMembers = {
  role: 'Role',
  group: 'Group',
  'no-group': 'No group',
  'new-group': 'A new group',
  'group-name': 'Name of the group',
  assists: 'Works the quiet leads of',
  nobody: 'Nobody yet',
  when: 'A change of role or group reaches {{name}} the next time both of you are online.',
  moves:
    'In another group {{name}} sees all it shares, and nothing more of the old one. What they have seen they keep.',
  'put-out': 'Put out',
  'put-out-one': 'Put {{name}} out',
  'put-out-title': 'Put {{name}} out of the team?',
  'put-out-text':
    'What is shared from then on {{name}} cannot read: all they could see gets a new key, and everybody else gets it from this browser, when it is online. What they have seen they keep.',
  'put-out-week':
    'Their access to the server is not renewed and ends within a week. To end it at once, press “Shut out at once” afterwards; that needs the team’s keys file.',
  'put-out-stay': 'Cancel',
  leads_one: 'Their {{count}} lead goes to',
  leads_other: 'Their {{count}} leads go to',
  'leads-later': 'Decide later',
  'leads-why': 'Put out: {{name}}',
  left: 'put out {{day}}',
  'shut-out': 'Shut out at once',
  'shut-out-one': 'Shut {{name}} out at once',
  'shut-out-text':
    'Open the keys file that was saved when the team was started. It is read here and not kept.',
  'shut-out-file': 'Open the keys file',
  'shut-out-wrong': 'That is not the keys file of this team.',
  'shut-out-line': 'New line for the server',
  'shut-out-do':
    'In the configuration of each server, replace the line that begins with {{account}} by this one. Then run there: nats-server --signal reload. Whoever was put out is cut off with it.',
  close: 'Close',
};

addTexts({ 'team-members': teamMembers });
