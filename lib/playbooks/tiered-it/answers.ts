import type { Script } from '../../domain/script/script';

/** What to say when the last word is theirs, by tier where the hurry differs. */
export const answers: readonly Script[] = [
  {
    id: 'tiered-it-answer-meeting',
    version: 1,
    title: 'Answer: a demo or a call',
    channel: 'email',
    angle: 'booking',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['warm', 'cold', 'unqualified'],
    answers: 'meeting',
    subject: 'Thirty minutes, two times',
    body: `Hi {{ lead.first_name }},

Thank you, I’d like that. I suggest thirty minutes: ten for your situation{% if lead.company %} at {{ lead.company }}{% endif %}, ten for how we’d do it, ten for your questions.

{{ slots }} would both work for me.{% if sender.booking_link %} Every other free time is here: {{ sender.booking_link }}{% endif %}

Who else should be there{% if ask.pain %}, if we talk about {{ ask.pain }}{% endif %}? If it’s only the two of us, that’s fine.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thank you, I’d like that. {{ slots }} would both work.{% if sender.booking_link %} Or: {{ sender.booking_link }}{% endif %} Who else{% if lead.company %} from {{ lead.company }}{% endif %} should be there{% if ask.pain %}, if we talk about {{ ask.pain }}{% endif %}?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-meeting-hot',
    version: 1,
    title: 'Answer: a demo or a call, at once',
    channel: 'email',
    angle: 'booking',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['hot'],
    answers: 'meeting',
    subject: 'Now, or at a time you like',
    body: `Hi {{ lead.first_name }},

Thanks for asking. I’m at my desk for the next hour, so if now is good, reply with your number and I’ll call you straight away.

If not: {{ slots }}.{% if sender.booking_link %} Or any other time here: {{ sender.booking_link }}{% endif %}

I’ll have the part ready that matters to you{% if ask.pain %}, starting with {{ ask.pain }}{% endif %}{% if lead.company %}, on the example of {{ lead.company }}{% endif %}. Which would you prefer, now or later?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for asking. If now is good, send me your number and I’ll call{% if lead.company %} you at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}. If not, would {{ slots }} work?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-price',
    version: 1,
    title: 'Answer: the price',
    channel: 'email',
    angle: 'offer',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'price',
    subject: 'The figure you asked for',
    body: `Hi {{ lead.first_name }},

Thank you for asking. I’d like to send you an exact figure and not a range.

Roughly how many people would use it{% if lead.company %} at {{ lead.company }}{% endif %}? With that number you’ll get the exact figure today{% if ask.pain %}, with what it does for {{ ask.pain }}{% endif %}.

If there is a budget I should keep in mind, tell me. If you’d rather not say, that’s fine too.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, for an exact figure I need one number: roughly how many people would use it{% if lead.company %} at {{ lead.company }}{% endif %}? You’ll have it today{% if ask.pain %}, with what it does for {{ ask.pain }}{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-information',
    version: 1,
    title: 'Answer: a question or material',
    channel: 'email',
    angle: 'resource',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'information',
    subject: 'What you asked about',
    body: `Hi {{ lead.first_name | default: "there" }},

To your question: {{ ask.answer }}.

{% if resource.url %}I’ve also put this with it, in case you want to pass something on: {{ resource.title }}, {{ resource.url }}{% else %}If somebody else needs it in writing, I’ll gladly put it on one page.{% endif %}

Was that what you meant{% if lead.company %}, for your situation at {{ lead.company }}{% endif %}{% if ask.pain %} and {{ ask.pain }}{% endif %}? If it wasn’t, one line is enough, and I’ll try again today in other words.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, to your question: {{ ask.answer }}. Was that what you meant{% if lead.company %}, for {{ lead.company }}{% endif %}{% if ask.pain %} and {{ ask.pain }}{% endif %}? If not, ask me again.{% if resource.url %} More to pass on: {{ resource.url }}{% endif %}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-date',
    version: 1,
    title: 'Answer: a time',
    channel: 'email',
    angle: 'booking',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'date',
    subject: 'I’ll confirm the time',
    body: `Hi {{ lead.first_name }},

Thank you for naming a time. I’ll confirm it today with an invitation, thirty minutes{% if lead.company %}, to your address at {{ lead.company }}{% endif %}.

In case it doesn’t work out on my side, would {{ slots }} suit you too?{% if sender.booking_link %} This page always shows what is free: {{ sender.booking_link }}{% endif %}

I’ll prepare for {% if ask.pain %}{{ ask.pain }}{% else %}your questions{% endif %}, so you don’t have to.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thank you. I’ll confirm it today with an invitation{% if lead.company %} to {{ lead.company }}{% endif %}{% if ask.pain %}, about {{ ask.pain }}{% endif %}. In case it doesn’t work out on my side, would {{ slots }} suit you too?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-objection',
    version: 1,
    title: 'Answer: an objection',
    channel: 'email',
    angle: 'objection',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'objection',
    subject: 'On your point',
    body: `Hi {{ lead.first_name }},

You’re right to ask about that. It’s the point I’d look at first as well, before anything is decided{% if lead.company %} at {{ lead.company }}{% endif %}.

{% if case_study.client and case_study.result %}One example of how it can turn out: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}{% else %}I can show you the point in fifteen minutes, with your own numbers.{% endif %} I don’t know whether it’s the same for you{% if ask.pain %} with {{ ask.pain }}{% endif %}.

