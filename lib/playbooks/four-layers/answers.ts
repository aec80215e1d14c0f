import type { Script } from '../../domain/script/script';

/** What the owner of a lead says when the last word is theirs: one person answers, and says so. */
export const answers: readonly Script[] = [
  {
    id: 'four-layers-answer-meeting',
    version: 1,
    title: 'Answer: a demo or a call',
    channel: 'email',
    angle: 'booking',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'meeting',
    subject: 'I’ll show you myself',
    body: `Hi {{ lead.first_name }},

Thanks for asking. I’m your contact here{% if lead.company %} for {{ lead.company }}{% endif %}, so I’ll show you myself.

I’m free {{ slots }}, and twenty minutes will do.{% if sender.booking_link %} If neither suits, choose here: {{ sender.booking_link }}{% endif %}

Tell me one thing before we meet: which part of your day should get easier{% if ask.pain %}, {{ ask.pain }} or another one{% endif %}?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, with pleasure, I’ll show you myself. I’m free {{ slots }}.{% if sender.booking_link %} Or choose here: {{ sender.booking_link }}{% endif %} Which part should get easier{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, {{ ask.pain }} or another one{% endif %}?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-price',
    version: 1,
    title: 'Answer: the price',
    channel: 'email',
    angle: 'offer',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'price',
    subject: 'What it costs',
    body: `Hi {{ lead.first_name }},

Thanks for asking. You’ll have the price in writing today, if you answer one question first.

How many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it in the first year? I’ll add what that covers{% if ask.pain %} for {{ ask.pain }}{% endif %}, and what it doesn’t, so that there are no surprises later.

If it’s too much, say so, and we’ll stop there.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, you should know the price first. How many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it in the first year? You’ll have it in writing today{% if ask.pain %}, for {{ ask.pain }}{% endif %}, with what it covers.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-information',
    version: 1,
    title: 'Answer: a question or material',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'information',
    subject: 'My answer',
    body: `Hi {{ lead.first_name | default: "there" }},

You asked, so here it is in one sentence: {{ ask.answer }}.

{% if resource.url %}The details are here, if you need them: {{ resource.title }}, {{ resource.url }}{% else %}If you need the details, tell me which, and I’ll send them today.{% endif %}

I’m the person to ask for everything else, too{% if lead.company %}, for you and for others at {{ lead.company }}{% endif %}. What else would you need to know{% if ask.pain %} about {{ ask.pain }}{% endif %} before a next step makes sense?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, in one sentence: {{ ask.answer }}. What else would you need to know{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %} before a next step makes sense?{% if resource.url %} Details: {{ resource.url }}{% endif %}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-date',
    version: 1,
    title: 'Answer: a time',
    channel: 'email',
    angle: 'booking',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'date',
    subject: 'In the calendar',
    body: `Hi {{ lead.first_name }},

Got it, thank you. I’ll send you the invitation today{% if lead.company %}, for you and whoever joins from {{ lead.company }}{% endif %}.

If your time is taken on my side, I can offer {{ slots }} instead.{% if sender.booking_link %} My calendar is open here as well: {{ sender.booking_link }}{% endif %}

Shall I put anything else on the list{% if ask.pain %} besides {{ ask.pain }}{% endif %}? Otherwise I’ll keep it to twenty minutes.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, got it, the invitation{% if lead.company %} to {{ lead.company }}{% endif %} follows within the hour. If there is a conflict, I can offer {{ slots }}. Anything to add{% if ask.pain %} besides {{ ask.pain }}{% endif %}?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-objection',
    version: 1,
    title: 'Answer: an objection',
    channel: 'email',
    angle: 'objection',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'objection',
    subject: 'Good that you say it',
    body: `Hi {{ lead.first_name }},

Thanks for saying it openly. I’d ask the same in your place{% if lead.company %} at {{ lead.company }}{% endif %}.

{% if case_study.client and case_study.result %}For comparison: {{ case_study.client }} {{ case_study.result }}. It’s described here: {{ case_study.url }}{% else %}What I can offer is a small test that answers exactly this point.{% endif %} It may or may not apply to you{% if ask.pain %} and to {{ ask.pain }}{% endif %}.

What would you need to see to take another look? If it’s a “no”, tell me, and I’ll leave it there.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, good that you say it now. What would have to be true{% if lead.company %} at {{ lead.company }}{% endif %} for it to be worth another look{% if ask.pain %} at {{ ask.pain }}{% endif %}? If nothing comes to mind, that’s an answer too.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-somebody-else',
    version: 1,
    title: 'Answer: somebody else',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'somebody-else',
    subject: 'Who to talk to',
    body: `Hi {{ lead.first_name }},

Thank you, I’ll take it from here and won’t take more of your time.

If you can, add one line to the person you have in mind{% if lead.company %} at {{ lead.company }}{% endif %}, so that my mail doesn’t come out of nowhere{% if ask.pain %}. “It’s about {{ ask.pain }}” is enough{% endif %}. If that’s too much, give me only the name, and I’ll introduce myself.

Which of the two is easier for you?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thank you. Could you add one line to that person{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}, so that my message doesn’t come out of nowhere? If not, the name is enough.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-not-now',
    version: 1,
    title: 'Answer: not now',
    channel: 'email',
    angle: 'hold',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'not-now',
    subject: 'No hurry',
    body: `Hi {{ lead.first_name }},

Understood, and no hurry. I’ll take you off this week’s list{% if lead.company %}, and {{ lead.company }} with you{% endif %}.

From now on you’ll get one useful mail a month{% if ask.pain %}, some of them about {{ ask.pain }}{% endif %}, and nothing that needs an answer. A short “stop” ends that too.

Is there a date you already know, when it makes sense to talk again? Then I’ll write on that day only.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, understood, no hurry. Is there a date when it makes sense to talk again{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}? I’ll write on that day, and not before.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-answer-neutral',
    version: 1,
    title: 'Answer: anything else',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    answers: 'neutral',
    subject: 'Got your message',
    body: `Hi {{ lead.first_name }},

Got your message, thank you. You don’t have to explain more than you like.

I’m your contact here{% if lead.company %} for {{ lead.company }}{% endif %}, so you can ask me anything, also short and by text. What should I do for you next{% if ask.pain %} about {{ ask.pain }}{% endif %}, if anything?

If the answer is “nothing for now”, that’s fine, and I’ll leave it with you.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, got your message, thank you. I’m your contact here{% if lead.company %} for {{ lead.company }}{% endif %}. What should I do for you next{% if ask.pain %} about {{ ask.pain }}{% endif %}, if anything?`,
      },
    },
    variants: [],
    translations: [],
  },
];
