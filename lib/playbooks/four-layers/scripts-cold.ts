import type { Script } from '../../domain/script/script';

/** Thirty days without a rep: learn, see, try. */
export const coldScripts: readonly Script[] = [
  {
    id: 'four-layers-cold-1',
    version: 1,
    title: 'Something learnt',
    channel: 'email',
    angle: 'education',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['cold'],
    subject: 'A habit worth stealing',
    body: `Hi {{ lead.first_name | default: "there" }},

The teams I admire share one habit: every open matter has a name and a date next to it, even if the date is “ask again in May”. Nothing lives in somebody’s head.

{% if ask.pain %}For {{ ask.pain }} I’d try that habit before any tool{% if lead.company %}, at {{ lead.company }} as much as elsewhere{% endif %}. {% endif %}For more on the subject there is {{ resource.title }}: {{ resource.url }}

It’s yours to keep. I’ll write again in two weeks with an example.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-cold-2',
    version: 1,
    title: 'An example',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['cold'],
    subject: 'The example I promised',
    body: `Hi {{ lead.first_name | default: "there" }},

Here it is. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

I like stories of this kind because you can argue with them. {% if lead.company %}You know better than I do what {{ lead.company }} would have done differently.{% else %}You’ll know what you would have done differently.{% endif %}

{% if ask.pain %}Read it with {{ ask.pain }} in mind. {% endif %}I have one last thing for you in two weeks.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-cold-3',
    version: 1,
    title: 'A small ask',
    channel: 'email',
    angle: 'offer',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['cold'],
    subject: 'A small offer',
    body: `Hi {{ lead.first_name | default: "there" }},

This is the last thing I promised. It’s yours to use: {{ tool.title }}, {{ tool.url }}

If you would rather have a person do it, send me three lines about {% if ask.pain %}{{ ask.pain }}{% else %}what takes too long{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. I’ll answer in writing, within two working days, with what I’d try first. No call, and nobody else will contact you.

Would three lines be worth it to you?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
