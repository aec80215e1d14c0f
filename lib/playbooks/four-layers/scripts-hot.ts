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
    subject: 'Tried to ring you',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. You’re mine to look after here, so I’m ringing myself.
Reason: {% if lead.page_viewed %}You had our {{ lead.page_viewed }} open, which tells me that{% else %}You came to us today, and I take it that{% endif %} {{ ask.pain }} is on your mind right now.
Ask: What happened at {{ lead.company }} that put it at the top of the pile?
Next: Listen for the deadline behind the answer. Offer {{ slot.first }} with whoever else decides. Send the invitation while you talk.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, the person who looks after {{ lead.company }} from today. A mail with my name and number comes next. When you ring back, tell me first why {{ ask.pain }}, and why today.`,
    channels: {
      email: {
        subject: 'Your person at {{ sender.company }}',
        body: `Hi {{ lead.first_name }}, I look after {{ lead.company }} at {{ sender.company }} from today and couldn’t reach you by phone. When would a short talk about {{ ask.pain }} suit you? I’ll ring at the minute you name.`,
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
    subject: 'After my call',
    body: `Hi {{ lead.first_name }},

If we missed each other on the phone: here it is in writing, and short.

What I know: {{ lead.company }} is looking at {{ ask.pain }}{% if lead.detail %}, and in your words, “{{ lead.detail }}”{% endif %}. What I don’t know: by when it has to be better, and what you have already tried.

The next step I suggest is one talk of twenty minutes: {{ slot.first }}. Afterwards you’ll know whether we’re the right people, and if we’re not, I’ll say who is.

Shall I send the invitation?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'hot-2-question',
        subject: 'One answer would help',
        body: `Hi {{ lead.first_name }},

In case you were busy when I rang, I’ll keep to a single question.

If {{ ask.pain }} went away at {{ lead.company }} by the end of next month, what would that let you do that you can’t do now?

Whatever the answer is, it tells me which of our people you should meet and what they should bring. Until then I keep {{ slot.first }} free for you.

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
    subject: 'My second try by phone',
    body: `Open: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’m trying another hour of the day than yesterday.
Reason: You were early in a decision about {{ ask.pain }}, and early is when I’m of most use.
Ask: Has {{ lead.company }} settled on a direction, or are you still comparing?
Next: Comparing: offer a side-by-side on {{ slot.first }}. Settled: ask for what, wish them well, log it. No time: agree on the day when you may ring again.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, my second and last call this week. If {{ ask.pain }} is still open at {{ lead.company }}, name me an hour and I’ll keep it. If you have chosen already, one line saves us both the next attempt.`,
    channels: {
      email: {
        subject: 'Two calls, no luck',
        body: `Hi {{ lead.first_name }}, two tries by phone are enough. If {{ ask.pain }} is still open at {{ lead.company }}, name an hour and it is yours. If the matter is decided, a “no thanks” closes it today. Which is it?`,
      },
    },
    variants: [],
    translations: [],
  },
];
