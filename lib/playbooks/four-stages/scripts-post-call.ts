import type { Script } from '../../domain/script/script';
import { postCall as de } from './de/post-call';
import { postCall as es } from './es/post-call';
import { postCall as fr } from './fr/post-call';

/** Had the call and left without a next step: hold a date, else let go. */
export const postCallScripts: readonly Script[] = [
  {
    id: 'four-stages-post-call-1',
    version: 1,
    title: 'Hold a quarter of an hour',
    channel: 'email',
    angle: 'hold',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'Holding {{ slot.first }} for you',
    body: `Hi {{ lead.first_name }},

Thank you for the straight talk about {{ ask.pain }}. You wanted time to think, and that is right for a decision of this kind.

Thinking goes better with a date, so I’ve put a quarter of an hour aside: {{ slot.first }}. We use it for one thing only, which is to hear what {{ lead.company }} has concluded, even if the conclusion is no.

Does that time work, or is {{ slot.second }} kinder to you?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, thanks for the straight talk on {{ ask.pain }}. So that thinking has an end, I’m holding 15 minutes for {{ lead.company }}: {{ slot.first }}. Does that work, or is {{ slot.second }} better?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, with something we should have done at the end of our call.
Reason: We talked well about {{ ask.pain }} and then hung up without a date.
Ask: Can we say {{ slot.first }}, fifteen minutes, to hear what {{ lead.company }} has decided?
Next: Send the invitation at once. If they won’t name a date, ask whether you should write again next quarter, and note it.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. We never fixed a date after our talk on {{ ask.pain }}. I’m holding {{ slot.first }} for {{ lead.company }}, fifteen minutes. Text me if {{ slot.second }} would be better.`,
      },
    },
    variants: [],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-post-call-2',
    version: 1,
    title: 'Something to think with',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'Something to think with',
    body: `Hi {{ lead.first_name }},

You’re weighing up {{ ask.pain }}, and I’d guess that somebody at {{ lead.company }} will ask you why this, and why now.

For that conversation, take {{ resource.title }} along. You may forward it as it is, without my name on it.
{{ resource.url }}

If there is a question in the room that it doesn’t answer, which one is it? I’ll write you three sentences on it the same day.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, for the “why now” talk at {{ lead.company }}: {{ resource.title }}, {{ resource.url }}. Forward it without my name if you like. Which question about {{ ask.pain }} does it leave open?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, with something for the people who were not on our call.
Reason: They will ask why {{ ask.pain }}, and why now. You may find the words in {{ resource.title }}.
Ask: Who at {{ lead.company }} will ask the hardest question, and what will it be?
Next: Answer that question in three written sentences today, and send {{ resource.url }} along.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. When you bring {{ ask.pain }} to the others at {{ lead.company }}, take {{ resource.title }} with you. I’m sending it now. If somebody asks a question you can’t answer, hand it to me.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-post-call-3',
    version: 1,
    title: 'Call or voice note: what was left unsaid',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’ve thought about our call.
Reason: I talked too much about {{ ask.pain }} and asked too little about what {{ lead.company }} would lose by changing anything.
Ask: What would people miss if it were gone tomorrow?
Next: Take that seriously. Say how it could be kept. Then ask for {{ slot.first }}, fifteen minutes, one decision.
Voice note: Thank them for one sentence of theirs, word for word. What you got wrong about {{ ask.pain }}. Ask what {{ lead.company }} would miss. Leave three seconds of silence, and end.
Voicemail: {{ lead.first_name }}, it is {{ sender.first_name }} from {{ sender.company }}. One thing I forgot to ask you: what would people at {{ lead.company }} miss if {{ ask.pain }} vanished overnight? The honest answer tells us whether to go on. Send it as a voice note if you like.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-post-call-3-written',
    version: 1,
    title: 'One light line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'The question I forgot',
    body: `Hi {{ lead.first_name }}, I left one question out on our call: who besides you at {{ lead.company }} would be glad to see the end of {{ ask.pain }}? A name is enough, and I won’t contact them without you.`,
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-post-call-4',
    version: 1,
    title: 'What they said on the call',
    channel: 'email',
    angle: 'reason',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'In your words',
    body: `Hi {{ lead.first_name }},

From my notes of our call, in your words and not in mine: {{ ask.pain }} has to get better at {{ lead.company }}, and it must not become one more project.

So I’d like to leave the plan aside and agree on one step only, small enough that you could take it back the week after.

{{ slot.first }} is free to settle what that step is. What should be left untouched, whatever we do?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, you said {{ ask.pain }} must get better at {{ lead.company }} without becoming one more project. So I’d begin with a single step. What should not be touched for now?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I wrote down something you said.
Reason: You want {{ ask.pain }} solved, and you don’t want another project at {{ lead.company }}. So I’d like to talk about one step and not about a plan.
Ask: Which step would be small enough to take back if it goes wrong?
Next: Fix a day for that step on this call. If none is small enough, ask what makes it big, and write that down.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’d like to make {{ ask.pain }} smaller: no plan for {{ lead.company }}, one step, and a way back. Think about which step that could be. I’ll ring you again, or you ring me.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-post-call-5',
    version: 1,
    title: 'One light line',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'One word',
    body: `{{ lead.first_name }}, after our call, where does {{ ask.pain }} stand at {{ lead.company }}: moving, waiting, or dropped? One word will do, and I’ll act on it rather than argue with it.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. One word from you and I’m done.
Reason: I plan my month, and I want to plan it honestly.
Ask: Is {{ ask.pain }} at {{ lead.company }} moving, waiting, or dropped?
Next: Moving: fix {{ slot.first }}. Waiting: ask for what, and for a date. Dropped: ask what decided it, and thank them.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. Moving, waiting, or dropped? Text me the word for {{ ask.pain }} at {{ lead.company }}, and I’ll do what it says.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-post-call-6',
    version: 1,
    title: 'Goodbye after a good call',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'I’ll stop here',
    body: `Hi {{ lead.first_name }},

We had a good talk, and you have had enough notes from me since. I read the quiet as “not now”, and I’ll respect it.

I’m keeping the plan for {{ ask.pain }} at {{ lead.company }} in a drawer, dated and ready. If the budget, the boss or the mood changes, it takes one line to take it out again.

If it is no for good, would you tell me the one thing that decided it?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, I read the quiet as “not now” and will stop here. The plan for {{ ask.pain }} stays in my drawer for {{ lead.company }}. If it was a no, what decided it? I’d like to learn from it.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’m ringing to stop ringing.
Reason: Our talk on {{ ask.pain }} was good, and I’d like to leave it that way.
Ask: What decided it at {{ lead.company }}, in the end?
Next: Listen, don’t answer the objection, thank them. Ask whether a note next year would be welcome.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’ll stop here and keep our plan for {{ ask.pain }} dated and ready. When something changes at {{ lead.company }}, one line is enough. Thank you for your time on that call; it was a good one.`,
      },
    },
    variants: [],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
