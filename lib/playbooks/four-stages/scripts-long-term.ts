import type { Script } from '../../domain/script/script';
import { longTerm as de } from './de/long-term';
import { longTerm as es } from './es/long-term';
import { longTerm as fr } from './fr/long-term';

/** For the long run: something worth having each month, no ask; and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'four-stages-nurture-1',
    version: 1,
    title: 'Monthly: one idea',
    channel: 'email',
    angle: 'education',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    subject: 'One idea for the month',
    body: `Hi {{ lead.first_name | default: "there" }},

One thing I’ve seen work lately: before changing anything, write down for a week where the work waits. Don’t write down who is slow. Write down where it waits.

{% if ask.pain %}With {{ ask.pain }}, such a list may be shorter than you fear. {% endif %}{% if lead.company %}At {{ lead.company }} it may well come down to two places.{% else %}It often comes down to two places.{% endif %}

To go with it, something to read: {{ resource.title }}, {{ resource.url }}

No answer needed.

{{ sender.first_name }}`,
    variants: [],
    translations: [de.idea, fr.idea, es.idea],
  },
  {
    id: 'four-stages-nurture-2',
    version: 1,
    title: "Monthly: somebody else's story",
    channel: 'email',
    angle: 'case-study',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    subject: 'How {{ case_study.client }} went about it',
    body: `Hi {{ lead.first_name | default: "there" }},

A short story for a coffee break. {{ case_study.client }} {{ case_study.result }}. What I always look for in such stories is the first step: how small it was, and who dared to take it.

{{ case_study.url }}

{% if ask.pain %}I thought of you because of {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}. {% endif %}Keep it for the day you need it. Nothing to do until then.

{{ sender.first_name }}`,
    variants: [],
    translations: [de.story, fr.story, es.story],
  },
  {
    id: 'four-stages-nurture-3',
    version: 1,
    title: 'Monthly: something to use',
    channel: 'email',
    angle: 'tool',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    subject: 'Yours to use',
    body: `Hi {{ lead.first_name | default: "there" }},

Something that may save you an afternoon with a spreadsheet: {{ tool.title }}. Nobody will ring you because you opened it.

{{ tool.url }}

{% if ask.pain %}It may throw some light on {{ ask.pain }}. {% endif %}{% if lead.company %}If others at {{ lead.company }} could use it, pass it on.{% else %}Pass it on if others could use it.{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [de.tool, fr.tool, es.tool],
  },
  {
    id: 'four-stages-nurture-4',
    version: 1,
    title: 'Monthly: has anything changed',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    subject: 'Still on your list?',
    body: `Hi {{ lead.first_name | default: "there" }},

Some months have gone by since we last spoke{% if lead.company %}, and {{ lead.company }} will have changed in ways that I can’t see from here{% endif %}.

{% if ask.pain %}If {{ ask.pain }} is solved, I’m happy for you. {% endif %}If it has come back to the table, you know where I am: answer this mail with a word and I’ll read my notes before I write to you.

And if these letters are of no use, say “stop” and they stop the same day.

{{ sender.first_name }}`,
    variants: [],
    translations: [de.changed, fr.changed, es.changed],
  },
  {
    id: 'four-stages-lost-hello',
    version: 1,
    title: 'A year later, one friendly line',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    subject: 'A year on',
    body: `Hi {{ lead.first_name }}, a year ago you decided against us, and I hope the choice has been good to {{ lead.company }}. No pitch. If {{ ask.pain }} has found its way back to your desk, I’m glad to hear how you see it today.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. A year ago you chose another way, and I have nothing to sell you today.
Reason: I like to know how decisions turn out, also those that went against me.
Ask: How has it worked out at {{ lead.company }} with {{ ask.pain }}?
Next: Listen. Offer help only if they ask for it.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. It has been a year. I hope your decision has served {{ lead.company }} well. If you ever want to compare notes on {{ ask.pain }}, I’m here.`,
      },
    },
    variants: [],
    translations: [de.hello, fr.hello, es.hello],
  },
];
