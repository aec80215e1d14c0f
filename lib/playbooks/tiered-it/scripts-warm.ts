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
    subject: 'I called you today',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if lead.source == "referral" %}Somebody we both know gave me your name, and I’ll be brief.{% else %}You got in touch with us today, so I’m calling to say hello.{% endif %}
Reason: I don’t know yet whether we can help{% if ask.pain %} with {{ ask.pain }}{% endif %}. One answer will tell me.
Ask: How do you do it today{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: If it fits, offer to write up what you heard and talk again on {{ slot.second }}. If it doesn’t, say so and name somebody else.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if lead.source == "referral" %}Somebody we both know gave me your name.{% else %}You got in touch with us today.{% endif %} I’ll send you a short mail{% if ask.pain %} about {{ ask.pain }}{% endif %}. Read it when it suits you{% if lead.company %} at {{ lead.company }}{% endif %}, and tell me if I should stop there.`,
    channels: {
      email: {
        subject: 'A short hello',
        body: `Hi {{ lead.first_name }},

I called you today to say hello. There is no hurry.

I’d like to understand how you work with {% if ask.pain %}{{ ask.pain }}{% else %}this subject{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} today. Two lines by mail are as good as a call, so choose what is easier for you. Which do you prefer? If neither, tell me, and I’ll leave it there.

{{ sender.first_name }}`,
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
    subject: 'What we do, in plain words',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "referral" %}You were told about us, so I’ll keep this short.{% else %}You may not know us yet, so here is what we do.{% endif %} We help {% if lead.industry %}companies in {{ lead.industry }}{% else %}companies{% endif %} with {% if ask.pain %}{{ ask.pain }}{% else %}work that takes too long{% endif %}. If you don’t need us, I’d rather say so early.

To find out whether it’s worth an hour of your time{% if lead.company %} at {{ lead.company }}{% endif %}, I only need one number. Roughly how often does it happen in a month?

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
    subject: 'A question about your work',
    body: `Hi {{ lead.first_name }}, {% if lead.recent_activity %}I read about {{ lead.recent_activity }}.{% else %}I looked at what you do{% if lead.company %} at {{ lead.company }}{% endif %}.{% endif %} Who looks after {% if ask.pain %}{{ ask.pain }}{% else %}this subject{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} at the moment? If it isn’t you, a role is enough.`,
    channels: {
      email: {
        subject: 'Who looks after it?',
        body: `Hi {{ lead.first_name }},

{% if lead.recent_activity %}I read about {{ lead.recent_activity }} and thought of you.{% else %}I looked at what you do and thought of you.{% endif %}

Who looks after {% if ask.pain %}{{ ask.pain }}{% else %}this subject{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} at the moment? If it’s you, I have one idea I can send in three lines. If it’s somebody else, a role is enough, and I won’t contact anybody without asking you first.

{{ sender.first_name }}`,
      },
    },
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
    subject: '{% if resource.url %}To keep: {{ resource.title }}{% else %}An idea to keep{% endif %}',
    body: `Hi {{ lead.first_name }},

No meeting in this mail, only something to keep. {% if resource.url %}It’s called {{ resource.title }}: {{ resource.url }}{% else %}Before you change anything, write down for two weeks how often it happens and how long it takes.{% endif %}

I chose it for {% if ask.pain %}{{ ask.pain }}{% else %}you{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. {% if lead.company_size %}With {{ lead.company_size }} people you won’t need all of it. {% else %}{% endif %}If it shows that things are fine as they are, that’s a good result too.

Which part fits you best? If none does, tell me and I’ll stop guessing.

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
    subject: 'After two weeks',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. We’ve been in touch for two weeks, and I’d like to ask one thing.
Reason: I want to know whether {% if ask.pain %}{{ ask.pain }} belongs{% else %}this belongs{% endif %} on your list, or whether I should close it.
Ask: If nothing changes{% if lead.company %} at {{ lead.company }}{% endif %} in the next three months, is that a problem for anybody?
Next: Yes: ask for whom, and offer {{ slot.first }} with that person. No: agree to let it rest, and offer one mail a month.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. After two weeks I’ll let {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} rest, unless it’s a problem for somebody{% if lead.company %} at {{ lead.company }}{% endif %}. If it is, give that person my number. Thank you for your time.`,
    channels: {
      email: {
        subject: 'May I let it rest?',
        body: `Hi {{ lead.first_name }},

One last question after two weeks. If nothing changes{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} in the next three months, is that a problem for anybody?

If not, I’ll let it rest, and you’ll only get one mail a month. If it is, tell me the role of that person, and I’ll write something you can forward.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
];
