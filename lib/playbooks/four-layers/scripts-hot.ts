import type { Script } from '../../domain/script/script';

/** Three touches in two days: the owner calls, writes, calls. */
export const hotScripts: readonly Script[] = [
  {
    id: 'four-layers-hot-1',
    version: 1,
    title: 'The owner calls, at once',
    channel: 'phone',
    angle: 'call',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['hot'],
    subject: 'Tried to call you',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m your contact here, so I’m calling you myself.
Reason: {% if lead.page_viewed %}You had our {{ lead.page_viewed }} open today.{% else %}You got in touch with us today.{% endif %} I’d like to understand what you need{% if ask.pain %} for {{ ask.pain }}{% endif %}.
Ask: What made this important{% if lead.company %} at {{ lead.company }}{% endif %} now?
Next: Listen for a date. Offer {{ slot.first }} with whoever else decides. Send the invitation while you talk.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m your contact here{% if lead.company %} for {{ lead.company }}{% endif %}. I’ll send you a mail with my number. When you call back, tell me in one sentence what you need{% if ask.pain %} for {{ ask.pain }}{% endif %}.`,
    channels: {
      email: {
        subject: 'Your contact{% if sender.company %} at {{ sender.company }}{% endif %}',
        body: `Hi {{ lead.first_name }},

I’m your contact here from today, and I tried to call you. No problem if it was a bad time.

When would ten minutes suit you{% if ask.pain %} to talk about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? Tell me a time and I’ll call then. If you’d rather write, reply here and I’ll answer today.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-hot-2',
    version: 1,
    title: 'After the call attempt: one clear next step',
    channel: 'email',
    angle: 'summary',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['hot'],
    subject: 'A next step, in writing',
    body: `Hi {{ lead.first_name }},

In case we missed each other by phone, here it is in writing.

{% if ask.pain %}What I know: it’s about {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}. {% else %}{% endif %}{% if lead.detail %}In your words: “{{ lead.detail }}”. {% else %}{% endif %}What I’d suggest: twenty minutes on {{ slot.first }}. After that you’ll know whether we’re right for you. If we aren’t, I’ll say so.

Shall I send the invitation? If it isn’t the right week, name me another.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'hot-2-question',
        subject: 'One question first',
        body: `Hi {{ lead.first_name }},

One question, so that I bring the right person to our talk.

What would you like to be able to do{% if lead.company %} at {{ lead.company }}{% endif %} in two months that doesn’t work today{% if ask.pain %}, with {{ ask.pain }}{% endif %}?

I’ve kept {{ slot.first }} free for you, twenty minutes. If you’d rather have the answer in writing, tell me, and I’ll send what I can without a call.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'four-layers-hot-3',
    version: 1,
    title: 'Last call, at another time of day',
    channel: 'phone',
    angle: 'call',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['hot'],
    subject: 'My second call',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m trying another time of day.
Reason: I’d like to help while you’re still choosing{% if ask.pain %} what to do about {{ ask.pain }}{% endif %}.
Ask: Are you still comparing{% if lead.company %} at {{ lead.company }}{% endif %}, or have you decided?
Next: Comparing: offer {{ slot.first }}. Decided: ask for what, wish them well, log it. No time: agree on a day to call again.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my second and last call this week. If {% if ask.pain %}{{ ask.pain }} is{% else %}it’s{% endif %} still open{% if lead.company %} at {{ lead.company }}{% endif %}, tell me a time and I’ll call then. If you’ve decided, one word is enough.`,
    channels: {
      email: {
        subject: 'I called twice',
        body: `Hi {{ lead.first_name }},

I called twice and don’t want to overdo it, so here is a mail instead.

If you’re still looking{% if ask.pain %} at {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, tell me a good time and I’ll call exactly then. If you’ve already decided, a “no thanks” is all I need, and I’ll close it today.

Which of the two is it?

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
];
