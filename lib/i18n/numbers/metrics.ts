import { addTexts } from '../texts';

/** What each number is called, and what exactly it counts. */
const metrics = {
  name: {
    'first-response-median': 'First response, median',
    'first-response-p90': 'First response, 90th percentile',
    'first-response-after-hours-median': 'First response after hours, median',
    'first-response-after-hours-p90': 'First response after hours, 90th percentile',
    'answer-median': 'Time to answer them, median',
    'answer-p90': 'Time to answer them, 90th percentile',
    'first-contact-median': 'Time to first contact, median',
    'sla-adherence': 'SLA kept',
    'touched-within-5-minutes': 'Touched within 5 minutes',
    'owned-within-90-seconds': 'Owned within 90 seconds',
    'unassigned-over-an-hour': 'Unassigned for over an hour',
    'owned-same-day': 'Owned the same day',
    'new-leads': 'New leads',
    'touches-sent': 'Touches sent',
    answers: 'Answers',
    'contact-rate': 'Contact rate',
    'reply-rate': 'Reply rate',
    're-engagement-rate': 'Re-engagement rate',
    'booking-rate': 'Booking rate',
    'conversion-by-attempt': 'Won by attempt',
    'attempts-before-giving-up': 'Attempts before giving up',
    'sequence-completion': 'Sequence completion',
    'follow-up-rate': 'Follow-up rate',
    'one-attempt-and-silence': 'One attempt, then silence',
    'touched-more-than-twice': 'Touched more than twice',
    'after-hours-answers': 'Answers after hours',
    'win-rate': 'Win rate',
    conversion: 'Conversion',
    'lead-to-meeting': 'Lead to meeting',
    'meeting-when-touched-under-5-min': 'Meeting, touched in under 5 minutes',
    'meeting-when-touched-5-to-60-min': 'Meeting, touched in 5 to 60 minutes',
    'meeting-when-touched-over-60-min': 'Meeting, touched after more than 60 minutes',
    'conversion-when-touched-under-5-min': 'Won, touched in under 5 minutes',
    'conversion-when-touched-5-to-60-min': 'Won, touched in 5 to 60 minutes',
    'conversion-when-touched-over-60-min': 'Won, touched after more than 60 minutes',
    'conversion-when-touched-1-to-24-h': 'Won, touched in 1 to 24 hours',
    'conversion-when-touched-over-a-day': 'Won, touched after more than a day',
    'opt-in-to-call': 'Opt-in to call booked',
    'touches-to-meeting': 'Touches to a meeting',
    'touches-to-close': 'Touches to a win',
    'cycle-length': 'Cycle length, median',
    'ghost-rate': 'Ghost rate',
    'opt-out-rate': 'Opt-out rate',
    'reactivation-rate': 'Reactivation rate',
    'reactivation-win-rate': 'Reactivation win rate',
    'meetings-booked': 'Meetings booked',
    won: 'Won',
    lost: 'Lost',
    'no-show-rate': 'No-show rate',
    'reschedule-rate': 'Reschedule rate',
    'time-in-stage': 'Time in stage, median',
    'stage-conversion': 'Stage conversion',
    'task-completion': 'Tasks done',
    'tasks-on-time': 'Tasks done on time',
    hygiene: 'Hygiene',
    'has-owner': 'Open leads with an owner',
    'has-next-step': 'Open leads with a next step',
    'cost-per-lead': 'Cost per lead',
    'cost-per-meeting': 'Cost per meeting',
  },
  definition: {
    'first-response-median':
      'Of leads that raised their hand in your working hours: the minutes after which half had their first touch. Those who still wait are counted in.',
    'first-response-p90':
      'Of leads that raised their hand in your working hours: the minutes after which nine in ten had their first touch.',
    'first-response-after-hours-median':
      'The same for leads that came outside of your working hours, counted from the moment they came.',
    'first-response-after-hours-p90':
      'For leads that came outside of your working hours: the minutes after which nine in ten had their first touch.',
    'answer-median':
      'From a message of theirs to your next word, in minutes: half were answered by then. Of several messages in a row the first counts.',
    'answer-p90':
      'From a message of theirs to your next word, in minutes: nine in ten were answered by then.',
    'first-contact-median':
      'From saving a lead to their first answer or booked call, in minutes: half were reached by then.',
    'sla-adherence':
      'Touches with a deadline that went out by it, of all whose deadline has passed or that went out.',
    'touched-within-5-minutes': 'Leads that raised their hand and had their first touch within 5 minutes.',
    'owned-within-90-seconds': 'Leads that had an owner within 90 seconds of being saved.',
    'unassigned-over-an-hour': 'Leads that had no owner for more than an hour after they were saved.',
    'owned-same-day': 'Leads that had an owner on the day they were saved.',
    'new-leads': 'Leads saved.',
    'touches-sent': 'Touches that went out. Skipped ones are not counted.',
    answers: 'Messages from people, and answers you noted. What machines write is not counted.',
    'contact-rate':
      'Leads written to or called who answered or booked a call. Silence counts against it 14 days after the first touch.',
    'reply-rate':
      'Touches that were answered before the next touch. The last touch counts against it after 14 days.',
    're-engagement-rate': 'The same for touches of a cadence only.',
    'booking-rate': 'Touches after which a call was booked before the next touch.',
    'conversion-by-attempt':
      'Touches after which the lead was won before the next touch, by how many touches there had been.',
    'attempts-before-giving-up':
      'Touches sent to leads that never answered and were then lost, MIA, put into nurture or archived, on average.',
    'sequence-completion':
      'Cadences that nobody answered and of which every touch went out, of all such that are over.',
    'follow-up-rate':
      'Cadences that got all their touches, or ended because the lead answered, booked or closed, of all that are over or overdue.',
    'one-attempt-and-silence': 'Leads with one touch, no answer and nothing more within 14 days.',
    'touched-more-than-twice':
      'Leads with three touches or more. Those who answered or closed before that are left out.',
    'after-hours-answers': 'Answers that came outside of your working hours.',
    'win-rate': 'Won, of all that were won or lost. An open lead is no loss.',
    conversion: 'Won so far, of all leads saved in the period.',
    'lead-to-meeting':
      'Leads with a booked call, of those who are closed or were saved at least 14 days ago.',
    'meeting-when-touched-under-5-min':
      'Lead to meeting, of leads whose first touch came in under 5 minutes.',
    'meeting-when-touched-5-to-60-min':
      'Lead to meeting, of leads whose first touch came in 5 to 60 minutes.',
    'meeting-when-touched-over-60-min':
      'Lead to meeting, of leads whose first touch came after more than 60 minutes.',
    'conversion-when-touched-under-5-min': 'Win rate of leads whose first touch came in under 5 minutes.',
    'conversion-when-touched-5-to-60-min': 'Win rate of leads whose first touch came in 5 to 60 minutes.',
    'conversion-when-touched-over-60-min':
      'Win rate of leads whose first touch came after more than 60 minutes.',
    'conversion-when-touched-1-to-24-h': 'Win rate of leads whose first touch came in 1 to 24 hours.',
    'conversion-when-touched-over-a-day': 'Win rate of leads whose first touch came after more than a day.',
    'opt-in-to-call': 'Leads saved in the stage Opt-in that booked a call. 10 % is solid.',
    'touches-to-meeting': 'Touches sent before the first booked call, on average.',
    'touches-to-close': 'Touches sent before the lead was won, on average.',
    'cycle-length': 'Days from saving a lead to winning it: the median of those won.',
    'ghost-rate': 'Leads touched at least once that went MIA.',
    'opt-out-rate': 'Leads touched at least once that asked not to be contacted.',
    'reactivation-rate': 'Leads that had gone quiet, were written to again, and answered.',
    'reactivation-win-rate': 'Leads that had gone quiet, were written to again, and were won.',
    'meetings-booked': 'Calls booked.',
    won: 'Leads won.',
    lost: 'Leads lost.',
    'no-show-rate': 'Booked calls, with their hour past, to which they did not come.',
    'reschedule-rate': 'Booked calls, with their hour past, that were moved.',
    'time-in-stage': 'Days after which half had left the stage. Those still in it are counted in.',
    'stage-conversion': 'Of those who left a stage: how many went on or were won, and were not lost.',
    'task-completion': 'Tasks that are done, of those that were due.',
    'tasks-on-time': 'Tasks that were done by their due date, of those that were due.',
    hygiene: 'Open leads that have an owner and a next step with a date.',
    'has-owner': 'Open leads that have an owner.',
    'has-next-step': 'Open leads that have a planned touch, an open task or a booked call.',
    'cost-per-lead': 'What a source cost, by the leads it brought.',
    'cost-per-meeting': 'What a source cost, by the leads of it that booked a call.',
  },
};

addTexts({ metrics });
