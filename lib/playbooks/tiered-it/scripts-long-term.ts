import type { Script } from '../../domain/script';

/** For the long run: letters that ask for nothing, and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'tiered-it-nurture-1', version: 1, title: 'Monthly: one small rule', channel: 'email', angle: 'education',
    playbooks: ['tiered-it'], stages: [], tiers: [],
    subject: 'A rule for Mondays',
    body: `Hi {{ lead.first_name | default: "there" }},

A small rule that costs nothing: on Monday, before the first meeting, everybody closes one matter for good. Not moves it. Closes it, with a yes or with a no.

{% if ask.pain %}It does wonders for {{ ask.pain }}, because half of it is made of matters that nobody dared to close. {% endif %}{% if lead.company %}Four Mondays at {{ lead.company }} would show you whether I exaggerate.{% else %}Four Mondays would show you whether I exaggerate.{% endif %}

The reasoning behind it is in {{ resource.title }}: {{ resource.url }}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-2', version: 1, title: 'Monthly: one company\'s way', channel: 'email', angle: 'case-study',
    playbooks: ['tiered-it'], stages: [], tiers: [],
    subject: 'Borrowed from {{ case_study.client }}',
    body: `Hi {{ lead.first_name | default: "there" }},

Good ideas are there to be borrowed. {{ case_study.client }} {{ case_study.result }}, and they have allowed us to say how.

{{ case_study.url }}

{% if ask.pain %}The passage on {{ ask.pain }} begins halfway down. {% endif %}{% if lead.company %}I cannot say whether it carries over to {{ lead.company }}; you will see that within a page.{% else %}Whether it carries over to your place you will see within a page.{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-3', version: 1, title: 'Monthly: a tool to keep', channel: 'email', angle: 'tool',
    playbooks: ['tiered-it'], stages: [], tiers: [],
    subject: 'For your bookmarks',
    body: `Hi {{ lead.first_name | default: "there" }},

For your bookmarks rather than for today: {{ tool.title }}.
{{ tool.url }}

{% if ask.pain %}When {{ ask.pain }} next comes up in a meeting{% if lead.company %} at {{ lead.company }}{% endif %}, open it and fill it in aloud, with everybody guessing first. {% else %}Open it in a meeting and fill it in aloud, with everybody guessing first. {% endif %}The gap between the guesses is where the conversation should start.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-4', version: 1, title: 'Monthly: the open door', channel: 'email', angle: 're-engagement',
    playbooks: ['tiered-it'], stages: [], tiers: [],
    subject: 'The door is open',
    body: `Hi {{ lead.first_name | default: "there" }},

I write to you now and then, and I do not expect answers. Today I would like one, if it comes easily.

Is {% if ask.pain %}{{ ask.pain }}{% else %}the subject of these letters{% endif %} still yours to look after{% if lead.company %} at {{ lead.company }}{% endif %}, or has it moved to somebody else? If it has moved, I will leave you in peace, and you need not tell me to whom.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-lost-hello', version: 1, title: 'A year later, one friendly line', channel: 'email', angle: 'light',
    playbooks: ['tiered-it'], stages: [], tiers: [],
    subject: 'How did it go?',
    body: `Hi {{ lead.first_name }}, last year you turned us down with good reasons, and I have kept them in mind. I hope that {{ lead.company }} has got the better of {{ ask.pain }}. If you would decide differently today, I am all ears. If not, warm regards.`,
    channels: {
      phone: { subject: null, body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}, {{ sender.company }}. You turned us down a year ago, and you did it kindly.
Reason: I am asking a few people how their choice worked out, to learn from it.
Ask: Did {{ lead.company }} get the better of {{ ask.pain }}?
Next: If yes, congratulate them and ask what made the difference. If not, ask whether you may send one page on what is new.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. A year ago you told me no, with good reasons. I hope that they held. If you are willing to say how {{ ask.pain }} stands at {{ lead.company }} now, I will listen and take notes.` },
    },
    variants: [],
    translations: [],
  },
];
