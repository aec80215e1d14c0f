import type { Script } from '../../domain/script/script';

/** They have looked at prices twice in a day: say what it costs, and what it depends on. */
export const pricingScripts: readonly Script[] = [
  {
    id: 'tiered-it-pricing-1',
    version: 1,
    title: 'Prices twice in a day: call about the price',
    channel: 'phone',
    angle: 'call',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'What it costs, in short',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to save you some reading about prices.
Reason: What you pay depends on two things, and I can tell you both in a minute{% if ask.pain %}, for {{ ask.pain }}{% endif %}.
Ask: How many people{% if lead.company %} at {{ lead.company }}{% endif %} would use it in the first month?
Next: Say the price for that number out loud. Then offer {{ slot.first }} for the rest.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Prices are easier to say than to read, so here is my offer: tell me how many of you{% if lead.company %} at {{ lead.company }}{% endif %} would use it{% if ask.pain %} for {{ ask.pain }}{% endif %}, and I’ll send you one number today.`,
    channels: {
      email: {
        subject: 'What it costs, in short',
        body: `Hi {{ lead.first_name }},

I tried to reach you, to save you some reading about prices. What you pay depends on how many people use it, and on how much we set up for you.

How many would it be{% if lead.company %} at {{ lead.company }}{% endif %} in the first month{% if ask.pain %}, for {{ ask.pain }}{% endif %}? With that I’ll send you one number today, and say what is not in it.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-pricing-2',
    version: 1,
    title: 'Prices: what is in it, what is not',
    channel: 'email',
    angle: 'comparison',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'What is in the price, and what is not',
    body: `Hi {{ lead.first_name }},

A price alone says little, so here is what stands behind ours: the set-up, the first month together, and somebody who answers. Anything you build on top is extra, and I’d tell you beforehand.

{% if lead.company %}For {{ lead.company }}, the{% else %}The{% endif %} smallest way to begin{% if ask.pain %} with {{ ask.pain }}{% endif %} is often enough for the first three months.

Shall I write down that version for you, with its price? It takes me ten minutes.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-pricing-3',
    version: 1,
    title: 'Prices: what doing nothing costs',
    channel: 'email',
    angle: 'roi',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: [],
    subject: 'The other half of the sum',
    body: `Hi {{ lead.first_name }},

A price is one half of a sum. The other half is what it takes{% if lead.company %} at {{ lead.company }}{% endif %} to leave {% if ask.pain %}{{ ask.pain }}{% else %}things{% endif %} as they are, in hours for a normal week.

If you write me those hours, I’ll put both halves on one page that you can show to anybody. If the sum says no, I’ll say so too.

Do you have a rough number of hours?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
