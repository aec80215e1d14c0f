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
    subject: 'This quarter’s reading',
    body: `Hello {{ lead.first_name | default: "there" }},

This quarter’s recommendation: {{ resource.title }}. {% if ask.pain %}We chose it with readers in mind who care about {{ ask.pain }}. {% endif %}{% if lead.company %}If it isn’t for you, it may be for somebody else at {{ lead.company }}.{% else %}If it isn’t for you, it may be for a colleague.{% endif %}

{{ resource.url }}

You receive this letter four times a year from {{ sender.company }}. Nothing is asked of you. Should you prefer not to get it any more, an answer with the word “stop” is enough.

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
    subject: 'This quarter’s example',
    body: `Hello {{ lead.first_name | default: "there" }},

This quarter, an example from practice. {{ case_study.client }} {{ case_study.result }}.

{{ case_study.url }}

{% if ask.pain %}Those with {{ ask.pain }} on their list will see why we chose it. {% endif %}{% if lead.company %}Feel free to pass it round at {{ lead.company }}; it needs no explanation from us.{% else %}Feel free to pass it round; it needs no explanation from us.{% endif %}

As always, the word “stop” in an answer ends these letters.

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
    subject: 'This quarter’s tool',
    body: `Hello {{ lead.first_name | default: "there" }},

Instead of an article, a tool this time: {{ tool.title }}.

{{ tool.url }}

{% if ask.pain %}It can shed some light on {{ ask.pain }}. {% endif %}{% if lead.company %}If it proves useful to somebody at {{ lead.company }}, it has done its job.{% else %}If it proves useful to somebody near you, it has done its job.{% endif %}

You hear from {{ sender.company }} once a quarter. “Stop” in reply, and you won’t.

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

Once a year we go through our list, so that nobody gets letters out of habit.

{% if lead.company %}We have you down at {{ lead.company }}{% if ask.pain %}, with an interest in {{ ask.pain }}{% endif %}. {% elsif ask.pain %}We have you down with an interest in {{ ask.pain }}. {% endif %}If that is still correct, you needn’t do anything. If your work or your interest has changed, a line is enough and we will change it too, or take you off the list.

With thanks for reading,
{{ sender.first_name }} at {{ sender.company }}`,
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
    subject: 'Out of curiosity',
    body: `Hi {{ lead.first_name }}, a year has gone by since you decided about {{ ask.pain }} without us. I was curious how {{ lead.company }} is getting on with it, and wanted to wish you a good year either way. Answer only if you feel like it.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, out of plain curiosity.
Reason: It’s a year since your decision on {{ ask.pain }}, and I never heard the end of the story.
Ask: How is {{ lead.company }} getting on with it?
Next: Enjoy the story. Only if they sound unhappy, ask whether a second look would be welcome, and when.
Voicemail: Hello {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, out of curiosity. It has been a year since you decided about {{ ask.pain }}. I hope {{ lead.company }} is glad of the choice. Call me back if you feel like telling me the end of the story.`,
      },
    },
    variants: [],
    translations: [],
  },
];
