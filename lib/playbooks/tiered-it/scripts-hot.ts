import type { Script } from '../../domain/script/script';

/** Tier 1: they asked today. Quick, personal, ready to decide. */
export const hotScripts: readonly Script[] = [
  {
    id: 'tiered-it-hot-1',
    version: 1,
    title: 'Within five minutes: the person, not the pitch',
    channel: 'phone',
    angle: 'call',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['hot'],
    subject: 'I’ve just tried to ring you',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. {% if lead.source == "demo-request" %}You asked for a demo a moment ago{% elsif lead.source == "inbound-form" %}Your form has just reached me{% else %}You were on our site just now{% endif %}, and I’d rather ring than let you wait.
Reason: {% if lead.detail %}You wrote “{{ lead.detail }}”.{% elsif lead.page_viewed %}You were reading our {{ lead.page_viewed }}.{% else %}You left your number.{% endif %} I read that as {{ ask.pain }}.
Ask: What would have to be true at {{ lead.company }} for you to call this a good use of your day?
Next: {% if lead.score_band == "high" %}Offer {{ slot.first }} with somebody who has done this in {% if lead.industry %}{{ lead.industry }}{% else %}their field{% endif %}.{% else %}Agree on one thing that you’ll send within the hour, then offer {{ slot.first }}.{% endif %}
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. You asked a minute ago and I didn’t want to keep you waiting. A mail with two times is on its way. If you want to start without me, tell me what {{ ask.pain }} looks like at {{ lead.company }} today.`,
    channels: {
      email: {
        subject: 'I’m here now',
        body: `Hi {{ lead.first_name }}, I tried your phone the minute your request came in. I’m at my desk for the next hour and would like to hear about {{ ask.pain }} at {{ lead.company }}. Which number or time reaches you best?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-hot-2',
    version: 1,
    title: 'Hour two: what I understood, two times',
    channel: 'email',
    angle: 'summary',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['hot'],
    subject: 'What I understood, and two times',
    body: `Hi {{ lead.first_name }},

We may have missed each other by phone, so here is where I think we are.

{{ lead.company }}{% if lead.company_size %}, about {{ lead.company_size }} people,{% endif %} wants to deal with {{ ask.pain }}{% if lead.product %}, and our {{ lead.product }} caught your eye{% endif %}. {% if lead.source == "demo-request" %}You asked to see it at work, so I’d show it on your case and not on ours.{% else %}You would like to know whether we have done this before, and for whom.{% endif %}

I can do {{ slots }}. Thirty minutes, your questions first.

Which of the two shall I confirm?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'hot-2-agenda',
        subject: 'An agenda you can shorten',
        body: `Hi {{ lead.first_name }},

So that you know what you would be agreeing to, this is my proposal for half an hour:

- ten minutes on {{ ask.pain }} as it is at {{ lead.company }} today;
- ten on how we would go about it, with the awkward parts;
- ten for what you want to ask, prices included.

Strike out what you don’t need. {{ slot.first }} is free, and so is {{ slot.second }}.

Which one is better for you?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'tiered-it-hot-3',
    version: 1,
    title: 'On LinkedIn: a face to the name',
    channel: 'dm',
    angle: 'light',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['hot'],
    subject: 'A face to the name',
    body: `Hi {{ lead.first_name }}, I’m the one who tried to reach you about {{ ask.pain }}. Easier to ignore a number than a face, so here is mine. What is the best way to talk to you at {{ lead.company }}: here, phone, or mail?`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-hot-4',
    version: 1,
    title: 'Proof to pass on',
    channel: 'email',
    angle: 'resource',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['hot'],
    subject: 'For the person you’ll ask',
    body: `Hi {{ lead.first_name }},

In your place I wouldn’t decide on {{ ask.pain }} alone, so here is something to hand to the others at {{ lead.company }}. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

You can pass it on as it stands. {% if lead.industry %}People in {{ lead.industry }} will see at once what carries over and what doesn’t.{% else %}It doesn’t need me next to it.{% endif %}

Who on your side would have the first objection, and what would it be? I’ll answer that one in writing, so that you don’t have to.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-hot-5',
    version: 1,
    title: 'The final call',
    channel: 'phone',
    angle: 'call',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['hot'],
    subject: 'My last call on this',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, with my last call about your request.
Reason: A week ago {{ ask.pain }} was worth a form to you. I’d like to leave you with a decision and not with a loose end.
Ask: Is this a no, a not yet, or a yes that has no hour?
Next: No: ask what decided it. Not yet: agree on a month and hand it to nurture. Yes: {{ slot.first }}, and send the invitation before you say goodbye.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. This is my last call about {{ ask.pain }}, so you may breathe out. If {{ lead.company }} still wants to talk, I’m holding {{ slot.first }} until tomorrow evening. After that I’ll write once in a while, and only when I have something.`,
    channels: {
      email: {
        subject: 'No, not yet, or yes?',
        body: `Hi {{ lead.first_name }}, my last try on your request about {{ ask.pain }}. For {{ lead.company }} it can be a no, a not yet, or a yes without an hour. One of the three words is enough, and I’ll act on it. Which?`,
      },
    },
    variants: [],
    translations: [],
  },
];
