import { addTexts } from '../texts';

/** The five steps that whoever has just set up is shown. */
const tour = {
  name: 'Tour',
  step: '{{at}} of {{of}}',
  next: 'Next',
  done: 'Done',
  back: 'Back',
  close: 'End the tour',
  0: {
    title: 'Now',
    text: 'Open a mail, a message or a CRM record. Now shows who it is, how warm, and why.',
  },
  1: {
    title: 'Insert',
    text: 'Open a reply and press I: the words go into it. You read them and press Send.',
  },
  2: { title: 'Outcome', text: 'When you know how it went, press 1 to 4. Each button says what it will do.' },
  3: { title: 'Today', text: 'Everybody who is due, most urgent first. J and K move, Enter opens.' },
  4: {
    title: 'Undo and find',
    text: 'Z takes back a step. Ctrl or Cmd and K finds anybody. ? shows all keys.',
  },
};

addTexts({ tour });
