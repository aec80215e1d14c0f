import type { Script } from '../../domain/script/script';

/**
 * The first words for those with whom nobody has talked yet: a recap of what they asked, and not of a talk.
 */
export const raisedScripts: readonly Script[] = [
  {
    id: 'seven-components-first-call',
    version: 1,
    title: 'They asked for a call: two times',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'Your call: two times',
    body: `Hi {{ lead.first_name }},

Thanks for asking for a call. Here are two times that work for me: {{ slots }}.

Reply with one of them and I’ll send the invitation{% if sender.booking_link %}, or pick your own: {{ sender.booking_link }}{% else %}{% endif %}. I’ll prepare {% if ask.pain %}{{ ask.pain }}{% else %}the part you’re most interested in{% endif %}{% if lead.company %}, for {{ lead.company }}{% endif %}, and thirty minutes is enough.

What else should I have ready? If you’d rather start in writing, tell me.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for asking for a call{% if ask.pain %} about {{ ask.pain }}{% endif %}. Two times that work for me: {{ slots }}. Which one suits you{% if lead.company %} at {{ lead.company }}{% endif %}?{% if sender.booking_link %} Or pick your own: {{ sender.booking_link }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked for a call, so here I am.
Reason: I’d like to find a time, or start now if you have ten minutes.
Ask: What should we look at first{% if lead.company %} for {{ lead.company }}{% endif %}{% if ask.pain %}, {{ ask.pain }} or something else{% endif %}?
Next: Now: ten minutes, then {{ slot.first }} for the rest. Later: say {{ slot.first }} or {{ slot.second }}, and send the invitation.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked for a call{% if ask.pain %} about {{ ask.pain }}{% endif %}. I can do {{ slots }}. I’ll send both times by mail{% if lead.company %} to {{ lead.company }}{% endif %}, and you only need to pick one.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-first-price',
    version: 1,
    title: 'They asked for a price: a figure, one question',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'The price, and one question',
    body: `Hi {{ lead.first_name }},

You asked about the price{% if lead.company %} for {{ lead.company }}{% endif %}, and you should get a straight answer.

One thing decides it: roughly how many people would use it? With that I’ll send you the figure today, in writing, and what it includes{% if ask.pain %} for {{ ask.pain }}{% endif %}.

If the figure doesn’t fit, tell me. I’d rather hear it early than after three calls.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, you asked about the price{% if lead.company %} for {{ lead.company }}{% endif %}. Roughly how many people would use it? I’ll send the figure today, and what it includes{% if ask.pain %} for {{ ask.pain }}{% endif %}.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked about the price, so I’m calling with an answer.
Reason: I need one number from you to name the right figure{% if ask.pain %} for {{ ask.pain }}{% endif %}.
Ask: Roughly how many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it?
Next: Name the figure and what it includes. Ask whether it’s in the range they expected. Send it in writing today.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked about the price. Text me roughly how many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it{% if ask.pain %} for {{ ask.pain }}{% endif %}, and you’ll have the figure in writing today.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-first-message',
    version: 1,
    title: 'They wrote or filled in a form: what they asked',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'Your message, and my answer',
    body: `Hi {{ lead.first_name }},

Thanks for your message{% if lead.company %} from {{ lead.company }}{% endif %}. {% if lead.detail %}You wrote: “{{ lead.detail }}”. {% else %}{% endif %}{% if ask.pain %}I understand it’s about {{ ask.pain }}. {% else %}{% endif %}I want to answer what you really need, so let me ask one thing first.

What would be a good result for you in three months? Two lines are enough.

If you’d rather talk, I’m free {{ slot.first }}, thirty minutes.{% if sender.booking_link %} Or pick a time: {{ sender.booking_link }}{% endif %}

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for your message{% if lead.company %} from {{ lead.company }}{% endif %}. What would be a good result for you in three months{% if ask.pain %}, with {{ ask.pain }}{% endif %}? If you’d rather talk, I’m free {{ slot.first }}.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You sent us a message, and I’d like to answer it in person.
Reason: I read it{% if ask.pain %}, and I understand it’s about {{ ask.pain }}{% endif %}.
Ask: What would be a good result for you{% if lead.company %} at {{ lead.company }}{% endif %} in three months?
Next: Repeat it in one sentence. Say what you can do for it and what you can’t. Offer {{ slot.first }}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Thanks for your message{% if ask.pain %} about {{ ask.pain }}{% endif %}. I’d like to answer it properly. Tell me what a good result would be{% if lead.company %} at {{ lead.company }}{% endif %} in three months, by text or by phone.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-first-resource',
    version: 1,
    title: 'They took something: here it is, one question',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject:
      '{% if resource.url %}Here it is: {{ resource.title }}{% else %}Welcome, and one question{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if resource.url %}You asked for {{ resource.title }}. You can read it here: {{ resource.url }}{% else %}Thanks for signing up. I’m your contact from now on.{% endif %}

It’s meant to be used, so here is how I’d start: pick one page and try it for a week{% if lead.company %} at {{ lead.company }}{% endif %}. You can leave the rest.

What would you like to use it for{% if ask.pain %}, {{ ask.pain }} or something else{% endif %}? If you were only curious, that’s fine.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if resource.url %}here is {{ resource.title }}: {{ resource.url }}.{% else %}thanks for signing up with us.{% endif %} What would you like to use it for{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, {{ ask.pain }} or something else{% endif %}? If you were only curious, that’s fine.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked us for {% if resource.url %}{{ resource.title }}{% else %}some material{% endif %}.
Reason: I’d like to know whether it’s useful{% if ask.pain %} for {{ ask.pain }}{% endif %}.
Ask: What would you like to use it for{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Name the one page that fits. Offer to send an example. Don’t offer a meeting unless they ask.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked us for {% if resource.url %}{{ resource.title }}{% else %}some material{% endif %}. If you tell me what you want to use it for{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, {{ ask.pain }} or something else{% endif %}, I’ll tell you which page to start with.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-first-referral',
    version: 1,
    title: 'They were referred: a short hello',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'A hello through somebody we both know',
    body: `Hi {{ lead.first_name }},

Somebody we both know suggested that we talk. {% if ask.pain %}They mentioned {{ ask.pain }}. {% else %}{% endif %}Before I tell you anything about us, I’d like to hear how things are{% if lead.company %} at {{ lead.company }}{% endif %}.

What takes more time than it should? One line is enough for me to tell you whether I can help.

If it isn’t a good moment, name me a better month, or tell me “no”, and I’ll thank them anyway.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, somebody we both know suggested that we talk{% if ask.pain %} about {{ ask.pain }}{% endif %}. What takes more time than it should{% if lead.company %} at {{ lead.company }}{% endif %}? If it isn’t a good moment, tell me.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Somebody we both know suggested that I call.
Reason: They thought we might help{% if ask.pain %} with {{ ask.pain }}{% endif %}. You’re the one who can say.
Ask: What takes more time than it should{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: If it fits, offer {{ slot.first }}. If it doesn’t, say so, and thank the person who suggested it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Somebody we both know suggested that we talk{% if ask.pain %} about {{ ask.pain }}{% endif %}. I’d like to hear how things are{% if lead.company %} at {{ lead.company }}{% endif %}. If it isn’t a good moment, a short text is enough.`,
      },
    },
    variants: [],
    translations: [],
  },
];
