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
    subject: 'I tried to call you',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if lead.source == "demo-request" %}You asked for a demo a moment ago{% elsif lead.source == "inbound-form" %}Your form has just arrived{% else %}You got in touch with us just now{% endif %}, so I’m calling right away.
Reason: {% if lead.detail %}You wrote “{{ lead.detail }}”.{% elsif lead.page_viewed %}You were looking at our {{ lead.page_viewed }}.{% else %}I’d like to know what you need before I say anything.{% endif %} {% if ask.pain %}I understand it’s about {{ ask.pain }}.{% else %}{% endif %}
Ask: What would make this call useful for you{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: {% if lead.score_band == "high" %}Offer {{ slot.first }}, with somebody who knows {% if lead.industry %}{{ lead.industry }}{% else %}their field{% endif %}.{% else %}Agree on one thing you’ll send within the hour. Then offer {{ slot.first }}.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You got in touch a minute ago, and I didn’t want you to wait. A mail with two times is on its way. If you like, reply with one line{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}.`,
    channels: {
      email: {
        subject: 'I tried to call you',
        body: `Hi {{ lead.first_name }},

I tried to call you as soon as your request came in. I’m at my desk for the next hour.

Which number or time is best to talk about {% if ask.pain %}{{ ask.pain }}{% else %}what you need{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? If you’d rather write, reply to this mail, and I’ll answer within the hour. If it can wait, tell me until when.

{{ sender.first_name }}`,
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

In case we missed each other by phone, here is what I understood: {% if lead.company %}{{ lead.company }} wants{% else %}you want{% endif %} to {% if ask.pain %}do something about {{ ask.pain }}{% else %}see how we could help{% endif %}{% if lead.product %}, and you asked about {{ lead.product }}{% endif %}.

{% if lead.source == "demo-request" %}In a demo, I’d start with your own case and your questions.{% else %}I’d start with your questions.{% endif %} Thirty minutes is enough.

Which time suits you, {{ slots }}?{% if sender.booking_link %} Or pick another: {{ sender.booking_link }}{% endif %} If you’d rather have it in writing first, tell me.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'hot-2-agenda',
        subject: 'Thirty minutes, three points',
        body: `Hi {{ lead.first_name }},

So you know what you’d get in half an hour:

- ten minutes on how it works{% if lead.company %} at {{ lead.company }}{% endif %} today{% if ask.pain %}, above all {{ ask.pain }}{% endif %};
- ten minutes on how we would do it;
- ten minutes for your questions, prices included.

Leave out what you don’t need. {{ slot.first }} is free, and so is {{ slot.second }}. Which one is better for you?

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
    body: `Hi {{ lead.first_name }}, I’m the one who called and wrote{% if ask.pain %} about {{ ask.pain }}{% endif %}. What is the best way to reach you{% if lead.company %} at {{ lead.company }}{% endif %}: here, by phone, or by mail? If it’s no longer a subject, tell me.`,
    channels: {
      email: {
        subject: 'The best way to reach you',
        body: `Hi {{ lead.first_name }},

I called and wrote to you{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I’d like to use the way that suits you best.

What is easiest for you{% if lead.company %} at {{ lead.company }}{% endif %}: a mail, a call at a fixed time, or a message on LinkedIn? I’ll keep to your answer. And if it’s no longer a subject, tell me and I’ll close it.

{{ sender.first_name }}`,
      },
    },
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
    subject: 'Something to pass on',
    body: `Hi {{ lead.first_name }},

You may want to show this to others{% if lead.company %} at {{ lead.company }}{% endif %}. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. The whole story: {{ case_study.url }}{% else %}I can put how we’d do it on one page, with the steps and the effort.{% endif %}

{% if lead.industry %}It should be easy to see what fits in {{ lead.industry }}. {% else %}{% endif %}{% if ask.pain %}I’d look at it with {{ ask.pain }} in mind. {% else %}{% endif %}You can forward it as it is.

Which objection will come first? I’ll answer it in writing today. If you decide alone, tell me what you still need.

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
    subject: 'My last call about your request',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call about your request.
Reason: You got in touch a week ago{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I’d like to leave you with a clear answer.
Ask: Is it a no, a not yet, or a yes without a date{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: No: ask what decided it. Not yet: agree on a month. Yes: {{ slot.first }}, and send the invitation before you hang up.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call{% if ask.pain %} about {{ ask.pain }}{% endif %}. If you still want to talk{% if lead.company %} at {{ lead.company }}{% endif %}, I’ve kept {{ slot.first }} free until tomorrow evening. After that I’ll only write now and then.`,
    channels: {
      email: {
        subject: 'No, not yet, or yes?',
        body: `Hi {{ lead.first_name }},

This is my last mail about your request{% if ask.pain %} on {{ ask.pain }}{% endif %}.

For you{% if lead.company %} at {{ lead.company }}{% endif %} it can be a “no”, a “not yet”, or a “yes” without a date. One of the three is enough. With “no” I’ll close it, with “not yet” I’ll write in the month you name, and with “yes” I’ll send two times. Which is it?

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
];
