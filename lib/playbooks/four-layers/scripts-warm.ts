import type { Script } from '../../domain/script/script';

/** Five touches in a week, no two alike. */
export const warmScripts: readonly Script[] = [
  {
    id: 'four-layers-warm-1',
    version: 1,
    title: 'First mail: one question',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'A question{% if lead.company %} for {{ lead.company }}{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "referral" %}Somebody we both know thought we should talk.{% elsif lead.source == "webinar" %}Thanks for joining our webinar.{% else %}Thanks for your interest in us.{% endif %} {% if ask.pain %}I believe it’s about {{ ask.pain }}. {% else %}{% endif %}Rather than guess, I’d like to ask you one thing.

What should work better{% if lead.company %} at {{ lead.company }}{% endif %} a year from now? One or two lines are enough, and they tell me whether we can help.

If you were only looking around, that’s fine too.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-1-offer',
        subject: 'One page, if it’s useful',
        body: `Hi {{ lead.first_name }},

I could send you a brochure. I’d rather write you one page{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %}: what I’d look at first, what can wait, and what I’d leave alone. You can use it with or without us.

Would that be useful? A “yes” is enough, and you’ll have it this week. With a “no”, you won’t hear more about it.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'four-layers-warm-2',
    version: 1,
    title: 'Something useful, no strings',
    channel: 'email',
    angle: 'education',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'What I’d look at first',
    body: `Hi {{ lead.first_name }},

If I had to improve {% if ask.pain %}{{ ask.pain }}{% else %}one thing{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} without new software, I’d do three things:

1. Take the last five cases and note where each one stopped.
2. Ask who was waiting for whom.
3. Change that one handover, and nothing else for two weeks.

{% if resource.url %}More on it: {{ resource.title }}, {{ resource.url }}{% else %}You don’t need us for that.{% endif %}

Which of the three would be hardest for you?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-warm-3',
    version: 1,
    title: 'First call: two minutes, one question',
    channel: 'phone',
    angle: 'call',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'Two minutes by phone',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I wrote to you, and I’ll only take two minutes.
Reason: A short talk tells me more than three mails{% if ask.pain %} about {{ ask.pain }}{% endif %}.
Ask: What happened the last time it came up{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Repeat the story in one sentence. If they say “exactly”, offer {{ slot.second }}. If they correct you, thank them.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have one question{% if ask.pain %} about {{ ask.pain }}{% endif %}: the last time it came up{% if lead.company %} at {{ lead.company }}{% endif %}, who noticed it first? Text me the role, and I’ll send you an idea for that person.`,
    channels: {
      email: {
        subject: 'Who noticed it first?',
        body: `Hi {{ lead.first_name }},

I tried to call you with one question, and it’s just as easy by mail.

The last time {% if ask.pain %}{{ ask.pain }} was a problem{% else %}something went wrong{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, who noticed it first? The role is enough. It tells me where to start, and I’ll send you one idea for that person. If it doesn’t matter any more, tell me.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-warm-4',
    version: 1,
    title: 'A comment or a note to connect, no ask',
    channel: 'social',
    angle: 'light',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'No question today',
    body: `Look first: open their latest post, or the latest one{% if lead.company %} from {{ lead.company }}{% endif %}. Nothing recent? Then send only the note.
Comment: add one thing you’ve seen yourself about {% if lead.recent_activity %}{{ lead.recent_activity }}{% else %}their subject{% endif %}. Two sentences, no link, no word about {% if sender.company %}{{ sender.company }}{% else %}us{% endif %}.
Note to connect: “Hi {{ lead.first_name }}, we’re both interested in {% if ask.pain %}{{ ask.pain }}{% else %}the same subject{% endif %}. Glad to be connected.”
Don’t: sell, ask for a call, or praise without a reason.`,
    channels: {
      email: {
        subject: 'No question today',
        body: `Hi {{ lead.first_name }},

There is nothing to answer in this mail. {% if lead.recent_activity %}I read about {{ lead.recent_activity }}{% else %}I looked at what you do{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} and wanted to say that I liked it.

I’m still thinking about {% if ask.pain %}{{ ask.pain }}{% else %}our subject{% endif %}, and if I find something useful for you, I’ll send it. Until then, have a good week.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'four-layers-warm-5',
    version: 1,
    title: 'Last one this week',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'Last mail this week',
    body: `Hi {{ lead.first_name }},

You’ve heard from me a few times this week, and that’s enough.

From now on I’ll write once a month, with something useful{% if ask.pain %} on {{ ask.pain }}{% endif %}. If you need me sooner{% if lead.company %} at {{ lead.company }}{% endif %}, one word is enough and I’ll answer the same day. Reply “stop” and I won’t write at all.

Before I slow down: is there somebody else I should have asked?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-5-choice',
        subject: 'Now, later or never',
        body: `Hi {{ lead.first_name }},

You know best how important {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} is {% if lead.company %}at {{ lead.company }} {% else %}{% endif %}right now, so I’ll leave the next step to you.

Reply “now” and I’ll send two times. Reply “later” with a month, and I’ll write then. Reply “never” and I won’t write about it again.

If I hear nothing, I’ll send one useful mail a month, and no more.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
];
