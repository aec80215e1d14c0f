import type { Script } from '../../domain/script/script';
import { raised as de } from './de/raised';
import { raised as es } from './es/raised';
import { raised as fr } from './fr/raised';

/**
 * The first words for those who did not ask for a download: they asked for a call or a price, wrote, or were
 * referred.
 */
export const raisedScripts: readonly Script[] = [
  {
    id: 'four-stages-opt-in-1-call',
    version: 1,
    title: 'They asked for a call: two times',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'Two times for your demo',
    body: `Hi {{ lead.first_name }},

Thanks for asking. Yes, I’d be glad to show you how it works{% if lead.company %} for {{ lead.company }}{% endif %}. Twenty minutes is enough.

Would {{ slots }} suit you?{% if sender.booking_link %} Or pick any time here: {{ sender.booking_link }}{% endif %}

I’ll prepare the part that matters to you{% if ask.pain %}, starting with {{ ask.pain }}{% endif %}. If you’d rather have something in writing first, tell me and I’ll send it today.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for asking. I can show you how it works{% if lead.company %} for {{ lead.company }}{% endif %}{% if ask.pain %}, starting with {{ ask.pain }}{% endif %}. Would {{ slots }} suit you?{% if sender.booking_link %} Or pick a time: {{ sender.booking_link }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked for a demo, so I’m calling to find a time.
Reason: It takes twenty minutes. I’d start with {% if ask.pain %}{{ ask.pain }}{% else %}the part that matters most to you{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}.
Ask: Would {{ slots }} suit you?
Next: Say the time back and send the invitation while you talk.{% if sender.booking_link %} Put {{ sender.booking_link }} in it for changes.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked for a demo{% if lead.company %} for {{ lead.company }}{% endif %}. I can do {{ slots }}. I’d start with {% if ask.pain %}{{ ask.pain }}{% else %}what matters most to you{% endif %}. A mail with both times is on its way.`,
      },
    },
    variants: [],
    translations: [de.call, fr.call, es.call],
  },
  {
    id: 'four-stages-opt-in-1-price',
    version: 1,
    title: 'They asked for a price: one question for a real figure',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'Your question about the price',
    body: `Hi {{ lead.first_name }},

Thanks for asking about the price{% if lead.company %} for {{ lead.company }}{% endif %}. I’d like to give you a real figure and not a range.

Roughly how many people would use it? I’ll send you the figure in writing the same day, with what it covers{% if ask.pain %} for {{ ask.pain }}{% endif %} and what it doesn’t.

If you’d rather talk it through, {{ slot.first }} is free.{% if sender.booking_link %} Other times: {{ sender.booking_link }}{% endif %}

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for asking about the price. How many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it, roughly? I’ll send you the figure the same day, and what it covers{% if ask.pain %} for {{ ask.pain }}{% endif %}.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked about the price, and I’d like to give you the right one.
Reason: One number tells me which figure is yours{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, for {{ ask.pain }}{% endif %}.
Ask: Roughly how many people would use it?
Next: Name the figure, or say when they’ll have it in writing. Offer {{ slot.first }} if they want to talk it through.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked about the price. Tell me roughly how many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it{% if ask.pain %} for {{ ask.pain }}{% endif %}, and I’ll send it in writing today. A text is fine.`,
      },
    },
    variants: [],
    translations: [de.price, fr.price, es.price],
  },
  {
    id: 'four-stages-opt-in-1-message',
    version: 1,
    title: 'They wrote to us: an answer, one question',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'Thanks for your message',
    body: `Hi {{ lead.first_name }},

Thanks for writing to us. I read your message, and I’m the person who will look after it.

So that my answer fits{% if lead.company %} {{ lead.company }}{% endif %}: what would you like to be different{% if ask.pain %} about {{ ask.pain }}{% else %} in three months{% endif %}?

Two lines are enough. If talking is easier, I’m free {{ slot.first }}.{% if sender.booking_link %} Or pick a time: {{ sender.booking_link }}{% endif %} And if it was only a quick thought, that’s fine too.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for writing to us. So that my answer fits{% if lead.company %} {{ lead.company }}{% endif %}: what would you like to be different{% if ask.pain %} about {{ ask.pain }}{% endif %}? If talking is easier, I’m free {{ slot.first }}.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You wrote to us, and I thought a call might be quicker.
Reason: I read your message{% if ask.pain %} about {{ ask.pain }}{% endif %} and want to be sure I understood it.
Ask: What would you like to be different{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Say it back in one sentence. Answer it, or say when you will. Offer {{ slot.first }} for the rest.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Thanks for your message{% if ask.pain %} about {{ ask.pain }}{% endif %}. I’d like to answer it properly for you{% if lead.company %} at {{ lead.company }}{% endif %}. Call me back, or tell me in two lines what should be different.`,
      },
    },
    variants: [],
    translations: [de.message, fr.message, es.message],
  },
  {
    id: 'four-stages-opt-in-1-referral',
    version: 1,
    title: 'They were referred: who, why, one question',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'We were put in touch',
    body: `Hi {{ lead.first_name }},

Somebody you know put us in touch and thought a talk could be useful for you{% if lead.company %} at {{ lead.company }}{% endif %}.

I’d rather ask than guess. {% if ask.pain %}I heard the subject is {{ ask.pain }}. {% endif %}What would be worth fifteen minutes of your time?

One line is enough. If this isn’t the right moment, or not your subject, tell me and I’ll leave it there.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, somebody you know put us in touch{% if ask.pain %} about {{ ask.pain }}{% endif %}. What would be worth fifteen minutes of your time{% if lead.company %} at {{ lead.company }}{% endif %}? If it isn’t your subject, tell me and I’ll leave it there.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Somebody you know gave me your name. I’ll take two minutes.
Reason: They thought we could help{% if lead.company %} {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}. I don’t know yet whether that’s true.
Ask: How do you deal with it today?
Next: If it fits, offer {{ slot.first }}. If it doesn’t, say so, thank them, and thank the person who referred them.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Somebody you know gave me your name{% if ask.pain %} because of {{ ask.pain }}{% endif %}. I’d like to hear how it looks{% if lead.company %} at {{ lead.company }}{% endif %}. If it isn’t your subject, tell me and I won’t call again.`,
      },
    },
    variants: [],
    translations: [de.referral, fr.referral, es.referral],
  },
];
