import type { Script } from '../../domain/script/script';

/** Eight touches in twenty-one days: from the recap to a permission to close. */
export const hotScripts: readonly Script[] = [
  {
    id: 'seven-components-hot-1',
    version: 1,
    title: 'What was said, and the next step',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'Our talk, and the next step',
    body: `Hi {{ lead.first_name | default: "there" }},

Thanks for the talk. Here are my notes, so that we both remember the same thing.

- The subject{% if lead.company %} at {{ lead.company }}{% endif %}: {% if ask.pain %}{{ ask.pain }}{% else %}what you told me{% endif %}.
- What we agreed: {{ ask.agreed }}.
- Still open: who else has to agree before we start.

As a next step I’d suggest half an hour on {{ slot.first }}. Did I leave anything out? If the time doesn’t suit you, name another.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, my notes from our talk{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. We agreed: {{ ask.agreed }}. The next step would be half an hour on {{ slot.first }}. Did I leave anything out?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have my notes from our talk here.
Reason: I’d like to be sure I understood you{% if ask.pain %} about {{ ask.pain }}{% endif %}. We agreed: {{ ask.agreed }}.
Ask: Who else{% if lead.company %} at {{ lead.company }}{% endif %} has to agree before it can start?
Next: Correct the notes while they listen. Offer {{ slot.first }} with the person they named. Send both the notes the same day.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, with my notes from our talk{% if ask.pain %} about {{ ask.pain }}{% endif %}. We agreed: {{ ask.agreed }}. If I got anything wrong, tell me. If not, who else{% if lead.company %} at {{ lead.company }}{% endif %} should see them?`,
      },
    },
    variants: [
      {
        id: 'hot-1-short',
        subject: 'Our talk in short',
        body: `Hi {{ lead.first_name | default: "there" }},

In short: we talked about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, and we agreed on this: {{ ask.agreed }}.

What is missing is a date. I could do {{ slots }}, half an hour, and I’d bring a first plan on one page so that you have something to change.

Which of the two suits you? If neither does, tell me a day that works.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'seven-components-hot-2',
    version: 1,
    title: 'A case to compare with their own',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject:
      '{% if case_study.client and case_study.result %}How it went at {{ case_study.client }}{% else %}What to compare us with{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if case_study.client and case_study.result %}You may want to see whether it has worked for somebody else. {{ case_study.client }} {{ case_study.result }}. Here is the story: {{ case_study.url }}{% else %}You may want to compare before you decide. Three things tell you most: how long it takes to start, who has to be trained, and what happens if you stop.{% endif %}

No two companies are alike. {% if ask.pain %}I’d read it with {{ ask.pain }} in mind. {% else %}{% endif %}What would be different{% if lead.company %} at {{ lead.company }}{% endif %}? If it’s too different, tell me, and I’ll look for a better example.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if case_study.client and case_study.result %}an example to compare: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}{% else %}three things to compare: time to start, who has to be trained, and what happens if you stop.{% endif %} What would be different{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have an example for you.
Reason: {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}I’d like to compare before you decide.{% endif %} I want to know whether it fits{% if ask.pain %} {{ ask.pain }}{% endif %}.
Ask: What would be different{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Note each difference, don’t argue.{% if case_study.client and case_study.result %} Send {{ case_study.url }}.{% endif %} Answer the two biggest by mail today.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if case_study.client and case_study.result %}An example for you: {{ case_study.client }} {{ case_study.result }}. The story is in my mail.{% else %}I’ve sent you three things to compare before you decide.{% endif %} Tell me what would be different{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}. That helps me most.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-hot-3',
    version: 1,
    title: 'A short text, with permission',
    channel: 'sms',
    angle: 'nudge',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'Before your next meeting',
    body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You have my notes{% if ask.pain %} on {{ ask.pain }}{% endif %} and an example. Is there one question from you{% if lead.company %} at {{ lead.company }}{% endif %} that I can answer today? If not, don’t worry about it.`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-hot-4',
    version: 1,
    title: 'The most common doubt',
    channel: 'email',
    angle: 'objection',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'If you have a doubt',
    body: `Hi {{ lead.first_name | default: "there" }},

At this point many people have one doubt, and I’d rather talk about it openly. I think it could be this: {{ ask.objection }}.

It’s a fair point. I wouldn’t argue. I’d build the first step{% if ask.pain %} for {{ ask.pain }}{% endif %} around it, so that you find out before you commit to anything{% if lead.company %} at {{ lead.company }}{% endif %}.

Is that the doubt, or is it another one? If you have none, even better.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, a doubt that many people have: {{ ask.objection }}. I’d build the first step around it{% if ask.pain %}, for {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. Is that your doubt, or another one?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling about a doubt that many people have at this point.
Reason: It’s this one: {{ ask.objection }}. It’s a fair point{% if ask.pain %}, also for {{ ask.pain }}{% endif %}.
Ask: Is that your doubt{% if lead.company %} at {{ lead.company }}{% endif %}, or is it another one?
Next: If it is: say how a first step would test it, and then listen. If it’s another one: write it down and answer in writing today.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Many people have one doubt at this point: {{ ask.objection }}. If it’s yours too{% if lead.company %} at {{ lead.company }}{% endif %}, let’s build the first step around it. If it’s another one{% if ask.pain %} about {{ ask.pain }}{% endif %}, tell me.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-hot-5',
    version: 1,
    title: 'Ask them, not me',
    channel: 'email',
    angle: 'proof',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'Ask somebody who uses it',
    body: `Hi {{ lead.first_name }},

You don’t have to take my word for it. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. The whole story: {{ case_study.url }}{% else %}I’d rather you heard it from somebody who works with it every day.{% endif %}

Look at what it took: how long, how many people, and what was hard at first. That’s what I’d want to know{% if ask.pain %} about {{ ask.pain }}{% endif %}.

Would it help{% if lead.company %} you at {{ lead.company }}{% endif %} to talk to somebody who uses it? I’ll ask them for ten minutes. If not, tell me what would help more.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. {{ case_study.url }} {% else %}you don’t have to take my word for it. {% endif %}Would it help{% if lead.company %} you at {{ lead.company }}{% endif %} to talk to somebody who uses it{% if ask.pain %}, about {{ ask.pain }}{% endif %}? I’d ask them for ten minutes.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to put you in touch with somebody who uses it.
Reason: {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}They work with it every day.{% endif %} You can ask them anything{% if ask.pain %}, also about {{ ask.pain }}{% endif %}.
Ask: What would you ask them first?
Next: Write the question down. Say you’ll ask for ten minutes{% if lead.company %} for {{ lead.company }}{% endif %}, and call back with a date or with a no.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. {% else %}{% endif %}If you’d like to ask somebody who uses it{% if ask.pain %} about {{ ask.pain }}{% endif %}, I’ll arrange ten minutes. Text me your question{% if lead.company %} from {{ lead.company }}{% endif %}, and I’ll do the rest.`,
      },
    },
    variants: [
      {
        id: 'hot-5-numbers',
        subject: 'What it takes',
        body: `Hi {{ lead.first_name }},

{% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. What it took is in the story: {{ case_study.url }}{% else %}Every change takes time and people, so here is what to ask us about that.{% endif %}

I’d look for three things: who did the work, how long it took until it was normal, and what they stopped doing for it.

What would you need to know before you believed that it works {% if lead.company %}at {{ lead.company }} {% else %}for you {% endif %}too{% if ask.pain %}, with {{ ask.pain }}{% endif %}? Ask me anything, I’ll find out.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'seven-components-hot-6',
    version: 1,
    title: 'The morning call',
    channel: 'phone',
    angle: 'call',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'I called this morning',
    body: `Open: Good morning {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’ll be quick.
Reason: I’ve sent you a few things{% if ask.pain %} about {{ ask.pain }}{% endif %}, and now I’d like to hear from you.
Ask: If your boss asked you today where this stands{% if lead.company %} at {{ lead.company }}{% endif %}, what would you say?
Next: Write the sentence down. Offer to turn it into one page by tonight, and {{ slot.first }} to go through it.
Voicemail: Good morning {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One sentence would help me: where does it stand{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}? Leave it on my voicemail or text it. I’ll turn it into one page that you can use.`,
    channels: {
      email: {
        subject: 'One sentence is enough',
        body: `Good morning {{ lead.first_name }},

I called you this morning with one question, and I can ask it here just as well.

If your boss asked you today where {% if ask.pain %}{{ ask.pain }} stands{% else %}this stands{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, what would you say? Send me that sentence as it is. I’ll turn it into one page that you can use inside. If it’s off the table, tell me.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-hot-7',
    version: 1,
    title: 'A reason that has a date',
    channel: 'email',
    angle: 'offer',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'A date you should know',
    body: `Hi {{ lead.first_name | default: "there" }},

I don’t like invented deadlines. This one is real: {{ ask.deadline }}.

If you want to see a difference{% if ask.pain %} in {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} by then, we’d have to plan back from that day. If the date doesn’t matter to you, there is no hurry, and nothing changes.

What do you still need to decide in time? One line is enough.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, a date you should know: {{ ask.deadline }}. If it matters to you{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} for {{ ask.pain }}{% endif %}, what do you still need to decide in time? If it doesn’t, there is no hurry.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling about a date.
Reason: It’s this: {{ ask.deadline }}. I didn’t make it up.
Ask: Does it matter{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} for {{ ask.pain }}{% endif %}?
Next: It matters: count back from it together and set the first day. It doesn’t: say that there is no hurry, and mean it.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. A date you should know: {{ ask.deadline }}. If it matters to you{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} for {{ ask.pain }}{% endif %}, let’s count back from it together. If it doesn’t, there is no hurry.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-hot-8',
    version: 1,
    title: 'May I close this',
    channel: 'email',
    angle: 'permission-close',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'May I close this?',
    body: `Hi {{ lead.first_name }},

It’s been three weeks, so I’d like to ask: may I close {% if ask.pain %}the subject of {{ ask.pain }}{% else %}this{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %}?

A “yes” ends it, with thanks for your time. With “not yet”, tell me what you’re waiting for. I’ll write when it has happened, and not before. Both answers are fine.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, may I close {% if ask.pain %}the subject of {{ ask.pain }}{% else %}this{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %}? “Yes” ends it, with thanks. With “not yet”, name me a month, and I’ll write then.`,
      },
      sms: {
        subject: null,
        body: `{{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. May I close {% if ask.pain %}the subject of {{ ask.pain }}{% else %}this{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %}? “Yes” ends it, with thanks. “Not yet” and a month, and I’ll write then, not before.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to ask you one thing.
Reason: I’ve written and called about {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} for three weeks.
Ask: May I close it{% if lead.company %} for {{ lead.company }}{% endif %}, or are you waiting for something?
Next: Close: thank them and do so. Waiting: ask for what and until when, write it down, and don’t call earlier.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. May I close {% if ask.pain %}the subject of {{ ask.pain }}{% else %}this{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %}? If yes, you don’t need to do anything. If you’re waiting for something, tell me for what and until when.`,
      },
    },
    variants: [
      {
        id: 'hot-8-file',
        subject: 'Shall I put this aside?',
        body: `Hi {{ lead.first_name }},

I still have my notes on {% if ask.pain %}{{ ask.pain }}{% else %}our talk{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} on my desk, and a plan without a date.

Shall I put them aside? I won’t throw anything away, and one line from you brings it all back, this year or next.

If you’d rather set a date now, name me a week, and I’ll send two times.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
];
