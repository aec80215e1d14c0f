import type { Script } from '../../domain/script/script';

/** A hundred and twenty days of letters that ask for little. */
export const coldScripts: readonly Script[] = [
  {
    id: 'seven-components-cold-1',
    version: 1,
    title: 'What to expect',
    channel: 'email',
    angle: 'welcome',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Welcome, and what to expect',
    body: `Hi {{ lead.first_name | default: "there" }},

Welcome. I am {{ sender.first_name }}, and these letters are written by me and not by a machine that has opinions.

You can expect one thing every week or two at the beginning, less later on. {% if ask.pain %}You came to us because of {{ ask.pain }}, so that is where I’ll start. {% endif %}{% if lead.company %}If something doesn’t apply to {{ lead.company }}, skip it without a bad conscience.{% else %}If something doesn’t apply to you, skip it without a bad conscience.{% endif %}

One question to steer me: what would you like to have solved by the end of the year?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-2',
    version: 1,
    title: 'The page people keep',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'The page people keep',
    body: `Hi {{ lead.first_name | default: "there" }},

The first useful thing, as announced: {{ resource.title }}.
{{ resource.url }}

{% if ask.pain %}It belongs to the subject of {{ ask.pain }}. {% endif %}Print it, strike out what is wrong for {% if lead.company %}{{ lead.company }}{% else %}your company{% endif %}, and pin up the rest. If four lines remain, that is plenty: four lines are something that a team can remember.

The next letter is a story.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-3',
    version: 1,
    title: 'A story',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'A story about patience',
    body: `Hi {{ lead.first_name | default: "there" }},

Here is the story. {{ case_study.client }} {{ case_study.result }}. Such things take patience, and as a rule one person who is stubborn in a friendly way.

{{ case_study.url }}

{% if lead.company %}There is probably such a person at {{ lead.company }}. {% else %}There is probably such a person near you. {% endif %}{% if ask.pain %}With {{ ask.pain }}, finding them is the better half of the work. {% endif %}Forward the story to them and see what comes back.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-4',
    version: 1,
    title: 'Something seen in the field',
    channel: 'email',
    angle: 'data',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Seen from the outside',
    body: `Hi {{ lead.first_name | default: "there" }},

An advantage of my work is that I see many companies from the outside. Lately this has struck me: {{ ask.insight }}.

{% if ask.pain %}It made me think of {{ ask.pain }}, although the link may be looser than I believe. {% endif %}{% if lead.company %}Perhaps {{ lead.company }} is the exception; I’ve met a few and always learnt from them.{% else %}Perhaps yours is the exception; I’ve met a few and always learnt from them.{% endif %}

No need to answer. I only thought that you should know.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-5',
    version: 1,
    title: 'Why it is put off',
    channel: 'email',
    angle: 'objection',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Why it gets put off',
    body: `Hi {{ lead.first_name | default: "there" }},

There are good reasons for putting off {% if ask.pain %}{{ ask.pain }}{% else %}such things{% endif %}. It’s nobody’s job. It’s never the worst thing on a given day. And whoever touches it owns it.

All three are true{% if lead.company %} at {{ lead.company }} as elsewhere{% endif %}. What helps is to make the first step so small that touching it is no risk: an hour, one case, no announcement.

Which of the three reasons is the strongest one where you are?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-6',
    version: 1,
    title: 'An invitation',
    channel: 'email',
    angle: 'event',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'An invitation',
    body: `Hi {{ lead.first_name | default: "there" }},

We’re holding {{ event.title }}, and there is a chair for you: {{ event.url }}

{% if ask.pain %}Bring {{ ask.pain }} along as a question; that is what it is for. {% endif %}You may keep your camera off and your questions to yourself. {% if lead.company %}If a colleague at {{ lead.company }} would get more out of it, send them in your place.{% else %}If a colleague would get more out of it, send them in your place.{% endif %}

Shall I keep the chair?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-7',
    version: 1,
    title: 'A template to take',
    channel: 'email',
    angle: 'tool',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Take this and change it',
    body: `Hi {{ lead.first_name | default: "there" }},

This one may be taken apart: {{ tool.title }}.
{{ tool.url }}

Put {% if lead.company %}the name of {{ lead.company }}{% else %}your company’s name{% endif %} on it, delete a third, and call it your own. {% if ask.pain %}Start with the part that comes closest to {{ ask.pain }}. {% endif %}If you improve on it, I’d love to see the result, although you owe me nothing.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-8',
    version: 1,
    title: "A customer's story",
    channel: 'email',
    angle: 'proof',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'A customer, and not me',
    body: `Hi {{ lead.first_name | default: "there" }},

For once, look at a customer and not at me. {{ case_study.client }} {{ case_study.result }}.

{{ case_study.url }}

When I read such accounts, I look for the complaint in them; without one I don’t believe the rest. {% if ask.pain %}You can hold it against what you know of {{ ask.pain }}. {% endif %}{% if lead.company %}If anybody at {{ lead.company }} shakes their head while reading, I’d like to hear at which line.{% else %}If you shake your head while reading, I’d like to hear at which line.{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-9',
    version: 1,
    title: 'What has changed with us',
    channel: 'email',
    angle: 'update',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'What has changed with us',
    body: `Hi {{ lead.first_name | default: "there" }},

A short notice from our workshop: {{ ask.update }}.

{% if ask.pain %}It has to do with {{ ask.pain }}, which is why you are on my list. {% endif %}{% if lead.company %}Whether it makes a difference at {{ lead.company }}, I can’t judge from here, and I won’t pretend to.{% else %}Whether it makes a difference for you, I can’t judge from here, and I won’t pretend to.{% endif %}

Anyone who wants to see it gets ten minutes and an honest answer to every question. Would you like to?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-10',
    version: 1,
    title: 'Do these letters help',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Do these letters help?',
    body: `Hi {{ lead.first_name | default: "there" }},

I’ve been writing to you for some months and have no idea whether it is of any use. That’s a poor way to write letters.

So please pick one: {% if ask.pain %}(a) {{ ask.pain }} is still open{% if lead.company %} at {{ lead.company }}{% endif %}{% else %}(a) the matter is still open{% if lead.company %} at {{ lead.company }}{% endif %}{% endif %}, go on; (b) solved, but I like reading; (c) stop.

Which letter is yours?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-11',
    version: 1,
    title: 'May I write less',
    channel: 'email',
    angle: 'permission-close',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Four times a year',
    body: `Hi {{ lead.first_name | default: "there" }},

This is the last of the regular letters. With your permission I’ll write four times a year from now on, and only when there is something I’d want to read myself.

{% if ask.pain %}Should {{ ask.pain }} become pressing{% if lead.company %} at {{ lead.company }}{% endif %}, don’t wait for the next quarter. {% endif %}An answer to this mail reaches me and no machine.

If even four are too many, would you tell me so? I won’t mind.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-12',
    version: 1,
    title: 'The first quarterly letter',
    channel: 'email',
    angle: 'education',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'The first of four',
    body: `Hi {{ lead.first_name | default: "there" }},

The first quarterly letter, and therefore a slow thought. Improvements fail in the weeks after the applause, when nobody looks any more. So plan the look, not the applause: a date in six weeks on which somebody asks whether it still works.

{% if ask.pain %}If you ever settle {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}, write that date down on the same day. {% endif %}To read on, there is {{ resource.title }}: {{ resource.url }}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
