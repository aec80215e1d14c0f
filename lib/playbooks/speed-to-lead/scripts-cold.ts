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
    subject: 'It has been a while',
    body: `Hi {{ lead.first_name }},

It has been a long time since {{ lead.company }} and we last had contact, and you may not remember it. So I begin by giving.

What I’ve learnt about {{ ask.pain }} since then fits into a sentence: whoever notices it early can be clumsy, whoever notices it late has to be brilliant. Some reading on the practical side: {{ resource.title }}, {{ resource.url }}

Does that agree with what you have seen in the meantime?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'cold-1-reset',
        subject: 'Starting from scratch',
        body: `Hi {{ lead.first_name }},

Our last contact with {{ lead.company }} was so long ago that it would be silly to pretend otherwise. Let’s say that we don’t know each other.

I am {{ sender.first_name }}, I work at {{ sender.company }}, and I spend my days on {{ ask.pain }}. If you have ten minutes to spare, {{ resource.title }} is what I’d want to read in your place: {{ resource.url }}

Is the subject still one of yours?

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
    subject: 'What others did in the meantime',
    body: `Hi {{ lead.first_name }},

While we were out of touch, others got to work. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

I don’t say that {{ lead.company }} has missed anything. There are good reasons to leave {{ ask.pain }} alone, and I’ve met people who were right to do so. I only think that one should know the story before one decides.

Had you heard of it?

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
    subject: 'A small favour',
    body: `Hi {{ lead.first_name }}, a small favour, if I may ask it. When {{ lead.company }} last talked to us, {{ ask.pain }} was the subject. Is there still somebody who looks after it, and would that person mind a letter from me? A first name is plenty.`,
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
    subject: 'Off the list, unless',
    body: `Hi {{ lead.first_name }},

I’m going through an old list, and at the end of it every name either moves up or comes off. Yours comes off tonight, unless you would like to stay.

Staying means a letter a month on subjects such as {{ ask.pain }}, written by a person. Coming off means that {{ lead.company }} won’t hear from us again until you write.

Both are fine with me. Do you want to stay?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
