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
    subject: 'An idea{% if lead.company %} for {{ lead.company }}{% endif %}',
    body: `Hi {{ lead.first_name }},

You didn’t ask for this mail, so I’ll keep it short. {% if lead.industry %}For people in {{ lead.industry }}, one{% else %}One{% endif %} idea may be useful{% if ask.pain %} for {{ ask.pain }}{% endif %}.

Decide who owns a request from the moment it comes in until somebody answers. One name, in writing. It costs nothing.

{% if resource.url %}More on it: {{ resource.title }}, {{ resource.url }}{% else %}You don’t need a tool for it.{% endif %}

Is there such a name{% if lead.company %} at {{ lead.company }}{% endif %} today? If you’d rather not hear from me, reply “stop”.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'cold-1-contrary',
        subject: 'You may not need us',
        body: `Hi {{ lead.first_name }},

You may not need to buy anything. Often one clear rule is enough{% if ask.pain %} for {{ ask.pain }}{% endif %}, and somebody who keeps it.

{% if resource.url %}This helps to find out which it is: {{ resource.title }}, {{ resource.url }}{% else %}You can find out in a week: note every case where the rule would have helped.{% endif %}

If the rule is enough{% if lead.company %} at {{ lead.company }}{% endif %}, you’ve saved a project. If it isn’t, you’ll know what to ask for. Which one would you expect? Reply “stop” if you don’t want mail from me.

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
    subject: 'A question, no pitch',
    body: `Hi {{ lead.first_name }}, no pitch. I’m asking people how they deal with {% if ask.pain %}{{ ask.pain }}{% else %}requests that wait too long{% endif %}, good or bad. How is it{% if lead.company %} at {{ lead.company }}{% endif %}? If you’d rather not say, that’s fine.`,
    channels: {
      email: {
        subject: 'A question, no pitch',
        body: `Hi {{ lead.first_name }},

There is no pitch in this mail. I’m asking a few people how they deal with {% if ask.pain %}{{ ask.pain }}{% else %}requests that wait too long{% endif %}.

How is it{% if lead.company %} at {{ lead.company }}{% endif %}: does it work well, or does it take too long? One line is enough. I’ll tell you what the others say, without names. If you’d rather not answer, that’s fine.

{{ sender.first_name }}`,
      },
    },
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
    subject: 'My last mail',
    body: `Hi {{ lead.first_name }},

This is my third mail and the last one.

One thing to take with you: the next time {% if ask.pain %}{{ ask.pain }} takes{% else %}a request takes{% endif %} a day longer than it should{% if lead.company %} at {{ lead.company }}{% endif %}, write down the date. After five dates you’ll know whether it’s worth doing something about it.

If you already know, which way did it go? If I don’t hear from you, I won’t write again.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
