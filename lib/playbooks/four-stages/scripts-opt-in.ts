import type { Script } from '../../domain/script/script';
import { optIn as de } from './de/opt-in';
import { optIn as es } from './es/opt-in';
import { optIn as fr } from './fr/opt-in';

/** They gave their contact and never answered: deliver the thing, ask one real question. */
export const optInScripts: readonly Script[] = [
  {
    id: 'four-stages-opt-in-1',
    version: 1,
    title: 'What they asked for, and one question',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject:
      '{% if resource.url %}As you asked: {{ resource.title }}{% else %}Thanks for signing up{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if resource.url %}Here is {{ resource.title }}, as you asked: {{ resource.url }}{% else %}Thanks for signing up with us. I look after everybody who comes to us this way.{% endif %}

One question, so that I only send you what helps. What is the first thing you’d like to change{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}?

A line or two is enough. And if you only wanted something to read, that’s fine too.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if resource.url %}here is {{ resource.title }}, as you asked: {{ resource.url }}.{% else %}thanks for signing up with us.{% endif %} What would you most like to change{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? One line is enough.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked us for {% if resource.url %}{{ resource.title }}{% else %}something to read{% endif %}. I’ll take one minute.
Reason: I want to send{% if lead.company %} {{ lead.company }}{% endif %} only what is useful{% if ask.pain %} for {{ ask.pain }}{% endif %}.
Ask: What made you look for something now?
Next: Promise one thing that fits the answer, and say when it will arrive.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You asked us for {% if resource.url %}{{ resource.title }}{% else %}something to read{% endif %}. If you tell me what you’d like to change{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, I’ll send what fits. A text is fine.`,
      },
    },
    variants: [
      {
        id: 'opt-in-1-short',
        subject: 'One question before you read',
        body: `Hi {{ lead.first_name }},

{% if resource.url %}You asked for {{ resource.title }}. It is here: {{ resource.url }}{% else %}Thanks for leaving your address with us.{% endif %}

Before you spend time on it, tell me one thing{% if lead.company %} about {{ lead.company }}{% endif %}: do you want to fix {% if ask.pain %}{{ ask.pain }}{% else %}a problem{% endif %} now, or find out first how big it is?

I’ll point you to the part that fits your answer. If neither is true, tell me and I’ll leave you alone.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-opt-in-2',
    version: 1,
    title: 'Something to use',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: '{% if tool.url %}For your own numbers: {{ tool.title }}{% else %}A ten-minute test{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if tool.url %}Here is something you can use right away: {{ tool.title }}. {{ tool.url }}{% else %}Here is a small test you can do in ten minutes. Write down the last three times it went wrong, and who noticed first.{% endif %}

Try it on one normal week{% if lead.company %} at {{ lead.company }}{% endif %}. Rough numbers are enough to see whether {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} deserves more of your time.

Which part would you like a second opinion on? If none, keep it and use it without us.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if tool.url %}something you can use: {{ tool.title }}, {{ tool.url }}.{% else %}a short test: write down the last three times it went wrong, and who noticed first.{% endif %} Does it fit {% if ask.pain %}{{ ask.pain }}{% else %}your case{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? If not, tell me where.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have something short you can use.
Reason: I thought it might help{% if ask.pain %} with {{ ask.pain }}{% endif %}. It’s {% if tool.url %}called {{ tool.title }}{% else %}a list of the last three times it went wrong{% endif %}.
Ask: Which week{% if lead.company %} at {{ lead.company }}{% endif %} would be a fair one to look at?
Next: {% if tool.url %}Send {{ tool.url }} while you talk.{% else %}Offer to write the list together.{% endif %} Do the first line of it with them.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m sending you {% if tool.url %}{{ tool.title }}{% else %}a ten-minute test{% endif %}. Try it on one normal week{% if lead.company %} at {{ lead.company }}{% endif %}, and see what it says{% if ask.pain %} about {{ ask.pain }}{% endif %}. You don’t need a call with me for that.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-opt-in-3',
    version: 1,
    title: 'Call or voice note: a person behind the download',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’ll be quick.
Reason: You got in touch with us, and so far you’ve only had mail from me.
Ask: What does a normal day look like{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}?
Next: Repeat the answer in one sentence. Worth solving: offer {{ slot.first }}. Not now: thank them and stop for this week.
Voice note: Their name, then yours. Why they got in touch{% if ask.pain %}: {{ ask.pain }}{% endif %}. One thing you have seen help elsewhere. Ask how it looks{% if lead.company %} at {{ lead.company }}{% endif %}. Thirty seconds at most.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to know how things look{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}. A voice note of thirty seconds is perfect, whenever it suits you. If it doesn’t matter any more, tell me that.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-opt-in-3-written',
    version: 1,
    title: 'One line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'An easier way to answer',
    body: `Hi {{ lead.first_name }},

I’m trying this way in case it is easier for you.

You got in touch with us. What would help you more right now{% if ask.pain %} with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: an example from another company, or a second opinion on your own plan?

One word is enough. If it’s neither, tell me that and I’ll stop.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, trying you here. What would help more{% if ask.pain %} with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: an example from another company, or a second opinion? If neither, say so.`,
      },
    },
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-opt-in-4',
    version: 1,
    title: 'The reason they raised their hand',
    channel: 'email',
    angle: 'reason',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'What you were looking for',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "webinar" %}You came to our webinar.{% elsif lead.source == "referral" %}Somebody you know put us in touch.{% else %}You got in touch with us.{% endif %} {% if ask.pain %}I noted one thing: {{ ask.pain }}. If it’s still open, I’d like{% else %}I’d like{% endif %} to help with what brought you here, even if the answer isn’t our product.

