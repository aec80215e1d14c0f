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
    subject: 'What we said, and what comes next',
    body: `Hi {{ lead.first_name }},

So that we both remember the same conversation, here are the three lines I wrote down.

- At {{ lead.company }} the issue is {{ ask.pain }}.
- What we agreed: {{ ask.agreed }}.
- What is still open: who has to nod before anything can start.

The next step I propose is a working session of half an hour, {{ slot.first }}, in which we settle the third line.

Did I leave anything out?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, so that we remember the same talk: at {{ lead.company }} it is {{ ask.pain }}, and we agreed on {{ ask.agreed }}. The next step would be half an hour, {{ slot.first }}. Did I leave anything out?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, with my notes of our talk in front of me.
Reason: I want to be sure that I heard you correctly on {{ ask.pain }}. We agreed on {{ ask.agreed }}.
Ask: What would you correct, and who at {{ lead.company }} has to agree before it can start?
Next: Correct the notes while they listen. Offer {{ slot.first }} with the person they named, and send both the same evening.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, with my notes of our talk. The subject was {{ ask.pain }}, and we agreed on {{ ask.agreed }}. If I heard anything wrong, put me right. If not, who else at {{ lead.company }} should see this?`,
      },
    },
    variants: [
      {
        id: 'hot-1-short',
        subject: 'Our talk, in short',
        body: `Hi {{ lead.first_name }},

In short: {{ ask.pain }} is what hurts at {{ lead.company }}, {{ ask.agreed }}, and nobody has set a date.

I can help with the last one. I’m free on {{ slots }}, and would bring a first plan on a single page, so that you have something to cross out.

Which of the two do you prefer?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'seven-components-hot-2',
    version: 1,
    title: 'A case to hold against your own',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'A case to compare with yours',
    body: `Hi {{ lead.first_name }},

You’ll want to know whether this has worked for anybody but us. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

No two companies are alike, so read it with a pencil: mark what would be different at {{ lead.company }}, and what could be {{ ask.pain }} as you described it.

Which difference would worry you most?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, a case to hold against yours: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. Where would {{ ask.pain }} at {{ lead.company }} be different?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I promised you evidence and here it comes.
Reason: {{ case_study.client }} {{ case_study.result }}. I’d like to know whether that tells you anything about {{ ask.pain }}.
Ask: What would be different at {{ lead.company }}?
Next: Note each difference without arguing. Send {{ case_study.url }}, and answer the two heaviest differences by mail.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. Evidence, as promised: {{ case_study.client }} {{ case_study.result }}. The story is on its way to you. Listen to your first doubt while you read, and tell me what it says about {{ ask.pain }} at {{ lead.company }}.`,
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
    body: `Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. You have my recap on {{ ask.pain }} and a case to compare. Is there one question from {{ lead.company }} that I can answer before your next meeting?`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-hot-4',
    version: 1,
    title: 'The doubt, said aloud',
    channel: 'email',
    angle: 'objection',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['hot'],
    subject: 'The doubt nobody says aloud',
    body: `Hi {{ lead.first_name }},

At this point most people have a doubt that politeness keeps them from saying. For {{ lead.company }} I suspect it is this one: {{ ask.objection }}.

It’s a fair point, and I won’t talk it away. What I can say is this: {{ ask.answer }}.

If that isn’t enough, we can build the first step around it, so that you find out about {{ ask.pain }} before you have committed to anything.

Is that the doubt, or is there a bigger one behind it?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, a doubt you may be too polite to voice: {{ ask.objection }}. My honest view: {{ ask.answer }}. Is that the one that holds back {{ lead.company }} on {{ ask.pain }}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I’m ringing about the thing nobody likes to bring up.
Reason: My guess is that one doubt stands in the way of {{ ask.pain }}: {{ ask.objection }}.
Ask: Is that it, or is {{ lead.company }} worried about something else?
Next: If that is it: {{ ask.answer }}. Then be quiet. If it is something else, write it down and ask for a day to think about it.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I suspect that one doubt keeps {{ ask.pain }} waiting at {{ lead.company }}: {{ ask.objection }}. I have an answer, but I’d like to hear first whether I guessed right.`,
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
    subject: 'Ask them, not me',
    body: `Hi {{ lead.first_name }},

Anything I say about ourselves, you should divide by two. So don’t take my word for it. {{ case_study.client }} {{ case_study.result }}, and the whole story is here: {{ case_study.url }}

Praise is cheap, so look for what it took: how long, how many people, and what got worse before it got better. That’s what I’d want to know about {{ ask.pain }} in your place.

Would it help {{ lead.company }} to hear that from somebody who was there, and not from me?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, don’t believe me, believe others: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. Shall I ask them for ten minutes with {{ lead.company }} about {{ ask.pain }}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I want to hand you over to somebody more credible.
Reason: {{ case_study.client }} {{ case_study.result }}, and you should hear about it from them and not from me.
Ask: What would you ask them about {{ ask.pain }}, if you had them on the phone?
Next: Write the question down. Promise to ask for ten minutes for {{ lead.company }}, and ring back with a date or with a no.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. {{ case_study.client }} {{ case_study.result }}. If somebody at {{ lead.company }} would like to ask them how it went with things like {{ ask.pain }}, I’ll see whether they have ten minutes. Leave me the question.`,
      },
    },
    variants: [
      {
        id: 'hot-5-numbers',
        subject: 'The dull version of a success story',
        body: `Hi {{ lead.first_name }},

Success stories leave out the dull parts, and the dull parts are what you would have to live with. So read this one for what it doesn’t say: {{ case_study.url }}

{{ case_study.client }} {{ case_study.result }}. Somebody had to do the counting, somebody will have been against it, and something was dropped for it. Ask, and I’ll find out.

What would you need to know before you believed that {{ ask.pain }} can go the same way at {{ lead.company }}?

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
    subject: 'Rang this morning',
    body: `Open: Good morning {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Before your day gets hold of you.
Reason: You have read a good deal from me about {{ ask.pain }}, and I’ve heard too little from you.
Ask: If you had to tell your boss at {{ lead.company }} in one sentence where this stands, what would you say?
Next: Write the sentence down word for word. Offer to turn it into one page by tonight, and {{ slot.first }} to go through it together.
Voicemail: Good morning {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. One sentence would help me today: how would you explain to your boss where {{ ask.pain }} stands at {{ lead.company }}? Leave it on my voicemail, or send it by text. I’ll turn it into a page for you.`,
    channels: {
      email: {
        subject: 'Your one sentence',
        body: `Good morning {{ lead.first_name }}, I rang early, before your day began. How would you tell your boss at {{ lead.company }}, in one sentence, where {{ ask.pain }} stands? Send it to me as it is and I’ll turn it into a page that you can use.`,
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
    subject: 'A date that is real',
    body: `Hi {{ lead.first_name }},

I don’t like invented deadlines, so here is a real one: {{ ask.deadline }}.

That’s the day I’d plan backwards from, if {{ lead.company }} wants to see a difference in {{ ask.pain }} before it and not long after it.

It’s no reason to do something that you don’t want. It’s a reason to decide on time.

What do you still need in order to decide?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, no invented deadline, only a real one: {{ ask.deadline }}. If {{ lead.company }} wants {{ ask.pain }} to look different before then, what is still missing for a decision?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, good day, {{ sender.first_name }} from {{ sender.company }}, about a date.
Reason: I never invent deadlines. This one exists: {{ ask.deadline }}.
Ask: Does it matter for {{ ask.pain }}, or can {{ lead.company }} let it pass?
Next: If it matters, count back from it together and set the first day. If it doesn’t, say that there is no hurry, and mean it.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, about a date that I didn’t make up: {{ ask.deadline }}. If it matters for {{ ask.pain }} at {{ lead.company }}, we should count back from it together. If not, there is no hurry at all.`,
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

It has been three weeks, and I owe you the chance to say no without awkwardness.

May I close the matter of {{ ask.pain }} for {{ lead.company }}? If you answer yes, that is the end of it, with my thanks for your time. If you answer “not yet”, tell me what you are waiting for and I’ll come back when it has happened, not earlier.

{{ sender.first_name }}`,
    channels: {
      sms: {
        subject: null,
        body: `{{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. May I close the matter of {{ ask.pain }} for {{ lead.company }}? “Yes” ends it, with thanks. “Not yet” and a month brings me back then, and not before.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’d like your permission for something.
Reason: I’ve written and rung about {{ ask.pain }}, and you have been courteous throughout.
Ask: May I close it for {{ lead.company }}, or is there something that you are still waiting for?
Next: Close: thank them and do so. Waiting: ask for what and until when, write it down, don’t ring earlier.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’m asking for permission to close the matter of {{ ask.pain }} for {{ lead.company }}. No answer needed if that is all right. If you are waiting for something, tell me what and until when.`,
      },
    },
    variants: [
      {
        id: 'hot-8-file',
        subject: 'Permission to close your file',
        body: `Hi {{ lead.first_name }},

On my desk there is a folder with {{ lead.company }} written on it. Inside is everything that you told me about {{ ask.pain }}, and a plan that never got its date.

I’d like your permission to put it in the cupboard. It won’t be thrown away, and you can have it back with a single line.

Do I have your permission?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
];
