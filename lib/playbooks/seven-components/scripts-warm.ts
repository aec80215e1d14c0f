import type { Script } from '../../domain/script/script';

/** Ten touches in sixty days: value first, the question of what is next at the end. */
export const warmScripts: readonly Script[] = [
  {
    id: 'seven-components-warm-1',
    version: 1,
    title: 'What you said, and something for it',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'Your words, and one idea',
    body: `Hi {{ lead.first_name }},

Thank you for telling me about {{ ask.pain }}. I promised to write it down: {{ ask.agreed }}.

One idea to go with it. Before {{ lead.company }} spends anything, pick the week in which it was worst and ask two colleagues, separately, what they remember of it. If the stories match, you know the cause. If they don’t, you have found it as well.

Would you try that and tell me which it was?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-1-small',
        subject: 'Something small to begin with',
        body: `Hi {{ lead.first_name }},

Good to have heard how {{ ask.pain }} looks from your side. My note says: {{ ask.agreed }}.

I don’t think that {{ lead.company }} needs a project yet. It needs two weeks in which somebody counts. I can write down on one page what to count and how, for people without time.

Shall I do that?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'seven-components-warm-2',
    version: 1,
    title: 'How it usually starts',
    channel: 'email',
    angle: 'education',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'How this usually starts',
    body: `Hi {{ lead.first_name }},

Things like {{ ask.pain }} tend to begin harmlessly. Somebody leaves, a list grows, an exception becomes the rule, and after that nobody can say when it started.

The way back is harmless as well: make one list, give it one owner, look at it once a week. Some reading to go with it: {{ resource.title }}, {{ resource.url }}

At which of those steps is {{ lead.company }} now?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, one list, one owner, one look a week: that is how I’d begin with {{ ask.pain }}. More in {{ resource.title }}: {{ resource.url }}. At which of the three is {{ lead.company }} now?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, with a thought of one minute.
Reason: Things like {{ ask.pain }} rarely need much: a list, an owner, and a look at it each week.
Ask: Which of the three does {{ lead.company }} have already?
Next: Praise what is there. For what is missing, suggest the smallest version of it. Send {{ resource.url }} afterwards.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. My thought for the day on {{ ask.pain }}: a list, an owner, a weekly look. Tell me which of them {{ lead.company }} has already, and I’ll say what I’d do about the others.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-3',
    version: 1,
    title: 'A company like theirs',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'A company not unlike yours',
    body: `Hi {{ lead.first_name }},

{% if lead.industry %}Somebody in {{ lead.industry }} would put it better, but I’ll try.{% else %}I looked for a company that would feel familiar to you.{% endif %} {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

I read it with {{ lead.company }} in mind, and with what you told me about {{ ask.pain }}. Some of it fits. Some of it you’ll laugh at.

What in that story would never happen at your place?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, a story from a place not unlike {{ lead.company }}: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. What in it could never happen with {{ ask.pain }} at your place?`,
      },
      phone: {
        subject: null,
        body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. Do you like stories with a catch?
Reason: {{ case_study.client }} {{ case_study.result }}. The catch is that it was not {{ lead.company }}, so half of it may not apply to {{ ask.pain }}.
Ask: Which half would that be?
Next: Let them find the catch. Agree on the part that does apply, and send {{ case_study.url }} with that part marked.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, with a story for you: {{ case_study.client }} {{ case_study.result }}. I’m sending it to you. Some of it won’t apply to {{ ask.pain }} at {{ lead.company }}. I’d love to know which part made you shake your head.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-4',
    version: 1,
    title: 'What the field is seeing',
    channel: 'email',
    angle: 'data',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'What I’m hearing in your field',
    body: `Hi {{ lead.first_name }},

I talk to people {% if lead.industry %}in {{ lead.industry }}{% else %}in your line of work{% endif %} every week, and one thing has come up often enough to pass on: {{ ask.insight }}.

I don’t know whether it holds for {{ lead.company }}. If it does, then {{ ask.pain }} will get more expensive before it gets cheaper, and it would be worth knowing by how much.

Does it match what you see from where you sit?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, something I hear often at the moment: {{ ask.insight }}. If that is true for {{ lead.company }} as well, {{ ask.pain }} won’t get smaller by itself. Does it match what you see?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I’m collecting opinions on something.
Reason: From several sides I’ve been told this: {{ ask.insight }}.
Ask: Is that so at {{ lead.company }}, and does it make {{ ask.pain }} better or worse?
Next: Compare notes. Tell them what the others said, without names. If it makes things worse, suggest {{ slot.second }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}, collecting opinions. I keep being told this: {{ ask.insight }}. I’d value your view, since it touches {{ ask.pain }} at {{ lead.company }}. In return I’ll tell you what the others say.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-5',
    version: 1,
    title: 'Something new on our side',
    channel: 'email',
    angle: 'update',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'New here, and why it concerns you',
    body: `Hi {{ lead.first_name }},

We have changed something, and I thought of you: {{ ask.update }}.

You told me about {{ ask.pain }}. I don’t want to oversell it: for some it changes little. For what you described it might change the order of things.

If you like, I’ll show you on an example from {{ lead.company }} in ten minutes, without slides. Would {{ slot.second }} be convenient?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-6',
    version: 1,
    title: 'Fresh value',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'For your next planning day',
    body: `Hi {{ lead.first_name }},

Sooner or later somebody at {{ lead.company }} will plan the coming quarter and ask what to do about {{ ask.pain }}. I’ve put something aside for that day: {{ resource.title }}.
{{ resource.url }}

Bring it along printed, with three lines marked, and you’ll look as though you had prepared all week.

When is your next planning day? I can send what else belongs to it in time.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-7',
    version: 1,
    title: 'The morning call',
    channel: 'phone',
    angle: 'call',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'A call before nine',
    body: `Open: Good morning {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I keep early hours and hoped that you do too.
Reason: You have had a few letters from me on {{ ask.pain }}. I should like to know whether they hit the mark.
Ask: Which of them did you pass on to somebody at {{ lead.company }}, if any?
Next: If one was passed on, ask to whom and what they said; suggest {{ slot.second }} for the three of you. If none was, ask what would have been worth passing on.
Voicemail: Good morning {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I have one question about my letters on {{ ask.pain }}: was there one that you passed on at {{ lead.company }}? Tell me which, and I’ll write more of that sort and fewer of the others.`,
    channels: {
      email: {
        subject: 'Which one did you pass on?',
        body: `Good morning {{ lead.first_name }}, I rang to ask you one thing. Of what I’ve sent you on {{ ask.pain }}, did you pass anything on to somebody at {{ lead.company }}? Name the piece, and I’ll stop sending the other kind.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-8',
    version: 1,
    title: 'The alternatives, fairly',
    channel: 'email',
    angle: 'comparison',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'Three ways to go about it',
    body: `Hi {{ lead.first_name }},

You have three ways to deal with {{ ask.pain }}, and we’re only one of them.

1. Leave it. Sensible, if it happens less than once a month.
2. Build something at {{ lead.company }}. Sensible, if you have somebody who will still be there in two years.
3. Us. The difference to the second way: {{ ask.difference }}.

I can say honestly where we’re the wrong choice, and would do so in writing.

Which of the three are you leaning towards?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, for {{ ask.pain }} there are three ways: leave it, build it at {{ lead.company }}, or us. What we add to the second: {{ ask.difference }}. Which way are you leaning?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’d like to compare us with doing nothing.
Reason: For {{ ask.pain }} there are three ways: leave it, build something yourselves, or take us. What sets us apart: {{ ask.difference }}.
Ask: Which of the three has the most friends at {{ lead.company }}?
Next: Argue for the one they name, and see whether it holds. If ours is left standing, offer {{ slot.first }}. If not, say so and wish them luck.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’ve tried to compare three ways with {{ ask.pain }} fairly: leaving it, building it at {{ lead.company }}, and us. If you tell me which of them has the most friends in the house, I’ll tell you what I’d check first.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-9',
    version: 1,
    title: 'A sum on one line',
    channel: 'email',
    angle: 'roi',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'A sum that fits on one line',
    body: `Hi {{ lead.first_name }},

Let’s put a figure on {{ ask.pain }}: how often it happens, times how long it takes, times what an hour costs at {{ lead.company }}.

With the little I know, I come to this: {{ ask.saving }}. It may be wrong by half, in either direction. But even half of it tells you whether the subject belongs in a budget.

To do it with your own figures, there is {{ tool.title }}: {{ tool.url }}

What do you get?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, a rough sum for {{ ask.pain }}: how often, times how long, times the cost of an hour at {{ lead.company }}. I come to {{ ask.saving }}. What do you get? Try it with {{ tool.title }}: {{ tool.url }}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. Do you have a pencil and thirty seconds?
Reason: I’ve done a rough sum for {{ ask.pain }} and come to this: {{ ask.saving }}.
Ask: How often does it happen at {{ lead.company }} in a month, and how long does it take each time?
Next: Do the sum again with their figures, aloud. Whatever comes out, send it to them in one line, with {{ tool.url }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I’ve put a rough figure on {{ ask.pain }} at {{ lead.company }}: {{ ask.saving }}. It may be wrong by half. Take a pencil, correct it, and tell me what you come to.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-10',
    version: 1,
    title: 'Shall I go quiet',
    channel: 'email',
    angle: 'permission-close',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'Shall I go quiet?',
    body: `Hi {{ lead.first_name }},

For quite a while I’ve been writing to you about {{ ask.pain }}. You have been patient, and I have no wish to wear that out.

If {{ lead.company }} has more important things to do, say “quiet” and I’ll be. You would hear from me four times a year, with something worth reading, and not otherwise.

If there is still a question in the air, what is it?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-10-tidy',
        subject: 'Tidying up',
        body: `Hi {{ lead.first_name }},

I tidy my list at the end of every second month, and your name raises a question. Your interest in {{ ask.pain }} seemed real to me. Your silence is real as well.

Which of them should I believe? If it is the interest, name me a month that suits {{ lead.company }}. If it is the silence, I’ll thank you for reading so far and step back to one letter a quarter.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
];
