import type { Script } from '../../domain/script/script';
import { answers as de } from './de/answers';
import { answers as es } from './es/answers';
import { answers as fr } from './fr/answers';

/** What to say when the last word is theirs. Every answer leaves a next step, as this system asks. */
export const answers: readonly Script[] = [
  {
    id: 'four-stages-answer-meeting',
    version: 1,
    title: 'Answer: a demo or a call',
    channel: 'email',
    angle: 'booking',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'meeting',
    subject: 'Two times for a first look',
    body: `Hi {{ lead.first_name }},

Thanks for asking. Yes, I’m happy to show you{% if lead.company %} how it would work at {{ lead.company }}{% endif %}. Twenty minutes is enough.

Here are two times: {{ slots }}.{% if sender.booking_link %} Or pick any other here: {{ sender.booking_link }}{% endif %}

One question, so that I prepare the right part: what should we look at first{% if ask.pain %}, {{ ask.pain }} or something else{% endif %}?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, gladly. For a first look{% if lead.company %} for {{ lead.company }}{% endif %} I can offer {{ slots }}.{% if sender.booking_link %} Or pick a time: {{ sender.booking_link }}{% endif %} What should we look at first{% if ask.pain %}, {{ ask.pain }} or something else{% endif %}?`,
      },
    },
    variants: [],
    translations: [de.meeting, fr.meeting, es.meeting],
  },
  {
    id: 'four-stages-answer-price',
    version: 1,
    title: 'Answer: the price',
    channel: 'email',
    angle: 'offer',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'price',
    subject: 'The price',
    body: `Hi {{ lead.first_name }},

Thanks for asking. You’ll get one clear figure{% if lead.company %} for {{ lead.company }}{% endif %}.

I only need one thing for it: roughly how many people would work with it{% if ask.pain %}, given {{ ask.pain }}{% endif %}? You’ll have the figure today, in writing, with what it includes.

If it’s outside your budget, tell me, and I’ll say what could be left out.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, you’ll get one figure from me{% if lead.company %} for {{ lead.company }}{% endif %}, today. Roughly how many people would work with it{% if ask.pain %}, given {{ ask.pain }}{% endif %}? If it’s outside your budget, I’ll tell you what to leave out.`,
      },
    },
    variants: [],
    translations: [de.price, fr.price, es.price],
  },
  {
    id: 'four-stages-answer-information',
    version: 1,
    title: 'Answer: a question or material',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'information',
    subject: 'Your question',
    body: `Hi {{ lead.first_name | default: "there" }},

Thanks for your question{% if lead.company %} about {{ lead.company }}{% endif %}. Here is my answer: {{ ask.answer }}.

{% if resource.url %}If you want to read more, this goes deeper: {{ resource.title }}, {{ resource.url }}{% else %}If you want it in more detail, I’ll write it down for you.{% endif %}

Does that help you decide what to do next{% if ask.pain %} about {{ ask.pain }}{% endif %}? If it’s easier to look at it together, fifteen minutes on {{ slot.first }} would be enough.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, thanks for your question{% if lead.company %} about {{ lead.company }}{% endif %}. My answer: {{ ask.answer }}. Does that help you{% if ask.pain %} with {{ ask.pain }}{% endif %}, or is something still open?{% if resource.url %} There is more here: {{ resource.url }}{% endif %}`,
      },
    },
    variants: [],
    translations: [de.information, fr.information, es.information],
  },
  {
    id: 'four-stages-answer-date',
    version: 1,
    title: 'Answer: a time',
    channel: 'email',
    angle: 'booking',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'date',
    subject: 'Our time',
    body: `Hi {{ lead.first_name }},

Thanks, that makes it easy. I’ll send you the invitation today{% if lead.company %}, to you at {{ lead.company }}{% endif %}, so that it’s in both calendars{% if ask.pain %}, with {{ ask.pain }} as the subject{% endif %}.

If your time is already taken on my side, would {{ slots }} work as well?{% if sender.booking_link %} You can also pick one yourself: {{ sender.booking_link }}{% endif %}

If something comes up, a short reply is enough and we’ll move it.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks, I’ll send the invitation today{% if lead.company %} to {{ lead.company }}{% endif %}{% if ask.pain %}, about {{ ask.pain }}{% endif %}. If your time is taken on my side, would {{ slots }} work as well?`,
      },
    },
    variants: [],
    translations: [de.date, fr.date, es.date],
  },
  {
    id: 'four-stages-answer-objection',
    version: 1,
    title: 'Answer: an objection',
    channel: 'email',
    angle: 'objection',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'objection',
    subject: 'A fair point',
    body: `Hi {{ lead.first_name }},

Thanks for saying it openly. It’s a fair point, and I won’t argue with it.

{% if case_study.client and case_study.result %}Somebody else was in a similar place: {{ case_study.client }} {{ case_study.result }}. How it went: {{ case_study.url }}{% else %}If you like, I’ll write down in half a page how I’d deal with it.{% endif %} You know best whether that fits{% if lead.company %} {{ lead.company }}{% endif %}{% if ask.pain %} and {{ ask.pain }}{% endif %}.

Is it a “no” for you, or something we should look at together? Both are fine with me.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for saying it openly{% if lead.company %}, also for {{ lead.company }}{% endif %}. I won’t argue. Is it a “no” for you, or something we should look at together{% if ask.pain %} because of {{ ask.pain }}{% endif %}? Both are fine.`,
      },
    },
    variants: [],
    translations: [de.objection, fr.objection, es.objection],
  },
  {
    id: 'four-stages-answer-somebody-else',
    version: 1,
    title: 'Answer: somebody else',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'somebody-else',
    subject: 'Thanks for pointing me there',
    body: `Hi {{ lead.first_name }},

Thanks for telling me, that saves us both time. I’ll write to them in two lines{% if ask.pain %} about {{ ask.pain }}{% endif %} and leave you out of it from here on.

May I mention that the hint came from you{% if lead.company %} at {{ lead.company }}{% endif %}? If you’d rather forward my mail yourself, that is just as good, and I’ll wait until I hear from them.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks, that saves us both time. May I mention that the hint came from you{% if lead.company %} at {{ lead.company }}{% endif %} when I write to them{% if ask.pain %} about {{ ask.pain }}{% endif %}? If not, I’ll leave you out of it.`,
      },
    },
    variants: [],
    translations: [de.somebodyElse, fr.somebodyElse, es.somebodyElse],
  },
  {
    id: 'four-stages-answer-not-now',
    version: 1,
    title: 'Answer: not now',
    channel: 'email',
    angle: 'hold',
    playbooks: ['four-stages'],
    stages: [],
    tiers: [],
    answers: 'not-now',
    subject: 'Later, then',
    body: `Hi {{ lead.first_name }},

That’s fine, thank you for telling me. I’ve written it down and won’t come back to it before then.

{% if ask.pain %}My notes on {{ ask.pain }} stay where they are. {% else %}My notes stay where they are. {% endif %}If it gets important earlier{% if lead.company %} at {{ lead.company }}{% endif %}, one line from you is enough.

So that I pick the right moment: which month would suit you? If you don’t know yet, no answer is needed.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, that’s fine, thanks for telling me. Which month would suit you{% if lead.company %} at {{ lead.company }}{% endif %}? I won’t write before then{% if ask.pain %} about {{ ask.pain }}{% endif %}, and one line from you is enough if it gets earlier.`,
      },
    },
    variants: [],
    translations: [de.notNow, fr.notNow, es.notNow],
  },
  {
    id: 'four-stages-answer-neutral',
    version: 1,
    title: 'Answer: anything else',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in', 'conversation'],
    tiers: [],
    answers: 'neutral',
    subject: 'Thanks for your message',
    body: `Hi {{ lead.first_name }},

Thanks for writing back. I read it, and I don’t want to guess what you need.

What would help you most as a next step{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: an example, a price, or fifteen minutes to talk? One word is enough.

If you only wanted to let me know, that’s fine, and I’ll wait to hear from you.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for writing back. What would help you most as a next step{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: an example, a price, or a short talk? One word is enough.`,
      },
    },
    variants: [],
    translations: [de.neutral, fr.neutral, es.neutral],
  },
  {
    id: 'four-stages-answer-neutral-call-ask',
    version: 1,
    title: 'Answer: anything else, with a call to book',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    answers: 'neutral',
    subject: 'And our call',
    body: `Hi {{ lead.first_name }},

Thanks for your message. So that our call doesn’t get lost in it: I could do {{ slots }}, fifteen minutes{% if ask.pain %}, about {{ ask.pain }}{% endif %}.

Which one shall I put into the invitation{% if lead.company %} to {{ lead.company }}{% endif %}?{% if sender.booking_link %} You’ll find all other times here: {{ sender.booking_link }}{% endif %}

And if a call is no longer the right thing, tell me what would be, and we’ll do that.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for your message. For our call{% if ask.pain %} about {{ ask.pain }}{% endif %} I could do {{ slots }}. Which one shall I put into the invitation{% if lead.company %} to {{ lead.company }}{% endif %}?{% if sender.booking_link %} Others: {{ sender.booking_link }}{% endif %}`,
      },
    },
    variants: [],
    translations: [de.neutralCallAsk, fr.neutralCallAsk, es.neutralCallAsk],
  },
  {
    id: 'four-stages-answer-neutral-post-call',
    version: 1,
    title: 'Answer: anything else, after the call',
    channel: 'email',
    angle: 'hold',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    answers: 'neutral',
    subject: 'A date for the next step',
    body: `Hi {{ lead.first_name }},

Thanks for keeping me posted. So that we both know when we speak next, I suggest fifteen minutes on {{ slot.first }}, to hear where things stand{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}.

Does that work for you, or is {{ slot.second }} better? If you need more time, name me a week, and I’ll keep quiet until then.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for keeping me posted. Shall we say fifteen minutes on {{ slot.first }}, to hear where things stand{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}? If that is too soon, pick a later week.`,
      },
    },
    variants: [],
    translations: [de.neutralPostCall, fr.neutralPostCall, es.neutralPostCall],
  },
];
