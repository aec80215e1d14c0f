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

A small rule for this month: on Monday, before the first meeting, everybody closes one open item, with a yes or with a no.

{% if ask.pain %}I’d try it on {{ ask.pain }} first. {% else %}I’d start with the oldest item on the list. {% endif %}{% if lead.company %}Four Mondays at {{ lead.company }} are enough to see whether it helps.{% else %}Four Mondays are enough to see whether it helps.{% endif %}

{% if resource.url %}If you like to read: {{ resource.title }}, {{ resource.url }}{% else %}You don’t need anything from us for it.{% endif %}

Reply “stop” to end these mails.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-nurture-2',
    version: 1,
    title: 'Monthly: one company’s way',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject:
      '{% if case_study.client and case_study.result %}An idea from {{ case_study.client }}{% else %}An idea to borrow{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}An idea you can borrow: {{ case_study.client }} {{ case_study.result }}. How they did it: {{ case_study.url }}{% else %}An idea you can borrow: let the newest person in the team write down how things are done. They see what the others have stopped seeing.{% endif %}

{% if ask.pain %}I had {{ ask.pain }} in mind when I chose it. {% else %}{% endif %}{% if lead.company %}You can judge better than I can whether it fits {{ lead.company }}.{% else %}You can judge better than I can whether it fits you.{% endif %}

If you’d like to hear no more from me, reply “stop”.

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
    subject:
      '{% if tool.url %}For your bookmarks: {{ tool.title }}{% else %}For your next meeting{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if tool.url %}For your bookmarks: {{ tool.title }}, {{ tool.url }}{% else %}For your next meeting: let everybody guess how long one order takes from start to end, and then look it up.{% endif %}

{% if ask.pain %}The next time {{ ask.pain }} comes up{% if lead.company %} at {{ lead.company }}{% endif %}, go through it together. {% else %}Go through it together{% if lead.company %} at {{ lead.company }}{% endif %}. {% endif %}Let everybody guess first. Where the guesses differ most, it’s worth talking. A quarter of an hour is enough.

No reply needed. “Stop” ends these mails.

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
    subject: 'Is it still your subject?',
    body: `Hi {{ lead.first_name | default: "there" }},

I write to you now and then, and today I have a question.

Do you still look after {% if ask.pain %}{{ ask.pain }}{% else %}this subject{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, or is it somebody else now? If it’s you and it’s open, reply “open”, and I’ll answer the same day. If it has moved to somebody else, tell me and I’ll stop writing to you. You don’t need to give me a name.

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
    body: `Hi {{ lead.first_name }},

Last year we didn’t start together. I hope things worked out{% if lead.company %} for {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}.

I’m not writing to sell you anything. If it’s back on your list, I’d like to hear how you see it today. If not, that’s good news, and you don’t need to reply. All the best for the year ahead.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, last year we didn’t start together. I hope things worked out{% if lead.company %} for {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}. If it’s back on your list, I’d like to hear how you see it. If not, all the best.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. A year ago we didn’t start together, and that’s fine.
Reason: I call once after a year, to hear how you are getting on.
Ask: How is it going{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}?
Next: Going well: ask what made the difference. Not well: ask whether you may send one page on what is new.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. A year ago we didn’t start together. I hope things worked out{% if lead.company %} for {{ lead.company }}{% endif %}. If you’d like to tell me how it’s going{% if ask.pain %} with {{ ask.pain }}{% endif %}, I’m glad to listen. You don’t need to call back.`,
      },
    },
    variants: [],
    translations: [],
  },
];
