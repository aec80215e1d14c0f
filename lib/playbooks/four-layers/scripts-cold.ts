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
    subject: 'A habit that costs nothing',
    body: `Hi {{ lead.first_name | default: "there" }},

A simple habit helps many teams: every open item has a name and a date next to it, even if the date is “ask again in May”.

{% if ask.pain %}I’d try that for {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %} before buying any tool.{% else %}I’d try that before buying any tool{% if lead.company %}, at {{ lead.company }} too{% endif %}.{% endif %}

{% if resource.url %}If you’d like to read more: {{ resource.title }}, {{ resource.url }}{% else %}It takes an hour to set up, and a list is enough.{% endif %}

I’ll send one example in two weeks. Reply “stop” if you don’t want it.

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
    subject:
      '{% if case_study.client and case_study.result %}An example: {{ case_study.client }}{% else %}An example to try{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

As promised, an example. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. Here is how: {{ case_study.url }}{% else %}Pick the task that is asked about most often. Give it one owner for two weeks, and write down every time somebody still has to ask.{% endif %}

{% if lead.company %}You’ll see at once what would be different at {{ lead.company }}.{% else %}You’ll see at once what would be different for you.{% endif %} {% if ask.pain %}I chose it because of {{ ask.pain }}. {% else %}{% endif %}You don’t have to answer.

One more thing follows in two weeks. Reply “stop” and it won’t.

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

{% if tool.url %}Here is something you can use: {{ tool.title }}, {{ tool.url }}{% else %}This is my last mail for now, with a small offer.{% endif %}

If you send me three lines about {% if ask.pain %}{{ ask.pain }}{% else %}what takes too long{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, I’ll answer in writing within two working days with what I’d try first. No call, and nobody else will contact you.

Would that be useful to you? If not, there is nothing you need to do.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
