import type { Script } from '../../domain/script/script';

/** What follows the fortnight, ever more slowly: value in place of the offer, on whatever they answer. */
export const taperScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-hot-11',
    version: 1,
    title: 'Value in place of the offer',
    channel: 'email',
    angle: 'education',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'Start with the most frequent case',
    body: `Hi {{ lead.first_name }},

No offer today, only one piece of advice{% if ask.pain %} for {{ ask.pain }}{% endif %}: start with the most frequent case, not with the worst one. What you learn, you can use again the next day.

{% if resource.url %}More of that kind: {{ resource.title }}, {{ resource.url }}{% else %}You need no tool for it, only a list.{% endif %}

Which case is the most frequent{% if lead.company %} at {{ lead.company }}{% endif %}? You don’t have to answer. Reply “stop” and this was the last mail.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, no offer, only advice{% if ask.pain %} for {{ ask.pain }}{% endif %}: start with the most frequent case, not the worst. Which one is it{% if lead.company %} at {{ lead.company }}{% endif %}?{% if resource.url %} More: {{ resource.url }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m not calling to sell, only to give you one piece of advice.
Reason: {% if ask.pain %}For {{ ask.pain }}: start{% else %}Start{% endif %} with the case that comes up most, even if it’s dull.
Ask: Which one would that be{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Suggest one thing they can do without us. Say when you’ll call again, and with what.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One piece of advice{% if ask.pain %} for {{ ask.pain }}{% endif %}, and no offer: start with the case that comes up most{% if lead.company %} at {{ lead.company }}{% endif %}, not with the worst one. That’s all for today.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-12',
    version: 1,
    title: 'Tapering: an example',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject:
      '{% if case_study.client and case_study.result %}What {{ case_study.client }} did first{% else %}What would you do first?{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if case_study.client and case_study.result %}An example to read in five minutes: {{ case_study.client }} {{ case_study.result }}. It’s here: {{ case_study.url }}{% else %}A short exercise for five minutes: write down what you’d change first if nobody could say no.{% endif %}

I chose it {% if ask.pain %}because of {{ ask.pain }}{% else %}for you{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. It’s easier to see what you’d do differently than to start from a blank page.

What would you do first? A reply with “stop” ends these mails.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if case_study.client and case_study.result %}an example: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}{% else %}write down what you’d change first if nobody could say no.{% endif %} What would you do first{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}? “Stop” ends these messages.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have an example for you, and no offer.
Reason: {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}Think of what you’d change first if nobody could say no.{% endif %}{% if ask.pain %} I thought of {{ ask.pain }}.{% endif %}
Ask: Would something like it work{% if lead.company %} at {{ lead.company }}{% endif %}, or is there no time for it?
Next: It would: ask what it takes to try. No time: ask what has to be done first, and when.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if case_study.client and case_study.result %}An example for you: {{ case_study.client }} {{ case_study.result }}. I’m sending you the link.{% else %}A question: what would you change first?{% endif %} Tell me whether it would work{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-13',
    version: 1,
    title: 'Tapering: something to use',
    channel: 'email',
    angle: 'tool',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject:
      '{% if tool.url %}To use without us: {{ tool.title }}{% else %}Fifteen minutes with your own numbers{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if tool.url %}This works without us: {{ tool.title }}, {{ tool.url }}{% else %}This works without us: take fifteen minutes and your numbers of last month.{% endif %}

Use your own figures{% if lead.company %} at {{ lead.company }}{% endif %} and see how big {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} is on paper. If it’s small, you can leave it.

If it’s big, what would you do with the number? I’m glad to look at it with you. “Stop” ends these mails.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if tool.url %}this works without us: {{ tool.title }}, {{ tool.url }}.{% else %}this works without us: take your numbers of last month.{% endif %} How big is it on paper{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}? If it’s small, forget about it.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have something you can use, and it needs no time today.
Reason: {% if tool.url %}It’s called {{ tool.title }}. {% else %}{% endif %}You’d see how big {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} is, in your own numbers.
Ask: Shall I send it to you, or to somebody else{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: {% if tool.url %}Send {{ tool.url }} while you talk. {% else %}{% endif %}Don’t explain it. Ask them to call if it’s unclear.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m sending you something to use. Take your own numbers{% if lead.company %} at {{ lead.company }}{% endif %}, and see how big {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} is. If it’s small, that’s good news.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-14',
    version: 1,
    title: 'Tapering: the last one',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'Is it your subject?',
    body: `Hi {{ lead.first_name }},

This is my last mail for now, with one question.

Is {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} your own subject, or did you ask for somebody else{% if lead.company %} at {{ lead.company }}{% endif %}? If it’s somebody else, I’m sorry for all the mails. A role is enough, and I won’t contact them without you.

If it’s yours and it’s solved, I’m glad, and you don’t need to answer.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, my last message: is {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} your own subject, or did you ask for somebody else{% if lead.company %} at {{ lead.company }}{% endif %}? A role is enough. I won’t write again.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call.
Reason: Perhaps {% if ask.pain %}{{ ask.pain }} isn’t{% else %}this isn’t{% endif %} your own subject.
Ask: Did you ask for somebody else{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Yes: ask for the role and one line of introduction. No: thank them and stop.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call. If you asked for somebody else{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}, tell me their role, and I’ll leave you alone. Thank you for your time.`,
      },
    },
    variants: [],
    translations: [],
  },
];
