import { addTexts } from '../texts';

/** A lead that a team shares: whose it is, who sees it, who wrote to it last. */
const teamLead = {
  'hand-over': 'Hand over',
  'hand-over-title': 'Hand this lead over',
  to: 'To',
  note: 'Note for them',
  'note-hint': 'What they should know. It goes into the timeline.',
  'take-over': 'Take over',
  pending: 'waiting for the team’s server',
  sees: 'Who sees it',
  'sees-own': 'Only you',
  'sees-pod': '{{group}}',
  'sees-team': 'Everybody in the team',
  'sees-hint':
    'Everything known of this lead is shared, its past included. Undo stops sharing, but what others have seen cannot be taken back.',
  'sees-usual': 'As your team has it for new leads.',
  'to-see-to': 'Left too long in your team',
  'to-see-to-more': 'More wait. These are the most urgent.',
  late: '{{owner}} · late since {{since}}',
  'late-left': '{{owner}} · has left the team',
  'late-nobody': 'Nobody’s since {{since}} · {{why}}',
  open: 'Open {{name}}',
  'take-over-one': 'Take over {{name}}',
  share: 'Share',
  'share-title': 'Who sees this lead',
  shared: 'Seen by: {{who}}',
  'not-shared': 'Only you see this lead',
  wrote: '{{who}} wrote to them {{ago}} ago · {{channel}}.',
  'wrote-region': 'A colleague wrote',
  'wrote-first': 'Read it before you write.',
};

addTexts({ 'team-lead': teamLead });
