import { addTexts } from '../texts';

/** Plots of the page of numbers. */
const plots = {
  title: 'Plots',
  table: 'As a table',
  csv: 'Save as CSV',
  empty: 'Nothing in this period.',
  name: {
    funnel: 'How far leads get',
    responses: 'Wait for the first response',
    silence: 'Still silent after so many touches',
    given: 'Leads that got so many touches',
    weeks: 'Won and lost by week',
    won: 'Why won',
    lost: 'Why lost',
    tiers: 'Moves between tiers',
    hours: 'When they answer',
  },
  axis: {
    leads: 'Leads',
    share: 'Share still silent',
    touch: 'Touch',
    week: 'Week of',
    reason: 'Reason',
    wait: 'Wait',
    step: 'Step',
    move: 'Move',
    day: 'Day',
  },
  step: { saved: 'Saved', touched: 'Touched', answered: 'Answered', met: 'Call booked', won: 'Won' },
  wait: {
    '5-min': 'Up to 5 min',
    'an-hour': 'Up to 1 h',
    '4-hours': 'Up to 4 h',
    'a-day': 'Up to a day',
    longer: 'Longer',
    none: 'None yet',
  },
  'no-reason': 'No reason given',
  won: 'Won',
  lost: 'Lost',
  move: '{{from}} to {{to}}',
};

addTexts({ plots });
