import type { Script } from '../../domain/script/script';

/** For the long run: letters that ask for nothing, and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'tiered-it-nurture-1',
    version: 1,
    title: 'Monthly: one small rule',
    channel: 'email',
    angle: 'education',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'A rule for Mondays',
    body: `Hi {{ lead.first_name | default: "there" }},

A small rule that costs nothing: on Monday, before the first meeting, everybody closes one matter for good. Not moves it. Closes it, with a yes or with a no.

{% if ask.pain %}I’d try it on {{ ask.pain }} first, because such things grow out of matters that nobody dared to close. {% endif %}{% if lead.company %}Four Mondays at {{ lead.company }} would show you whether I exaggerate.{% else %}Four Mondays would show you whether I exaggerate.{% endif %}

And if you like reading: {{ resource.title }}, {{ resource.url }}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-2',
    version: 1,
    title: "Monthly: one company's way",
    channel: 'email',
    angle: 'case-study',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'Borrowed from {{ case_study.client }}',
    body: `Hi {{ lead.first_name | default: "there" }},

Good ideas are there to be borrowed. {{ case_study.client }} {{ case_study.result }}.

{{ case_study.url }}

{% if ask.pain %}I had {{ ask.pain }} in mind when I picked it. {% endif %}{% if lead.company %}Whether it carries over to {{ lead.company }}, you can judge better than I.{% else %}Whether it carries over to your place, you can judge better than I.{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-3',
    version: 1,
    title: 'Monthly: a tool to keep',
    channel: 'email',
    angle: 'tool',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'For your bookmarks',
    body: `Hi {{ lead.first_name | default: "there" }},

For your bookmarks rather than for today: {{ tool.title }}.
{{ tool.url }}

{% if ask.pain %}When {{ ask.pain }} next comes up in a meeting{% if lead.company %} at {{ lead.company }}{% endif %}, open it and go through it aloud, with everybody guessing first. {% else %}Open it in a meeting and go through it aloud, with everybody guessing first. {% endif %}Where the guesses differ most, the conversation should start.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-4',
    version: 1,
    title: 'Monthly: the open door',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'The door is open',
    body: `Hi {{ lead.first_name | default: "there" }},

I write to you now and then, and I don’t expect answers. Today I’d like one, if it comes easily.

Is {% if ask.pain %}{{ ask.pain }}{% else %}the subject of these letters{% endif %} still yours to look after{% if lead.company %} at {{ lead.company }}{% endif %}, or has it moved to somebody else? If it has moved, I’ll leave you in peace, and you needn’t tell me to whom.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-lost-hello',
    version: 1,
    title: 'A year later, one friendly line',
    channel: 'email',
    angle: 'light',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'How did it go?',
    body: `Hi {{ lead.first_name }}, last year you turned us down with good reasons, and I’ve kept them in mind. I hope that {{ lead.company }} has got the better of {{ ask.pain }}. If you would decide differently today, I’m all ears. If not, warm regards.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}, {{ sender.company }}. You turned us down a year ago, and you were nice about it.
Reason: I’m asking a few people how their choice worked out, to learn from it.
Ask: Did {{ lead.company }} get the better of {{ ask.pain }}?
Next: If yes, congratulate them and ask what made the difference. If not, ask whether you may send one page on what is new.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. A year ago you told me no, with good reasons. I hope that they held. If you are willing to say how {{ ask.pain }} stands at {{ lead.company }} now, I’ll listen and take notes.`,
      },
    },
    variants: [],
    translations: [],
  },
];
