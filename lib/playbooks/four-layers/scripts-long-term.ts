import type { Script } from '../../domain/script/script';

/** For the long run: letters that ask for nothing, and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'four-layers-nurture-1',
    version: 1,
    title: 'Monthly: a way of looking',
    channel: 'email',
    angle: 'education',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    subject: 'Count the waiting, not the work',
    body: `Hi {{ lead.first_name | default: "there" }},

A way of looking that has served me well: in most slow processes, almost nobody is working slowly. Things lie still between two people who both believe that it is the other’s turn.

{% if ask.pain %}Look at {{ ask.pain }} with that in mind{% if lead.company %} the next time it comes up at {{ lead.company }}{% endif %}. {% endif %}Ask whose turn it is, and note how often nobody is sure.

More on this, if you like: {{ resource.title }}, {{ resource.url }}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-nurture-2',
    version: 1,
    title: 'Monthly: a story from practice',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    subject: 'What {{ case_study.client }} changed first',
    body: `Hi {{ lead.first_name | default: "there" }},

From our files this month. The short version: {{ case_study.client }} {{ case_study.result }}. The long version is worth a coffee.

{{ case_study.url }}

{% if lead.company %}I’d be curious which part would fail at {{ lead.company }}. {% endif %}{% if ask.pain %}If {{ ask.pain }} were not on your list, I wouldn’t have sent it. {% endif %}Enjoy it with or without an opinion.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-nurture-3',
    version: 1,
    title: 'Monthly: a tool, as it is',
    channel: 'email',
    angle: 'tool',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    subject: 'A tool for a quiet hour',
    body: `Hi {{ lead.first_name | default: "there" }},

Keep this for a quiet hour: {{ tool.title }}.
{{ tool.url }}

Nobody will ask you afterwards how it went. {% if ask.pain %}Try it on {{ ask.pain }}. {% endif %}{% if lead.company %}Should it turn out that {{ lead.company }} is better off than you thought, all the more reason to have looked.{% else %}Should it turn out that you are better off than you thought, all the more reason to have looked.{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-nurture-4',
    version: 1,
    title: 'Monthly: has the picture changed',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    subject: 'Has the picture changed?',
    body: `Hi {{ lead.first_name | default: "there" }},

Budgets turn, people move, priorities swap places. So once in a while I ask the plain question: has {% if ask.pain %}{{ ask.pain }}{% else %}the matter we spoke of{% endif %} become more important{% if lead.company %} at {{ lead.company }}{% endif %} since we last had contact, or less?

“More” gets you an answer from me the same day. “Less” is perfectly fine, and I go on sending one good thing a month.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-lost-hello',
    version: 1,
    title: 'A year later, one friendly line',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-layers'],
    stages: [],
    tiers: [],
    subject: 'Twelve months later',
    body: `Hi {{ lead.first_name }}, it is a year since {{ lead.company }} went another way, and I’ve wondered how it turned out. If {{ ask.pain }} is history, well done. If it isn’t, I’d enjoy hearing what you would do differently.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. We haven’t spoken for a year, and I’m not ringing to reopen anything.
Reason: I like to learn from the decisions that didn’t go my way.
Ask: Knowing what you know today, what would {{ lead.company }} do differently about {{ ask.pain }}?
Next: Take notes. If they ask what has changed on our side, answer in one sentence and offer to send the rest.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, a year after your decision. No business. I hope that {{ ask.pain }} is off your desk at {{ lead.company }}. If you feel like telling me how it went, I’d be glad of it.`,
      },
    },
    variants: [],
    translations: [],
  },
];
