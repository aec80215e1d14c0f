import { addTexts } from '../texts';

/** What a mail asks of the rep. */
const mailAsks = {
  title: 'From their mail',
  stop: '{{name}} asks not to be written to.',
  no: '{{name}} says no.',
  'no-who': '{{name}} says no, or to ask {{who}} instead.',
  left: '{{name}} no longer works there.',
  'left-who': '{{name}} no longer works there. {{who}} follows.',
  bounced: 'This address bounced: {{email}}',
  'stands-in': '{{who}} stands in while {{name}} is away.',
  writer: '{{who}} wrote in this conversation from {{email}}, an address not known as {{name}}’s.',
  'meeting-accepted': '{{name}} accepted a meeting. When is it?',
  'meeting-tentative': '{{name}} may come to the meeting.',
  'meeting-declined': '{{name}} declined the meeting.',
  'meeting-cancelled': '{{name}} cancelled the meeting.',
  'meeting-moved': '{{name}} wants another time for the meeting.',
  'meeting-invited': '{{name}} invites you to a meeting.',
  save: 'Save {{who}} as a lead',
  'opt-out': 'Opt out: never contact again',
  'go-on': 'Keep following up',
  lost: 'Log as Lost',
  archive: 'Archive {{name}}',
  'still-there': 'Still there: go on',
  'new-address': 'New e-mail address',
  'change-address': 'Change the address',
  'address-right': 'The address is right: go on',
  fine: 'Got it',
  theirs: 'It is {{name}}: add the address',
  'not-theirs': 'It is somebody else: go on',
  'meeting-at': 'Booked for then',
  'meeting-off': 'No meeting for now: go on',
};

addTexts({ mail: mailAsks });