Who else sees it the way you do? If everybody does, a “no” is fine.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, you’re right to ask about that. I’d look at it first, before anything is decided{% if lead.company %} at {{ lead.company }}{% endif %}. Who else sees it that way{% if ask.pain %}, with {{ ask.pain }} in mind{% endif %}? A “no” is fine.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-somebody-else',
    version: 1,
    title: 'Answer: somebody else',
    channel: 'email',
    angle: 'light',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'somebody-else',
    subject: 'I’ll write to them',
    body: `Hi {{ lead.first_name }},

Thank you for the name. I’ll write to them today, in three lines{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I won’t copy you in unless you want me to.

What should I know about their work{% if lead.company %} at {{ lead.company }}{% endif %} before I do? A line is enough.

I won’t write to you about this again, and thanks for your help.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thank you. I’ll write to them today{% if ask.pain %} about {{ ask.pain }}{% endif %}. What should I know about their work{% if lead.company %} at {{ lead.company }}{% endif %} before I do? I won’t bother you about this again.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-not-now',
    version: 1,
    title: 'Answer: not now',
    channel: 'email',
    angle: 'hold',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'not-now',
    subject: 'Not yet is fine',
    body: `Hi {{ lead.first_name }},

Thanks for telling me. I’ll leave it for now{% if lead.company %}, for you and for {{ lead.company }}{% endif %}.

Until then I’ll send something useful once a month at most{% if ask.pain %}, when it touches {{ ask.pain }}{% endif %}, and you can stop that with one word.

When should I ask again? If you tell me nothing, I’ll ask in three months.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, “not yet” is a clear answer, thank you. When should I ask again{% if ask.pain %} about {{ ask.pain }}{% endif %}? If you tell me nothing, I’ll ask{% if lead.company %} {{ lead.company }}{% endif %} in three months.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-answer-neutral',
    version: 1,
    title: 'Answer: anything else',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    answers: 'neutral',
    subject: 'Thank you, and a question',
    body: `Hi {{ lead.first_name }},

Thank you for your answer. Before I send anything else, I’d like to be sure it’s what you want.

Should I send something to read, name you a price, or find a time to talk{% if ask.pain %} about {{ ask.pain }}{% endif %}? You can also tell me that it’s somebody else’s subject{% if lead.company %} at {{ lead.company }}{% endif %}.

One word is enough.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thank you for your answer. Should I send something to read, name you a price, or find a time to talk{% if ask.pain %} about {{ ask.pain }}{% endif %}? If it’s somebody else’s subject{% if lead.company %} at {{ lead.company }}{% endif %}, tell me.`,
      },
    },
    variants: [],
    translations: [],
  },
];
