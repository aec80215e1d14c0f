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

Welcome. I’m {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, and I’m the one who writes these mails.

You’ll get something useful every week or two at first, and less later. {% if ask.pain %}I’ll start with {{ ask.pain }}. {% else %}{% endif %}If something isn’t for you{% if lead.company %} at {{ lead.company }}{% endif %}, skip it.

What would you most like to solve by the end of the year? Your answer tells me what to send. Reply “stop” at any time and the mails end.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-2',
    version: 1,
    title: 'A page to keep',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: '{% if resource.url %}Worth a look: {{ resource.title }}{% else %}Four lines to keep{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if resource.url %}The first useful thing, as I said: {{ resource.title }}. You’ll find it here: {{ resource.url }}{% else %}The first useful thing, as I said: write four lines about how you want to work, and put them where everybody sees them.{% endif %}

{% if ask.pain %}It can help with {{ ask.pain }}. {% else %}{% endif %}Take what fits{% if lead.company %} at {{ lead.company }}{% endif %} and leave the rest. Four short lines are enough to begin with.

Next time I’ll send an example. Reply “stop” if you’d rather not.

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
    subject:
      '{% if case_study.client and case_study.result %}A story: {{ case_study.client }}{% else %}Who keeps asking?{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}Here is the example: {{ case_study.client }} {{ case_study.result }}. The whole story is here: {{ case_study.url }}{% else %}Things get better when one person keeps asking, in a friendly way, every week. It takes no tool and no budget.{% endif %}

{% if lead.company %}Is there somebody at {{ lead.company }} who could do the same?{% else %}Is there somebody on your team who could do the same?{% endif %} {% if ask.pain %}With {{ ask.pain }}, finding that person is half of the work. {% else %}{% endif %}Forward this to them, and see what they say.

These mails end as soon as you reply “stop”.

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
    subject: 'Something I keep seeing',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if ask.insight %}Something I hear often: {{ ask.insight }}.{% else %}Something I see often: the list of open work grows fastest in the weeks when nobody looks at it.{% endif %}

{% if ask.pain %}It made me think of {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}Perhaps it’s different at {{ lead.company }}. {% else %}Perhaps it’s different for you. {% endif %}If it is, I’d like to hear what you do, because others could learn from it.

You don’t have to answer. And if these mails don’t help you, reply “stop”.

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

There are good reasons to put off {% if ask.pain %}{{ ask.pain }}{% else %}such things{% endif %}: it’s nobody’s job, it’s never the most important thing of the day, and whoever starts it owns it.

What helps is a first step without risk: one hour, one case, no announcement{% if lead.company %}, at {{ lead.company }} as anywhere{% endif %}.

Which of the three reasons is the strongest for you? I’ll send you what I’d try against it. Reply “stop” to end these mails.

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
    subject:
      '{% if event.url %}Invitation: {{ event.title }}{% else %}Half an hour for your question{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if event.url %}We’re holding {{ event.title }}, and you’re invited: {{ event.url }}{% else %}Once a month I keep half an hour free for questions, for anybody who reads these mails.{% endif %}

{% if ask.pain %}Bring {{ ask.pain }} along as a question. {% else %}Bring one question along. {% endif %}You can keep your camera off and only listen. {% if lead.company %}A colleague from {{ lead.company }} is welcome too.{% else %}A colleague is welcome too.{% endif %}

Shall I keep a place for you? If it isn’t for you, you don’t need to do anything.

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
    subject: '{% if tool.url %}Take it: {{ tool.title }}{% else %}A template in three lines{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if tool.url %}You can take this and change it: {{ tool.title }}, {{ tool.url }}{% else %}Here is a template in three lines: what came in, who has it, and by when. Put it on one page for a week.{% endif %}

Delete what you don’t need and call it yours. {% if ask.pain %}Start with the part that is closest to {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}If a colleague at {{ lead.company }} improves it, I’d like to see the result.{% else %}If you improve it, I’d like to see the result.{% endif %}

Reply “stop” if you don’t want more of these.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-8',
    version: 1,
    title: 'A customer’s story',
    channel: 'email',
    angle: 'proof',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject:
      '{% if case_study.client and case_study.result %}{{ case_study.client }}, in their own words{% else %}Three questions to ask any supplier{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}This time, look at a customer and not at me. {{ case_study.client }} {{ case_study.result }}. The story: {{ case_study.url }}{% else %}This time, three questions to ask any supplier: who uses it every day, what was hard at first, and who stopped using it.{% endif %}

{% if ask.pain %}Read it with {{ ask.pain }} in mind. {% else %}{% endif %}{% if lead.company %}If somebody at {{ lead.company }} doesn’t believe it, I’d like to hear why.{% else %}If you don’t believe it, I’d like to hear why.{% endif %}

You don’t need to answer. “Stop” ends these mails.

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
    subject: 'What is new',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if ask.update %}Something is new here: {{ ask.update }}.{% else %}A few things are new here, and I can show them in ten minutes.{% endif %}

{% if ask.pain %}It may be useful for {{ ask.pain }}. {% else %}{% endif %}I can’t judge from here whether it changes anything for you{% if lead.company %} at {{ lead.company }}{% endif %}. If you’d like to see it, you get ten minutes and an honest answer to every question.

Would you like to? If not, there is nothing to do. Reply “stop” to end these mails.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-10',
    version: 1,
    title: 'Do these mails help',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Do these mails help?',
    body: `Hi {{ lead.first_name | default: "there" }},

I’ve written to you for some months and don’t know whether it helps. One letter is enough:

a) {% if ask.pain %}{{ ask.pain }} is{% else %}the subject is{% endif %} still open{% if lead.company %} at {{ lead.company }}{% endif %}: go on;
b) it’s solved, but I like to read;
c) stop.

Which one is it? If I don’t hear from you, I’ll write once more and then only four times a year.

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
    subject: 'Four mails a year',
    body: `Hi {{ lead.first_name | default: "there" }},

This is the last of the regular mails. From now on I’d like to write four times a year, and only when I have something useful.

{% if ask.pain %}If {{ ask.pain }} becomes important{% else %}If something becomes important{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, reply to this mail at any time. It comes to me and not to a machine.

Is four times a year all right for you? If not, reply “stop”.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-cold-12',
    version: 1,
    title: 'The first quarterly mail',
    channel: 'email',
    angle: 'education',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['cold'],
    subject: 'Set a date to look again',
    body: `Hi {{ lead.first_name | default: "there" }},

My idea for this quarter: when you change something, set a date in six weeks on which somebody asks whether it still works. Without that date, old habits come back.

{% if ask.pain %}If you change something about {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}, write the date down the same day. {% else %}Write the date down the same day{% if lead.company %} at {{ lead.company }}{% endif %}. {% endif %}{% if resource.url %}To read on: {{ resource.title }}, {{ resource.url }}{% else %}That’s all for this quarter.{% endif %}

Reply “stop” to end these mails.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
