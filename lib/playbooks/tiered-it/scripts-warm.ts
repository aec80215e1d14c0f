import type { Script } from '../../domain/script/script';

/** Tier 2: they came by way of somebody or something. Curious, unhurried. */
export const warmScripts: readonly Script[] = [
  {
    id: 'tiered-it-warm-1',
    version: 1,
    title: 'The same day: who sent you, and why',
    channel: 'phone',
    angle: 'call',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['warm'],
    subject: 'You looked, I rang',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. {% if lead.source == "referral" %}A friend of ours gave me your name, and I promised to be brief.{% else %}You came across us today, and I’m the person behind the page.{% endif %}
Reason: I don’t know yet whether we can help with {{ ask.pain }}. Two answers would tell me.
Ask: How does {{ lead.company }} deal with it today? And who would be happy if it went better?
Next: If it fits, suggest that you write up what you heard and talk again on {{ slot.second }}. If it doesn’t fit, say so and point them elsewhere.
Voicemail: {{ lead.first_name }}, this is {{ sender.first_name }} at {{ sender.company }}. {% if lead.source == "referral" %}We have a friend in common, who spoke well of you.{% else %}You had a look at us today.{% endif %} I’ll put what I’d have said about {{ ask.pain }} into a mail. Read it when {{ lead.company }} lets you.`,
    channels: {
      email: {
        subject: 'No rush on this',
        body: `Hi {{ lead.first_name }}, I rang today and won’t make a habit of it. I’d like to learn how {{ lead.company }} handles {{ ask.pain }} at present. If two lines by mail are easier for you than a call, they are just as good for me. Which do you prefer?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-warm-2',
    version: 1,
    title: 'What we do, said in plain words',
    channel: 'email',
    angle: 'summary',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['warm'],
    subject: 'In plain words',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "referral" %}Since we come recommended, I can skip the boasting.{% else %}You have seen our advertising, so here is the version without adjectives.{% endif %} {{ sender.company }} helps companies with {{ ask.pain }}. If you turn out not to need us, I’d rather say so early.

For {{ lead.company }} I don’t know yet whether it is worth an hour. {% if lead.industry %}In {{ lead.industry }} I’d ask one thing first{% else %}I’d ask one thing first{% endif %}: how often it happens in a month.

Roughly how often would you say?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-warm-3',
    version: 1,
    title: 'On LinkedIn: something of theirs',
    channel: 'dm',
    angle: 'light',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['warm'],
    subject: 'Saw your work',
    body: `Hi {{ lead.first_name }}, {% if lead.recent_activity %}I enjoyed reading about {{ lead.recent_activity }}.{% else %}I’ve been reading what {{ lead.company }} puts out.{% endif %} It made me wonder how you keep {{ ask.pain }} under control while all of that goes on at {{ lead.company }}. Is somebody looking after it?`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-warm-4',
    version: 1,
    title: 'A page to keep',
    channel: 'email',
    angle: 'resource',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['warm'],
    subject: 'One to keep',
    body: `Hi {{ lead.first_name }},

No meeting in this mail, only something to keep: {{ resource.title }}.
{{ resource.url }}

I chose it with {{ ask.pain }} in mind. {% if lead.company_size %}At a size of {{ lead.company_size }} you won’t need all of it{% else %}You won’t need all of it{% endif %}, and if doing nothing turns out to be the right answer for now, that is a result as well.

If you find {{ lead.company }} in it, on which page? I’d like to know whether my guess was right.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'tiered-it-warm-5',
    version: 1,
    title: 'The final call',
    channel: 'phone',
    angle: 'call',
    playbooks: ['tiered-it'],
    stages: [],
    tiers: ['warm'],
    subject: 'Fourteen days on',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. We have been in touch for two weeks without really talking.
Reason: I’d like to find out whether {{ ask.pain }} deserves a place in your plans, or in my archive.
Ask: If nothing changes at {{ lead.company }} by the summer, does anybody suffer for it?
Next: Somebody does: ask who, and propose {{ slot.first }} with that person. Nobody: agree that it can rest, and offer the monthly letter.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. Two weeks, a few messages, and you have been patient with me. I’ll put {{ ask.pain }} to rest unless somebody at {{ lead.company }} would suffer from that. If so, give that person my number.`,
    channels: {
      email: {
        subject: 'May I let this rest?',
        body: `Hi {{ lead.first_name }}, a last question after two weeks. If {{ ask.pain }} stays as it is at {{ lead.company }} until the summer, does it hurt anybody? If not, I’ll let it rest. If so, a name would help me.`,
      },
    },
    variants: [],
    translations: [],
  },
];
