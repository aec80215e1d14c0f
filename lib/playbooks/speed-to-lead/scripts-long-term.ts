import type { Script } from '../../domain/script/script';

/** For the long run: letters that ask for nothing, and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-lost-hello',
    version: 1,
    title: 'A year later, one friendly line',
    channel: 'email',
    angle: 'light',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    subject: 'A year has passed',
    body: `Hi {{ lead.first_name }},

It’s a year since we left it there, and I hope things are good{% if lead.company %} for {{ lead.company }}{% endif %}.

I’m not asking for anything. If you ever want a second opinion{% if ask.pain %} on {{ ask.pain }}{% endif %}, mine is free, in writing, and without a call. If everything is fine, that’s good news, and you don’t need to reply. All the best.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, it’s a year since we left it there. I hope things are good{% if lead.company %} for {{ lead.company }}{% endif %}. If you ever want a second opinion{% if ask.pain %} on {{ ask.pain }}{% endif %}, mine is free. All the best.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. We left it there a year ago, and I’m not calling to sell.
Reason: I call once, after a year, to hear how it went{% if lead.company %} for {{ lead.company }}{% endif %}.
Ask: How is it going{% if ask.pain %} with {{ ask.pain }}{% endif %}?
Next: Going well: be glad, and say so. Not well: offer a second opinion in writing, free, within the week.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. It’s a year since we left it there, and I hope things are good{% if lead.company %} for {{ lead.company }}{% endif %}. If you’d like a second opinion{% if ask.pain %} on {{ ask.pain }}{% endif %} one day, you have my number. No need to call back.`,
      },
    },
    variants: [],
    translations: [],
  },
];
