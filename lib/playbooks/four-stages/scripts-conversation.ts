import type { Script } from '../../domain/script/script';
import { conversation as de } from './de/conversation';
import { conversation as es } from './es/conversation';
import { conversation as fr } from './fr/conversation';

/** Silent in mid-conversation: pick it up where it stopped. */
export const conversationScripts: readonly Script[] = [
  {
    id: 'four-stages-conversation-1',
    version: 1,
    title: 'Pick up the thread where it stopped',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'Where we stopped',
    body: `Hi {{ lead.first_name }},

We stopped at the interesting part. You had told me about {{ ask.pain }} at {{ lead.company }}, and I still owe you a straight opinion on it.

Here it is: I wouldn’t start with the whole thing. I’d take the one case that annoys people most, fix that, and see what it changes.

Which case would that be for you?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, we stopped at the good part. On {{ ask.pain }}, I wouldn’t tackle everything: I’d pick the one case that annoys people most at {{ lead.company }}. Which one would that be?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. We were in the middle of something.
Reason: You told me about {{ ask.pain }}, and then the week got in between.
Ask: If {{ lead.company }} could only fix one case of it, which would you take?
Next: Work that case through for two minutes. Then suggest {{ slot.first }} to do it properly.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. We left off at {{ ask.pain }}. I’ve thought about it and I’d start smaller than we said: one case, the most annoying one at {{ lead.company }}. Tell me which one that is and I’ll say how.`,
      },
    },
    variants: [
      {
        id: 'conversation-1-summary',
        subject: 'What I understood so far',
        body: `Hi {{ lead.first_name }},

So that you needn’t scroll up, this is where we are:

- at {{ lead.company }} the trouble is {{ ask.pain }};
- what it costs you in a month, I don’t know yet;
- who else would have to agree, I don’t know either.

What did I get wrong, and which of the two gaps can you fill?

{{ sender.first_name }}`,
      },
    ],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-conversation-2',
    version: 1,
    title: 'Something made for this conversation',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'Found this with you in mind',
    body: `Hi {{ lead.first_name }},

After what you wrote about {{ ask.pain }} I went looking for something that says it better than I can. This does: {{ resource.title }}.
{{ resource.url }}

Read it with {{ lead.company }} in mind and one pencil. Wherever you want to write “not here” in the margin, that is the part we should talk about.

Which sentence got the first “not here”?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, this says it better than I did: {{ resource.title }}, {{ resource.url }}. Read it with {{ ask.pain }} at {{ lead.company }} in mind. Where would you write “not here” in the margin?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, good day, {{ sender.first_name }} from {{ sender.company }}.
Reason: Since we wrote about {{ ask.pain }} I’ve found {{ resource.title }}, and one passage made me think of {{ lead.company }}.
Ask: May I read you two sentences and hear whether they fit?
Next: Read them. Write down the objection word for word, send {{ resource.url }}, and answer the objection by mail today.
Voicemail: {{ lead.first_name }}, it is {{ sender.first_name }}, {{ sender.company }}. I’m sending you {{ resource.title }}, because of what you told me about {{ ask.pain }}. Skip the opening. If the middle doesn’t sound like {{ lead.company }}, I’d love to hear why.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-conversation-3',
    version: 1,
    title: 'Call or voice note: easier said than typed',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I was going to type this, and then thought that saying it is kinder.
Reason: You and I were talking about {{ ask.pain }}, and typing makes it sound bigger than it is.
Ask: What is the part that you would explain to a new colleague at {{ lead.company }} first?
Next: Say back what you heard, then offer one small next step: an example by mail, or fifteen minutes on {{ slot.first }}.
Voice note: Begin with the last thing they wrote, not with hello. Your guess in one sentence: the habit behind {{ ask.pain }}. Where you may be wrong. Ask what {{ lead.company }} tried first. Thirty seconds at most.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} here. Easier said than typed: I think {{ ask.pain }} at {{ lead.company }} comes down to one habit rather than one system. I may be wrong. Send me a voice note back and tell me.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-conversation-3-written',
    version: 1,
    title: 'One light line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'Moved over here',
    body: `Hi {{ lead.first_name }}, bringing our chat over here, where it may be easier to answer. Did anything about {{ ask.pain }} get better at {{ lead.company }} in the meantime, or is it still as you described it?`,
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-conversation-4',
    version: 1,
    title: 'What they said they wanted',
    channel: 'email',
    angle: 'reason',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'The thing you said',
    body: `Hi {{ lead.first_name }},

I went back to your first message. You didn’t ask for a product. You wanted {{ lead.company }} to be rid of {{ ask.pain }}, and you said so plainly.

That’s still a reasonable wish. It would take three things: somebody who decides, one team that tries it, and a date on which you compare before and after.

Which of the three is missing today?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, I reread how this began: you wanted {{ lead.company }} rid of {{ ask.pain }}. That takes someone who decides, one team to try it, and a date to compare. Which of the three is missing?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’ve been rereading you.
Reason: Your first words to us were about {{ ask.pain }}, and they were clear.
Ask: What stands between {{ lead.company }} and being rid of it: the decision, the people, or the date?
Next: Take the one they name and ask who could settle it. Offer to speak to that person with them.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. You once wrote to me that {{ lead.company }} should be rid of {{ ask.pain }}. I still think that it can be. If one thing is holding it up, leave me its name and I’ll see what can be done.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-conversation-5',
    version: 1,
    title: 'One light line',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'In one number',
    body: `{{ lead.first_name }}, no story needed this time, only a number: from 1 to 10, how much does {{ ask.pain }} bother {{ lead.company }} this month? Below a 5 I’ll leave you in peace.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I need a number from you, nothing else.
Reason: It tells me whether to help {{ lead.company }} or to get out of the way.
Ask: On a scale to ten, how loud is {{ ask.pain }} this month?
Next: Five or more: ask what would make it a three, and offer {{ slot.first }}. Under five: thank them and stop.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Text me a number between one and ten for {{ ask.pain }} at {{ lead.company }}. Under five, I’ll leave you in peace, and mean it.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-conversation-6',
    version: 1,
    title: 'Goodbye, with what was learnt',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'Leaving it here',
    body: `Hi {{ lead.first_name }},

I liked our conversation, and I can take a hint, so I’ll leave it here.

What I take from it: for {{ lead.company }}, {{ ask.pain }} is real but it isn’t the thing that wakes anybody up at night. If that changes, everything you told me is in my notes and we start from there, not from nothing.

Is there one thing I should correct in that before I file it?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, I’ll leave it here, and no reply is needed. My notes on {{ ask.pain }} at {{ lead.company }} are safe; if it ever becomes pressing we start from those, not from zero. It was good talking to you.`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, with a short goodbye.
Reason: I think that {{ ask.pain }} has slipped down the list at {{ lead.company }}, and that is a fair decision.
Ask: Have I understood that, or is there somebody else I should have been talking to?
Next: Note the answer. If they give a month, book a note for it in front of them.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’m closing our conversation about {{ ask.pain }}, with thanks. What you told me about {{ lead.company }} is kept, so that you never have to explain it twice. Ring me when it matters.`,
      },
    },
    variants: [
      {
        id: 'conversation-6-honest',
        subject: 'My last note on this',
        body: `Hi {{ lead.first_name }},

An empty inbox is an answer as well, and I should listen to it.

So here is the deal: I stop writing about {{ ask.pain }}, and you keep my address. The day somebody at {{ lead.company }} asks why nothing has been done about it, forward them our thread. It already holds half the answer.

May I ask what changed?

{{ sender.first_name }}`,
      },
    ],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
