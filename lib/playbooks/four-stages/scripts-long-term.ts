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
    subject: 'One idea for this month',
    body: `Hi {{ lead.first_name | default: "there" }},

One idea that costs nothing: for a week, write down where work waits. Not who is slow, only where it waits.

{% if ask.pain %}With {{ ask.pain }}, it{% else %}It{% endif %} often comes down to two places{% if lead.company %}, perhaps at {{ lead.company }} too{% endif %}. Those two are worth fixing first.

{% if resource.url %}More on this: {{ resource.title }}, {{ resource.url }}{% else %}I’ll send another idea next month.{% endif %}

No answer needed. Reply “stop” if you don’t want these mails.

{{ sender.first_name }}`,
    variants: [],
    translations: [de.idea, fr.idea, es.idea],
  },
  {
    id: 'four-stages-nurture-2',
    version: 1,
    title: 'Monthly: an example',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    subject:
      '{% if case_study.client and case_study.result %}How {{ case_study.client }} did it{% else %}A small start{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}A short example for this month. {{ case_study.client }} {{ case_study.result }}. The story is here: {{ case_study.url }}{% else %}A small start for this month. Put everything that is open on one list, and go through it every Monday. After four weeks, count what is left.{% endif %}

Something like it could work{% if lead.company %} at {{ lead.company }}{% endif %} too{% if ask.pain %}, perhaps for {{ ask.pain }}{% endif %}. You’ll know best what would have to be different.

Keep it for when you need it. Reply “stop” and these mails end.

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
    subject:
      '{% if tool.url %}For you to use: {{ tool.title }}{% else %}A question for your next meeting{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if tool.url %}Something you can use: {{ tool.title }}. You’ll find it here: {{ tool.url }}{% else %}A question for your next team meeting: which three tasks do we do twice?{% endif %}

It takes about ten minutes, and you need nothing from us for it. {% if ask.pain %}It may help with {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}If somebody else at {{ lead.company }} could use it, pass it on.{% else %}Pass it on to anybody who could use it.{% endif %}

If you’d rather not get these mails, reply “stop”.

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
    subject: 'Has anything changed?',
    body: `Hi {{ lead.first_name | default: "there" }},

I’ve written to you for some months now. Has anything changed{% if ask.pain %} with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}?

If it’s solved, I’m glad. If it’s back on your list, reply with one word, and I’ll read my notes before I write to you.

And if these mails are no use to you, reply “stop”. They end the same day, and I won’t mind.

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
    body: `Hi {{ lead.first_name }},

A year ago we didn’t go ahead together, and I hope things have gone well{% if lead.company %} for {{ lead.company }}{% endif %}.

I’m not writing to sell you anything. If you’re thinking about {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} again, I’d like to hear how you see it today. If not, I wish you a good year, and you don’t need to reply.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, a year ago we didn’t go ahead together. I hope things have gone well{% if lead.company %} for {{ lead.company }}{% endif %}. If you’re thinking about {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} again, I’d like to hear from you. If not, all the best.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. A year ago we didn’t go ahead together, and I’m not calling to sell.
Reason: I’d like to hear how things have gone since.
Ask: How has it worked out{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}?
Next: Listen. Offer help only if they ask for it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. It’s been a year since we last looked at it. I hope things have gone well{% if lead.company %} for {{ lead.company }}{% endif %}. If you’d like to talk about {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} again one day, I’m here. No need to call back.`,
      },
    },
    variants: [],
    translations: [de.hello, fr.hello, es.hello],
  },
];
