import type { Script } from '../../domain/script';

/** Tier 3: they did not ask. Every letter earns its place; the last one leaves. */
export const coldScripts: readonly Script[] = [
  {
    id: 'tiered-it-cold-1', version: 1, title: 'Within two days: a reason to read on', channel: 'email', angle: 'education',
    playbooks: ['tiered-it'], stages: [], tiers: ['cold'],
    subject: 'Why I am writing to {{ lead.company }}',
    body: `Hi {{ lead.first_name }},

You did not ask for this letter, so it should earn its place. {% if lead.industry %}In {{ lead.industry }} I keep hearing about one thing: {{ ask.pain }}.{% else %}From companies like {{ lead.company }} I keep hearing about one thing: {{ ask.pain }}.{% endif %}

What helped the people I know was not a system. It was deciding who owns the matter between the moment it comes in and the moment somebody answers. One name, on paper.

{{ resource.title }} has the two-page version: {{ resource.url }}

Is there such a name at {{ lead.company }} today?

{{ sender.first_name }}`,
    variants: [
      { id: 'cold-1-contrary', subject: 'You may not need us', body: `Hi {{ lead.first_name }},

A strange way to begin, but true: many companies that ask us about {{ ask.pain }} do not need to buy anything. They need one rule and somebody who keeps it.

I wrote down how to tell the two cases apart. {{ resource.title }}: {{ resource.url }}

If {{ lead.company }} turns out to be the first case, you have saved yourself a project. If it is the second, you will know what to ask for, from us or from anybody else.

Which one would you bet on?

{{ sender.first_name }}` },
    ],
    translations: [],
  },
  {
    id: 'tiered-it-cold-2', version: 1, title: 'Day four: no pitch', channel: 'dm', angle: 'light',
    playbooks: ['tiered-it'], stages: [], tiers: ['cold'],
    subject: 'Not a pitch',
    body: `Hi {{ lead.first_name }}, I promise that no pitch follows if you accept. I collect honest stories about {{ ask.pain }}, good and bad. If {{ lead.company }} has one, I would enjoy hearing it. Is there one you can tell?`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-cold-3', version: 1, title: 'Day ten: last letter', channel: 'email', angle: 'break-up',
    playbooks: ['tiered-it'], stages: [], tiers: ['cold'],
    subject: 'My third and last letter',
    body: `Hi {{ lead.first_name }},

I said that each letter should earn its place. If the first two did not, a fourth would not either, so this is the end of them.

One thing to take away: the next time {{ ask.pain }} costs {{ lead.company }} a day, write down the date. After five dates you will know whether it is worth anybody's time, mine included.

If you already know, would you tell me which way it went?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
