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
    subject: 'A question about {{ lead.company }}',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "referral" %}We have somebody in common, who thought that our work and yours meet at one point: {{ ask.pain }}.{% elsif lead.source == "webinar" %}Thank you for sitting through our session. People come to such sessions with a problem of their own, and I wonder whether yours is {{ ask.pain }}.{% else %}You had a look at us the other day, and I’d rather ask than guess what you were hoping to find. My bet is {{ ask.pain }}.{% endif %}

So, one question. At {{ lead.company }}, is that something people complain about, or something they have stopped noticing?

Both are worth solving. They need a different start, which is why I ask.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-1-offer',
        subject: 'Useful, or not?',
        body: `Hi {{ lead.first_name }},

I could send {{ lead.company }} a brochure. I’d prefer to send one page on {{ ask.pain }} that you can use whether or not we ever speak.

It would say what I’d look at first, what can wait, and what I’d leave alone.

Would that be useful to you? A plain “yes” is enough, and you’ll have it today.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'four-layers-warm-2',
    version: 1,
    title: 'Value, no strings',
    channel: 'email',
    angle: 'education',
    playbooks: ['four-layers'],
    stages: [],
    tiers: ['warm'],
    subject: 'What I’d look at first',
    body: `Hi {{ lead.first_name }},

If I had to deal with {{ ask.pain }} at {{ lead.company }} tomorrow morning, with no budget and no new software, I’d do three things.

1. Take the last five cases and write down the hour at which each one stopped moving.
2. Ask who was waiting for whom at that hour.
3. Change that one handover and leave everything else alone for two weeks.

If you want more to read: {{ resource.title }}, {{ resource.url }}

Which of the three would be hardest at your place?

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
    subject: 'Two minutes, by phone or not',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I wrote to you about {{ ask.pain }}, and I’ve promised myself to be off the line in two minutes.
Reason: Three lines of mail can’t tell me how it looks at {{ lead.company }}.
Ask: Walk me through the last time it happened. Who noticed it first?
Next: Repeat the story in one sentence. If they say “exactly”, offer {{ slot.second }}. If they correct you, thank them: that was worth the call.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I promised myself to keep this short. Think of the last time {{ ask.pain }} happened at {{ lead.company }}. Who noticed first? Send me that name or that job title, and I’ll think about what that person would need.`,
    channels: {
      email: {
        subject: 'Who noticed first?',
        body: `Hi {{ lead.first_name }}, I tried your phone with one question about {{ ask.pain }}. The last time it happened at {{ lead.company }}, who noticed first? The job title is enough, and it tells me where to begin.`,
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
    subject: 'A hello, no ask',
    body: `Look first: open their latest post or what {{ lead.company }} published last. Nothing recent? Then send only the note.
Comment: add one thing you have seen yourself about {% if lead.recent_activity %}{{ lead.recent_activity }}{% else %}their subject{% endif %}. Two sentences, no link, no mention of {{ sender.company }}.
Note to connect: “{{ lead.first_name }}, we share an interest in {{ ask.pain }}. I read along more than I write. Glad to be connected.”
Don’t: pitch, ask for a call, or praise without a reason.`,
    channels: {
      email: {
        subject: 'No ask today',
        body: `Hi {{ lead.first_name }}, nothing to answer here. I came across news of {{ lead.company }}{% if lead.recent_activity %} ({{ lead.recent_activity }}){% endif %}, thought of what you are doing about {{ ask.pain }}, and wished you luck with it. That’s all.`,
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
    subject: 'Last one this week',
    body: `Hi {{ lead.first_name }},

You have had a mail, a page, a call and a hello from me within a few days. That’s enough for one week, and I won’t do it to you again.

From here on, one letter a month with something worth reading, nothing more. If {{ ask.pain }} starts to hurt sooner, a single word from you puts {{ lead.company }} back at the top of my day.

Before I change the rhythm: is there somebody closer to the problem whom I should have asked?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-5-choice',
        subject: 'Now, later or never',
        body: `Hi {{ lead.first_name }},

You know best where {{ ask.pain }} ranks at {{ lead.company }}, so I leave the next move to you.

Reply with “now” and I’ll propose an hour. Reply with “later” and a month, and I’ll be silent until then. Reply with “never” and I’ll delete my notes.

No reply counts as “later”, and means a letter a month at most.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
];
