import type { Script } from '../../domain/script/script';

/** What to say when the last word is theirs: an answer within minutes, with a next step in it. */
export const answers: readonly Script[] = [
  {
    id: 'speed-to-lead-answer-meeting',
    version: 1,
    title: 'Answer: a demo or a call',
    channel: 'email',
    angle: 'booking',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm', 'cold', 'unqualified'],
    answers: 'meeting',
    subject: 'Fifteen minutes, soon',
    body: `Hi {{ lead.first_name }},

Yes, gladly, and soon. Fifteen minutes are enough to see whether it fits{% if lead.company %} {{ lead.company }}{% endif %}, and you can ask everything you like.

Would {{ slots }} be all right?{% if sender.booking_link %} If you like another time better, take it here: {{ sender.booking_link }}{% endif %}

I’ll start with {% if ask.pain %}{{ ask.pain }}{% else %}what you wrote{% endif %} and leave out the tour. If you’d rather have it in writing, tell me.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, yes, gladly, and soon. Would {{ slots }} be all right{% if lead.company %} for {{ lead.company }}{% endif %}?{% if sender.booking_link %} Or take a time here: {{ sender.booking_link }}{% endif %} I’d start with {% if ask.pain %}{{ ask.pain }}{% else %}what you wrote{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-meeting-hot',
    version: 1,
    title: 'Answer: a demo or a call, in minutes',
    channel: 'email',
    angle: 'booking',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    answers: 'meeting',
    subject: 'I can call you in ten minutes',
    body: `Hi {{ lead.first_name }},

Thanks, I’ve just read this. I can call you in ten minutes. Which number is best?

If that’s too soon, these are free: {{ slots }}.{% if sender.booking_link %} Or choose your own here: {{ sender.booking_link }}{% endif %}

We’d look at {% if ask.pain %}{{ ask.pain }}{% else %}your own case{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} first, and it takes a quarter of an hour. If you’d rather write, I’m here as well.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, I’ve just read this and can call you{% if lead.company %} at {{ lead.company }}{% endif %} in ten minutes{% if ask.pain %} about {{ ask.pain }}{% endif %}. Which number is best? If that’s too soon, I’m free {{ slots }}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-price',
    version: 1,
    title: 'Answer: the price',
    channel: 'email',
    angle: 'offer',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'price',
    subject: 'The price, today',
    body: `Hi {{ lead.first_name }},

You’ll have the price today. One number from you makes it the right one: how many people would use it{% if lead.company %} at {{ lead.company }}{% endif %}, roughly?

I’ll write beside it what is included{% if ask.pain %}, what it changes about {{ ask.pain }},{% else %}{% endif %} and what would cost extra. There is no call you have to take for that.

If you need it for a certain form or date, tell me that too.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, you’ll have the price within the hour. About how many of you would work with it{% if lead.company %} at {{ lead.company }}{% endif %}? I’ll add what is included{% if ask.pain %} and what it changes about {{ ask.pain }}{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-information',
    version: 1,
    title: 'Answer: a question or material',
    channel: 'email',
    angle: 'resource',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'information',
    subject: 'A quick answer',
    body: `Hi {{ lead.first_name | default: "there" }},

So that you don’t have to wait: {{ ask.answer }}.

{% if resource.url %}The longer version is here, for when you have time: {{ resource.title }}, {{ resource.url }}{% else %}If you need more detail, I’ll write it down for you.{% endif %}

Is that enough to go on with{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? If it raises another question, send it, and I’ll answer today.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, so that you don’t have to wait: {{ ask.answer }}. Is that enough to go on with{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? If not, send me the next question.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-date',
    version: 1,
    title: 'Answer: a time',
    channel: 'email',
    angle: 'booking',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'date',
    subject: 'Invitation on its way',
    body: `Hi {{ lead.first_name }},

Thanks for naming a time. I’ll send you the invitation{% if lead.company %} at {{ lead.company }}{% endif %} today.

If it’s taken on my side, would one of these do: {{ slots }}?{% if sender.booking_link %} This link books without asking: {{ sender.booking_link }}{% endif %}

We’ll talk about {% if ask.pain %}{{ ask.pain }}{% else %}your questions{% endif %}, fifteen minutes, and I’ll call you.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for being quick. The invitation is on its way{% if lead.company %} to {{ lead.company }}{% endif %}. If we have to move it, would {{ slots }} do? We’ll talk about {% if ask.pain %}{{ ask.pain }}{% else %}your questions{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-objection',
    version: 1,
    title: 'Answer: an objection',
    channel: 'email',
    angle: 'objection',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'objection',
    subject: 'Fair enough',
    body: `Hi {{ lead.first_name }},

Fair enough, and thanks for the plain words.

{% if case_study.client and case_study.result %}Only so that you have it: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}{% else %}I could show you in two weeks, with one team, whether the point holds.{% endif %} I can’t say from here whether it’s the same{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} for {{ ask.pain }}{% endif %}.

Should we test it in a small way, or leave it? If we leave it, I’ll stop writing today.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, fair enough, and thanks for the plain words. Should we test it in a small way{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, on {{ ask.pain }}{% endif %}, or leave it? If we leave it, I’ll stop writing today.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-somebody-else',
    version: 1,
    title: 'Answer: somebody else',
    channel: 'email',
    angle: 'light',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'somebody-else',
    subject: 'Passing it on',
    body: `Hi {{ lead.first_name }},

Thanks for the quick hint. I’ll get in touch with them today and keep it to one question{% if ask.pain %} about {{ ask.pain }}{% endif %}.

Is phone or mail better for them{% if lead.company %} at {{ lead.company }}{% endif %}? You know them, and I’d like to start the right way.

After that you won’t hear from me about it, unless they ask me to include you.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for the quick hint. I’ll get in touch with them today{% if ask.pain %} about {{ ask.pain }}{% endif %}. Is phone or mail better for them{% if lead.company %} at {{ lead.company }}{% endif %}? After that I’ll leave you alone.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-not-now',
    version: 1,
    title: 'Answer: not now',
    channel: 'email',
    angle: 'hold',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'not-now',
    subject: 'At your speed',
    body: `Hi {{ lead.first_name }},

Then we go at your speed, thank you for saying so. I’m stopping the calls as of now.

Tell me a month, and I’ll set a reminder for exactly that{% if ask.pain %}, with my notes on {{ ask.pain }}{% endif %}. Which one would be right{% if lead.company %} for {{ lead.company }}{% endif %}?

If you say nothing, I’ll send something useful now and then, and you can end that at any time.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, then we go at your speed, and I’m stopping the calls. Which month would be right{% if lead.company %} for {{ lead.company }}{% endif %} to talk{% if ask.pain %} about {{ ask.pain }}{% endif %} again? I’ll set a reminder for that.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-answer-neutral',
    version: 1,
    title: 'Answer: anything else',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    answers: 'neutral',
    subject: 'Thanks, and quickly back to you',
    body: `Hi {{ lead.first_name }},

Thanks for your reply, here’s mine. I don’t want to read more into it than you wrote.

Is there something you’d like to have today{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: an answer, a price, or ten minutes by phone? You’ll get it before the day is over.

If not, tell me when to come back, and I’ll do it then.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for your reply. Is there something you’d like to have today{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: an answer, a price, or ten minutes by phone?`,
      },
    },
    variants: [],
    translations: [],
  },
];
