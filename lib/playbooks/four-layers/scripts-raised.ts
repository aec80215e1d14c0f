import type { Script } from '../../domain/script/script';

/** The first mail of the week to those who asked for more than a look: they get two times, or a figure. */
export const raisedScripts: readonly Script[] = [
  {
    id: 'four-layers-warm-1-call',
    version: 1,
    title: 'They asked for a demo: two times',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'Your demo: two times',
    body: `Hi {{ lead.first_name }},

You asked for a demo, so here are two times: {{ slots }}. Twenty minutes is enough.

I’d show you the part that is about {% if ask.pain %}{{ ask.pain }}{% else %}your own work{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, and leave out the rest. Which time suits you?{% if sender.booking_link %} Or pick one here: {{ sender.booking_link }}{% endif %}

If you’d rather see it on your own first, tell me, and I’ll send something to look at.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-warm-1-price',
    version: 1,
    title: 'They asked for a price: one number',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'The price for you',
    body: `Hi {{ lead.first_name }},

You asked what it costs, and I’d like to answer in one mail.

Roughly how many people{% if lead.company %} at {{ lead.company }}{% endif %} would work with it? With that number I’ll send you the price today, what is included{% if ask.pain %}, above all for {{ ask.pain }}{% endif %}, and what isn’t.

If it turns out to be too much, a short “no” is fine. I won’t try to talk you round.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
