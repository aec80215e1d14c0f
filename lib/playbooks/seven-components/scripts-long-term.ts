import type { Script } from '../../domain/script/script';

/** For the long run: letters that ask for nothing, and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'seven-components-quarterly-1',
    version: 1,
    title: 'Quarterly: something to read',
    channel: 'email',
    angle: 'education',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['unqualified'],
    subject:
      '{% if resource.url %}This quarter: {{ resource.title }}{% else %}This quarter: one question{% endif %}',
    body: `Hello {{ lead.first_name | default: "there" }},

{% if resource.url %}Our recommendation for this quarter: {{ resource.title }}. You can read it here: {{ resource.url }}{% else %}Our question for this quarter: what would you stop doing if nobody noticed?{% endif %}

{% if ask.pain %}It may be useful if you care about {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}If it isn’t for you, perhaps it’s for somebody else at {{ lead.company }}.{% else %}If it isn’t for you, perhaps it’s for a colleague.{% endif %}

You get this mail four times a year, and we ask nothing of you. If you don’t want it any more, reply “stop”.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-quarterly-2',
    version: 1,
    title: 'Quarterly: something that worked',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['unqualified'],
    subject:
      '{% if case_study.client and case_study.result %}This quarter: {{ case_study.client }}{% else %}This quarter: something to try{% endif %}',
    body: `Hello {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}An example for this quarter: {{ case_study.client }} {{ case_study.result }}. Here is how it went: {{ case_study.url }}{% else %}Something to try this quarter: keep Friday afternoon free of new work, and finish what is open.{% endif %}

{% if ask.pain %}We chose it with {{ ask.pain }} in mind. {% else %}{% endif %}{% if lead.company %}You’re welcome to pass it on at {{ lead.company }}.{% else %}You’re welcome to pass it on.{% endif %} You don’t need to answer.

As always, reply “stop” and we’ll take you off the list the same day.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-quarterly-3',
    version: 1,
    title: 'Quarterly: something to use',
    channel: 'email',
    angle: 'tool',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['unqualified'],
    subject:
      '{% if tool.url %}This quarter: {{ tool.title }}{% else %}This quarter: a short exercise{% endif %}',
    body: `Hello {{ lead.first_name | default: "there" }},

{% if tool.url %}Something to use this time: {{ tool.title }}. It’s free, and it’s here: {{ tool.url }}{% else %}A short exercise this time: write down the five questions you’re asked most, and put the answers where everybody finds them.{% endif %}

{% if ask.pain %}It can help with {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}If it’s useful to somebody at {{ lead.company }}, please pass it on.{% else %}If it’s useful to somebody near you, please pass it on.{% endif %}

You hear from us once a quarter. Reply “stop” if you’d rather not.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-quarterly-4',
    version: 1,
    title: 'Quarterly: is the address still right',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['unqualified'],
    subject: 'Is this still the right address?',
    body: `Hello {{ lead.first_name | default: "there" }},

Once a year we check our list, so that nobody gets mail they don’t want.

{% if lead.company %}We have you down at {{ lead.company }}{% if ask.pain %}, with an interest in {{ ask.pain }}{% endif %}. {% else %}{% endif %}If that is still right, you don’t need to do anything. If your job or your interest has changed, one line is enough and we’ll change it too. Reply “stop” and we’ll take you off the list.

Thank you for reading,
{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-lost-hello',
    version: 1,
    title: 'A year later, one friendly line',
    channel: 'email',
    angle: 'light',
    playbooks: ['seven-components'],
    stages: [],
    tiers: [],
    subject: 'A year since our last contact',
    body: `Hi {{ lead.first_name }},

It’s a year since we last had contact{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I’d like to know how things are going{% if lead.company %} at {{ lead.company }}{% endif %}.

I don’t want anything from you. If all is well, I’m glad. If you’d like a second opinion, I’m happy to give you one, in writing and for free. Either way, I wish you a good year.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, it’s a year since your decision{% if ask.pain %} about {{ ask.pain }}{% endif %}. How are things going{% if lead.company %} at {{ lead.company }}{% endif %}? Answer only if you feel like it. Either way, I wish you a good year.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling because it’s been a year.
Reason: You made your decision{% if ask.pain %} about {{ ask.pain }}{% endif %} then, and I’d like to know how it went.
Ask: How are things going{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Listen. Only if they’re unhappy, ask whether a second look would be welcome, and when.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. It’s a year since your decision{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I hope it went well{% if lead.company %} for {{ lead.company }}{% endif %}. If you’d like a second opinion one day, call me. You don’t need to call back now.`,
      },
    },
    variants: [],
    translations: [],
  },
];
