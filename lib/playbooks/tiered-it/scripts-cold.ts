import type { Script } from '../../domain/script/script';

/** Tier 3: they did not ask. Every letter earns its place; the last one leaves. */
export const coldScripts: readonly Script[] = [
  {
    id: 'tiered-it-cold-1',
    version: 1,
    title: 'Within two days: a reason to read on',
    channel: 'email',
    angle: 'education',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['cold'],
    subject: 'A letter you didn’t ask for',
    body: `Hi {{ lead.first_name }},

You didn’t ask for this letter, so it should earn its place. {% if lead.industry %}I work with people in {{ lead.industry }}, and{% else %}I had a look at {{ lead.company }} from the outside, and{% endif %} one subject made me think of you: {{ ask.pain }}.

I wouldn’t begin with a system. I’d begin with deciding who owns the matter between the moment it comes in and the moment somebody answers. One name, on paper.

More on this is in {{ resource.title }}: {{ resource.url }}

Is there such a name at {{ lead.company }} today?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'cold-1-contrary',
        subject: 'You may not need us',
        body: `Hi {{ lead.first_name }},

A strange way to begin, but true: {{ ask.pain }} doesn’t always call for buying something. At times it calls for one rule and for somebody who keeps it.

To help you tell the two cases apart, here is {{ resource.title }}: {{ resource.url }}

If {{ lead.company }} turns out to be the first case, you have saved yourself a project. If it is the second, you’ll know what to ask for, from us or from anybody else.

Which one would you bet on?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'tiered-it-cold-2',
    version: 1,
    title: 'No pitch',
    channel: 'dm',
    angle: 'light',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['cold'],
    subject: 'Not a pitch',
    body: `Hi {{ lead.first_name }}, I promise that no pitch follows if you accept. I collect honest stories about {{ ask.pain }}, good and bad. If {{ lead.company }} has one, I’d enjoy hearing it. Is there one you can tell?`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-cold-3',
    version: 1,
    title: 'Last letter',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['cold'],
    subject: 'My third and last letter',
    body: `Hi {{ lead.first_name }},

I said that each letter should earn its place. If the first two didn’t, a fourth wouldn’t either, so this is the end of them.

One thing to take away: the next time {{ ask.pain }} costs {{ lead.company }} a day, write down the date. After five dates you’ll know whether it is worth anybody’s time, mine included.

If you already know, would you tell me which way it went?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