What would have to be different{% if lead.company %} at {{ lead.company }}{% endif %} in three months for you to call it solved? If it’s already solved, one word and I’ll close it.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, you got in touch with us{% if ask.pain %}, and I noted: {{ ask.pain }}{% endif %}. What would have to be different{% if lead.company %} at {{ lead.company }}{% endif %} in three months for you to call it solved? If it’s solved already, tell me.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have one question, then you can get on with your day.
Reason: You got in touch with us{% if ask.pain %}, and I noted {{ ask.pain }}{% endif %}.
Ask: Is that still open{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Still open: ask what “solved” would look like and offer {{ slot.first }}. Solved: ask what helped, and thank them.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You got in touch with us{% if ask.pain %} about {{ ask.pain }}{% endif %}. If that is still open{% if lead.company %} at {{ lead.company }}{% endif %}, I have an idea for you. If it’s solved, tell me, and I won’t ask again.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-opt-in-5',
    version: 1,
    title: 'One line: A or B',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'A or B',
    body: `Hi {{ lead.first_name }},

One letter is enough. {% if ask.pain %}About {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}: is it{% else %}Is this{% endif %}

A) something you want to fix this year, or
B) something for later?

With A, I’ll send you two times for a short talk{% if lead.company %} with {{ lead.company }}{% endif %}. With B, I’ll write again when you tell me to, and not before.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, one letter is enough. {% if ask.pain %}About {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}: is it{% else %}Is this{% endif %} A) something for this year, or B) something for later? With B, I’ll leave it until you write.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One question.
Reason: I want to send you{% if lead.company %} at {{ lead.company }}{% endif %} the right thing, or nothing.
Ask: {% if ask.pain %}With {{ ask.pain }} in mind: is{% else %}Is{% endif %} this year the right time, or later?
Next: This year: offer {{ slot.first }}. Later: ask which month, write it down, keep to it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One question{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: is it something for this year? Text me A for yes, or B for later. With B, I’ll wait until you write.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-opt-in-6',
    version: 1,
    title: 'Goodbye, with the door open',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'I’ll stop here',
    body: `Hi {{ lead.first_name }},

I’ve written a few times, so this is my last mail about it.

{% if resource.url %}What you asked for stays yours: {{ resource.url }}{% else %}You can reach me at this address whenever you like.{% endif %} If you want to come back to {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, next month or next year, reply to this mail and we’ll start from there.

One last question, and you can skip it: was it the timing, or was it not what you needed?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, this is my last message about it. If you want to come back to {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, write here. All the best until then.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call about it.
Reason: I don’t want to call{% if lead.company %} {{ lead.company }}{% endif %} more often than you like.
Ask: Shall I close it, or call again in a certain month?
Next: Do exactly what they say, and tell them that you’ve noted it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call{% if ask.pain %} about {{ ask.pain }}{% endif %}. If it comes up again{% if lead.company %} at {{ lead.company }}{% endif %}, call me or send me a word, and we’ll start from there. All the best.`,
      },
    },
    variants: [
      {
        id: 'opt-in-6-plain',
        subject: 'Shall I put this away?',
        body: `Hi {{ lead.first_name }},

You may be busy, it may be the wrong moment, or I may have asked the wrong person. All of that is fine.

I’m putting {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} away today and won’t write about it again. You can still write to me, this year or next.

If it was the wrong person: who{% if lead.company %} at {{ lead.company }}{% endif %} should I have asked? Only if you like.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
