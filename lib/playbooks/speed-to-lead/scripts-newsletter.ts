import type { Script } from '../../domain/script/script';

/** For readers of the newsletter: something of use, and once a quarter an invitation. */
export const newsletterScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-newsletter-1',
    version: 1,
    title: 'Newsletter, first week: one useful thing',
    channel: 'email',
    angle: 'education',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'A small thing that readers liked',
    body: `Hi {{ lead.first_name }},

You read our newsletter, so I’ll keep this to one thing{% if ask.pain %} about {{ ask.pain }}{% endif %}. Ask whoever answers your customers which question they hear most, and put the answer where everybody sees it first.

{% if resource.url %}There is more in {{ resource.title }}: {{ resource.url }}{% else %}It takes an hour and saves many.{% endif %}

Nothing to answer. Should you ever want to talk{% if lead.company %} about {{ lead.company }}{% endif %}, this address reaches me. Reply “stop” and I won’t write.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-newsletter-2',
    version: 1,
    title: 'Newsletter, first quarter: a review together',
    channel: 'email',
    angle: 'event',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'Half an hour to look back at the quarter',
    body: `Hi {{ lead.first_name }},

Four times a year I keep a few half hours free for readers, to look back at their quarter{% if ask.pain %} and at {{ ask.pain }}{% endif %}. There is no presentation, and you keep the notes.

These two are still open: {{ slots }}. Bring one number that surprised you{% if lead.company %} at {{ lead.company }}{% endif %}, and we start from there.

Would one of them suit you? If you only want to read, that is fine as well.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-newsletter-3',
    version: 1,
    title: 'Newsletter, second quarter: three questions',
    channel: 'email',
    angle: 'data',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'Three questions before the next quarter',
    body: `Hi {{ lead.first_name }},

At the turn of a quarter I ask every team the same three questions. What took longer than planned? Which work came twice. Who waited for whom.

Write your answers{% if lead.company %} for {{ lead.company }}{% endif %} on half a page, and you’ll know where to begin{% if ask.pain %}, with {{ ask.pain }} or elsewhere{% endif %}. If you like to go through them with me, I have {{ slot.first }} free.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-newsletter-4',
    version: 1,
    title: 'Newsletter, third quarter: the invitation again',
    channel: 'email',
    angle: 'offer',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'My free half hours this quarter',
    body: `Hi {{ lead.first_name }},

It is that time again: I have a few free half hours for people who read along{% if lead.company %}, and {{ lead.company }} comes to mind{% endif %}.

You choose the subject, for instance {% if ask.pain %}{{ ask.pain }}{% else %}what you would change first{% endif %}. I listen, say what I have seen elsewhere, and write down what we found. {{ slot.second }} would work on my side.

Shall I keep it for you? If not, you hear from me next year, or never: reply “stop”.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
