import type { Script } from '../../domain/script/script';

/** What to say when the last word is theirs: a reply has stopped the sequence, so a person answers. */
export const answers: readonly Script[] = [
  {
    id: 'seven-components-answer-meeting',
    version: 1,
    title: 'Answer: a demo or a call',
    channel: 'email',
    angle: 'booking',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'meeting',
    subject: 'Half an hour together',
    body: `Hi {{ lead.first_name }},

I’d be glad to. Let’s take half an hour and look at one real example{% if lead.company %} from {{ lead.company }}{% endif %}, so that you see it with your own work and not with ours.

For me {{ slots }} would be good.{% if sender.booking_link %} You can choose another time here: {{ sender.booking_link }}{% endif %}

Which example should I prepare{% if ask.pain %}, {{ ask.pain }} or a different one{% endif %}? Two lines about it are plenty.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, I’d be glad to. Let’s look at one real example{% if lead.company %} from {{ lead.company }}{% endif %}: {{ slots }}?{% if sender.booking_link %} Or choose here: {{ sender.booking_link }}{% endif %} I’d prepare {% if ask.pain %}{{ ask.pain }}{% else %}the one you like{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-price',
    version: 1,
    title: 'Answer: the price',
    channel: 'email',
    angle: 'offer',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'price',
    subject: 'Price and what it’s worth',
    body: `Hi {{ lead.first_name }},

You asked for the price, and you should see it next to what it’s worth to you.

Roughly how many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it each week? I’ll send the figure, and beside it the sum that shows from when it pays off{% if ask.pain %}, taking {{ ask.pain }} as the example{% endif %}.

If it never pays off for you, I’ll tell you that as well.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, roughly how many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it each week? I’ll send the price, and from when it pays off{% if ask.pain %}, taking {{ ask.pain }} as the example{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-information',
    version: 1,
    title: 'Answer: a question or material',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'information',
    subject: 'An answer, and where to read more',
    body: `Hi {{ lead.first_name | default: "there" }},

I’m glad you asked. The answer is: {{ ask.answer }}.

{% if resource.url %}I’d start with this, page one is enough: {{ resource.title }}, {{ resource.url }}{% else %}I can send you an example of it, if you tell me what would be closest to your work.{% endif %}

Is there a second question behind it{% if ask.pain %}, perhaps about {{ ask.pain }}{% endif %}{% if lead.company %}, or one from somebody else at {{ lead.company }}{% endif %}? Send it along, and I’ll answer both today, in writing.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, I’m glad you asked. The answer is: {{ ask.answer }}. Is there a second question behind it{% if ask.pain %}, perhaps about {{ ask.pain }}{% endif %}{% if lead.company %}, or one from {{ lead.company }}{% endif %}?{% if resource.url %} To read: {{ resource.url }}{% endif %}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-date',
    version: 1,
    title: 'Answer: a time',
    channel: 'email',
    angle: 'booking',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'date',
    subject: 'Your time, confirmed today',
    body: `Hi {{ lead.first_name }},

That’s good to know. I’ll look at my calendar and confirm your time today, with an invitation and a short agenda{% if ask.pain %} on {{ ask.pain }}{% endif %}.

If I have to suggest another one, would {{ slots }} be possible{% if lead.company %} for {{ lead.company }}{% endif %}?{% if sender.booking_link %} Or take what suits you here: {{ sender.booking_link }}{% endif %}

You’ll get a reminder the day before, and moving it is never a problem.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, good to know. I’ll confirm your time today with an agenda{% if ask.pain %} on {{ ask.pain }}{% endif %}. If I have to suggest another one, would {{ slots }} be possible{% if lead.company %} for {{ lead.company }}{% endif %}?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-objection',
    version: 1,
    title: 'Answer: an objection',
    channel: 'email',
    angle: 'objection',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'objection',
    subject: 'Let’s take that seriously',
    body: `Hi {{ lead.first_name }},

Thank you, that is more useful to me than a polite answer. Let’s take it seriously.

{% if case_study.client and case_study.result %}For comparison, here is what came of it elsewhere. {{ case_study.client }} {{ case_study.result }}: {{ case_study.url }}{% else %}I’d suggest that we test exactly this, small and without any commitment.{% endif %}

What would you need to see{% if lead.company %} at {{ lead.company }}{% endif %} to change your mind{% if ask.pain %} about {{ ask.pain }}{% endif %}? If there is nothing, I’d rather know now, and I’ll write less often.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thank you, that is more useful than a polite answer. What would you need to see{% if lead.company %} at {{ lead.company }}{% endif %} to change your mind{% if ask.pain %} about {{ ask.pain }}{% endif %}? If there is nothing, tell me.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-somebody-else',
    version: 1,
    title: 'Answer: somebody else',
    channel: 'email',
    angle: 'light',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'somebody-else',
    subject: 'Thanks for the right name',
    body: `Hi {{ lead.first_name }},

Thank you, it’s good to know who looks after this{% if lead.company %} at {{ lead.company }}{% endif %}.

I’ll write to them once, with what you and I have talked about{% if ask.pain %} on {{ ask.pain }}{% endif %}, so that they don’t have to start from zero. You’ll stop getting my mails on it, unless you’d like to stay in the loop.

Would you like a copy, or is it better without?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, good to know who looks after this{% if lead.company %} at {{ lead.company }}{% endif %}. I’ll write to them once{% if ask.pain %} about {{ ask.pain }}{% endif %}. Would you like a copy, or is it better without?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-not-now',
    version: 1,
    title: 'Answer: not now',
    channel: 'email',
    angle: 'hold',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'not-now',
    subject: 'I’ll slow down',
    body: `Hi {{ lead.first_name }},

Thanks for telling me. I’ll slow down, so you won’t get the mails that would have come next{% if lead.company %} to you at {{ lead.company }}{% endif %}.

Instead you’ll hear from me when you want it. Shall I write in three months, in six, or when you ask{% if ask.pain %} about {{ ask.pain }}{% endif %}? A number is enough.

If you’d rather hear nothing at all, reply “stop”, and that’s settled.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for telling me. Shall I write in three months, in six, or when you ask{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? A number is enough, and “stop” is fine too.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-answer-neutral',
    version: 1,
    title: 'Answer: anything else',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    answers: 'neutral',
    subject: 'Good to hear from you',
    body: `Hi {{ lead.first_name }},

It’s good to hear from you. My planned mails have stopped, so I’ll answer you myself.

What is on your mind at the moment{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, {{ ask.pain }} or something new{% endif %}? You can write as it comes, I’ll sort it out and answer today.

And if there is nothing to do right now, have a good week.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, good to hear from you. What is on your mind at the moment{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, {{ ask.pain }} or something new{% endif %}? Write as it comes, I’ll answer today.`,
      },
    },
    variants: [],
    translations: [],
  },
];
