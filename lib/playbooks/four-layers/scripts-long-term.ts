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
    subject: 'Whose turn is it?',
    body: `Hi {{ lead.first_name | default: "there" }},

A question for this month: whose turn is it? When something takes long, it often isn’t slow work. It is waiting between two people who both think it’s the other’s turn.

{% if ask.pain %}Ask it the next time {{ ask.pain }} comes up{% else %}Ask it the next time something is late{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, and see how many people are sure.

{% if resource.url %}More to read: {{ resource.title }}, {{ resource.url }}{% else %}It takes one minute and no tool.{% endif %}

Reply “stop” if you’d rather not get these mails.

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
    subject:
      '{% if case_study.client and case_study.result %}What {{ case_study.client }} changed{% else %}A change in two weeks{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}This month, a story from practice: {{ case_study.client }} {{ case_study.result }}. You can read it here: {{ case_study.url }}{% else %}This month, something to try in two weeks: let one person answer all questions on one subject, and count them.{% endif %}

{% if lead.company %}I’d like to know which part would work at {{ lead.company }}. {% else %}{% endif %}{% if ask.pain %}I thought of you because of {{ ask.pain }}. {% else %}{% endif %}If it’s useful, pass it on. If you have a question about it, reply and I’ll answer.

Reply “stop” and I won’t send more of these.

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
    subject: '{% if tool.url %}{{ tool.title }}, free to use{% else %}Ten minutes for your team{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if tool.url %}Something to keep: {{ tool.title }}. It’s here: {{ tool.url }}{% else %}An exercise for your team: everybody writes down the one form or list they would abolish. Ten minutes are enough.{% endif %}

{% if ask.pain %}Try it with {{ ask.pain }} in mind. {% else %}{% endif %}Nobody will ask you how it went. If it shows that things are better{% if lead.company %} at {{ lead.company }}{% endif %} than you thought, that is a good result too.

If you don’t want these mails any more, reply “stop”.

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
    subject: 'More important, or less?',
    body: `Hi {{ lead.first_name | default: "there" }},

Once in a while I ask a plain question: has {% if ask.pain %}{{ ask.pain }}{% else %}our subject{% endif %} become more important{% if lead.company %} at {{ lead.company }}{% endif %} since we last had contact, or less?

“More” gets you an answer from me the same day. “Less” is fine too, and I’ll go on sending one useful mail a month. With “stop” I’ll end it. Whichever it is, one word is enough.

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
    body: `Hi {{ lead.first_name }},

A year ago it stopped there between us, and I’d like to know how things went{% if lead.company %} at {{ lead.company }}{% endif %}.

If {% if ask.pain %}{{ ask.pain }} is solved{% else %}it worked{% endif %}, I’m glad, and you don’t need to answer. If it’s still open, tell me what you’d do differently today. I’m happy to share what I’ve learnt since.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, it’s been a year since you chose another way. How did it turn out{% if lead.company %} for {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}? If all is well, you don’t need to answer.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. We last spoke a year ago, and I’m not calling to sell you anything.
Reason: I like to learn from decisions that went another way.
Ask: What would you do differently today{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}?
Next: Take notes. If they ask what is new here, say it in one sentence and offer to send the rest.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, a year after your decision. I hope {% if ask.pain %}{{ ask.pain }} is off your desk{% else %}it went well{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. If you’d like to tell me how it went, I’d be glad to hear it. No need to call back.`,
      },
    },
    variants: [],
    translations: [],
  },
];
