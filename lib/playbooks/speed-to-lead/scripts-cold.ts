import type { Script } from '../../domain/script/script';

/** Old lists: give first, ask softly, take them off. */
export const coldScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-cold-1',
    version: 1,
    title: 'Old list, day 0: something learnt since',
    channel: 'email',
    angle: 'education',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'It’s been a while',
    body: `Hi {{ lead.first_name }},

It’s been a long time since we were last in touch, and you may not remember us. So I’ll start with something useful{% if ask.pain %} for {{ ask.pain }}{% endif %}.

{% if resource.url %}It’s {{ resource.title }}: {{ resource.url }}{% else %}It’s one rule: look at the oldest open item first, every Monday, for ten minutes.{% endif %}

Is the subject still one of yours{% if lead.company %} at {{ lead.company }}{% endif %}? One word is enough. Reply “stop” and I won’t write again.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'cold-1-reset',
        subject: 'Let’s start again',
        body: `Hi {{ lead.first_name }},

Our last contact{% if lead.company %} with {{ lead.company }}{% endif %} was so long ago that I’d rather introduce myself again. I’m {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, and I work on {% if ask.pain %}{{ ask.pain }}{% else %}problems that cost teams time{% endif %} every day.

{% if resource.url %}If you have ten minutes, this is worth reading: {{ resource.title }}, {{ resource.url }}{% else %}If you have a question about it, I’ll answer in writing.{% endif %}

Is the subject still yours? If not, reply “stop”, and I’ll take you off the list.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-cold-2',
    version: 1,
    title: 'What others did in the meantime',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject:
      '{% if case_study.client and case_study.result %}What {{ case_study.client }} did{% else %}What has changed since?{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if case_study.client and case_study.result %}Since we were last in touch, others have tried something: {{ case_study.client }} {{ case_study.result }}. You can read it here: {{ case_study.url }}{% else %}Since we were last in touch, a lot may have changed for you.{% endif %}

There are good reasons to leave {% if ask.pain %}{{ ask.pain }}{% else %}things{% endif %} alone{% if lead.company %} at {{ lead.company }}{% endif %}, and I don’t want to talk you into anything. I only thought you should know it before you decide.

Has anything changed on your side? Reply “stop” if you’d rather not hear from me.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-cold-3',
    version: 1,
    title: 'A soft ask',
    channel: 'email',
    angle: 'light',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'Who looks after it now?',
    body: `Hi {{ lead.first_name }},

A small question. When we were last in touch, the subject was {% if ask.pain %}{{ ask.pain }}{% else %}your plans{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. Who looks after it now?

A first name or a role is enough, and I won’t contact anybody without asking you. If it’s you and you don’t want mail from us, reply “stop”, and that’s the end of it.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-cold-4',
    version: 1,
    title: 'The last one',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['cold'],
    subject: 'Stay on the list?',
    body: `Hi {{ lead.first_name }},

I’m going through an old list, and I’d like to keep only people who want to be on it.

If you stay, you’ll get one useful mail a month{% if ask.pain %}, on {{ ask.pain }} and subjects like it{% endif %}. If you don’t answer, I’ll take you{% if lead.company %} and {{ lead.company }}{% endif %} off, and you won’t hear from us again until you write.

Do you want to stay? A “yes” is enough.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
