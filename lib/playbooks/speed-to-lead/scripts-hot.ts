import type { Script } from '../../domain/script/script';

/** A fortnight of calls and letters that begins within minutes. */
export const hotScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-hot-1',
    version: 1,
    title: 'At once; and what to text if nobody picks up',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'I’m ringing right now',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. You pressed send and my phone lit up, so here I am.
Reason: {% if lead.detail %}You wrote: “{{ lead.detail }}”. It sounds to me like {{ ask.pain }}.{% else %}I gather that it is about {{ ask.pain }}.{% endif %}
Ask: Have I caught you in front of it, so that we can look at it together?
Next: Yes: ten minutes now, then {{ slot.first }} for the rest. No: ask for a better hour today and repeat it aloud.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, ringing about {{ ask.pain }} while it is fresh. I’m sending you a text as well, so that you have my number. Answer whichever is easier.
Text if nobody picks up: “{{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, I just rang about {{ ask.pain }} at {{ lead.company }}. Better now by text, or shall I try again at a set time?”`,
    channels: {
      email: {
        subject: 'Ready when you are',
        body: `Hi {{ lead.first_name }}, your message about {{ ask.pain }} is in front of me, and so is my phone. I have time for {{ lead.company }} right now. Is there a number on which I can reach you in the next ten minutes?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-2',
    version: 1,
    title: 'Where we are',
    channel: 'email',
    angle: 'summary',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Where we are',
    body: `Hi {{ lead.first_name }},

A short summary, so that you needn’t remember me.

You asked about {{ ask.pain }} for {{ lead.company }}. I’ve had a look at what you sent. Before I say more than I know, there is one thing I have to understand: how you would tell, three months from now, that it was worth it.

Two ways from here: fifteen minutes on {{ slot.first }}, or two lines from you by mail.

Which one do you want?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-3',
    version: 1,
    title: 'Another hour of the day',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Another hour, another try',
    body: `Open: {{ lead.first_name }}, hi, {{ sender.first_name }} again, from {{ sender.company }}. Yesterday’s hour was plainly wrong, so I’m trying this one.
Reason: There is one thing I need to know before I can answer you properly about {{ ask.pain }}.
Ask: Is it for {{ lead.company }} as a whole, or for one team?
Next: One team: describe the two-week trial, offer {{ slot.first }}. As a whole: ask who else should be in the room, offer {{ slot.second }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}, at a different hour. I have a single question on {{ ask.pain }}: is it for one team, or for the whole of {{ lead.company }}? Text me “team” or “whole” and you’ll have a proper answer today.`,
    channels: {
      email: {
        subject: 'Team or whole?',
        body: `Hi {{ lead.first_name }}, one thing decides my answer on {{ ask.pain }}: is it meant for a single team, or for {{ lead.company }} as a whole? One word, and I can tell you how we would go about it.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-4',
    version: 1,
    title: 'Half a page, drawn together',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Half a page, drawn together',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. Do you have a pen within reach?
Reason: I’d like to draw half a page with you: how {{ ask.pain }} runs at {{ lead.company }} today, from the first step to the last.
Ask: What happens first, and who sees it?
Next: Draw along and read each step back. Circle the one that takes longest. Send them a photo of the page, and offer {{ slot.first }} for the circle.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, with a pen in my hand. Let’s draw how {{ ask.pain }} runs at {{ lead.company }}, from start to end. Ten minutes and a pen will do. Text me “pen” when you have both.`,
    channels: {
      email: {
        subject: 'Do you have a pen?',
        body: `Hi {{ lead.first_name }}, I rang with a pen in my hand. In ten minutes we could draw how {{ ask.pain }} runs at {{ lead.company }}, from the first step to the last, and circle the slowest. When would you have ten minutes?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-5',
    version: 1,
    title: 'By text',
    channel: 'sms',
    angle: 'nudge',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'By text, then',
    body: `{{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. Perhaps texting suits you better than calls. On {{ ask.pain }} at {{ lead.company }}: shall I send you the answer in writing, or is it no longer needed?`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-6',
    version: 1,
    title: 'What it would ask of them',
    channel: 'email',
    angle: 'resource',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'What it would ask of you',
    body: `Hi {{ lead.first_name }},

You’ll hear a lot about what you get, so here is what it asks of you. Whatever {{ lead.company }} does about {{ ask.pain }}, somebody has to look at it for a few minutes a day in the first weeks. Without that it comes to nothing, whoever supplies it.

Some reading for that person: {{ resource.title }}, {{ resource.url }}

If you know who it would be, the rest is easier than it looks. Is there such a person?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, what {{ ask.pain }} would ask of {{ lead.company }}: a few minutes a day from one person in the first weeks, whoever the supplier is. Reading for that person: {{ resource.url }}. Is there one?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. For once I’ll talk about the price you pay in effort.
Reason: {{ lead.company }} would need one person who looks at {{ ask.pain }} for some minutes every day, at least at the start.
Ask: Who would that be, and would they thank you for it?
Next: If there is a name, offer to speak to that person for ten minutes. If there is none, say that waiting is the better choice. Send {{ resource.url }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. A frank word on effort: {{ ask.pain }} needs one person at {{ lead.company }} who looks at it daily for a while. If you know who that is, I have some reading for them. If nobody comes to mind, it may be too early.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-7',
    version: 1,
    title: 'Through the assistant or the switchboard',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Who should I be asking?',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’ll take a no, so don’t be polite with me.
Reason: I have a feeling that {{ ask.pain }} isn’t yours alone to decide.
Ask: Who else at {{ lead.company }} has a say, and what would they want to know from me?
Next: Ask to be introduced, by one line from {{ lead.first_name }}. Offer {{ slot.second }} for all three. If it is their decision alone, ask what is missing.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. If {{ ask.pain }} isn’t yours alone to decide, tell me who else at {{ lead.company }} is involved and what they care about. I’ll write to you so that you can forward it.`,
    channels: {
      email: {
        subject: 'Not yours alone?',
        body: `Hi {{ lead.first_name }}, my impression is that {{ ask.pain }} isn’t yours alone to decide. If somebody else at {{ lead.company }} has a say, I’d gladly write something that you can forward. What would they ask first?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-8',
    version: 1,
    title: 'Evidence, and a way to test it',
    channel: 'email',
    angle: 'proof',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Evidence, and how to doubt it',
    body: `Hi {{ lead.first_name }},

{{ case_study.client }} {{ case_study.result }}. That’s the claim, and this is the account of it: {{ case_study.url }}

How to doubt it properly: ask what else changed in those weeks, and whether it lasted. Put both questions to me and I’ll get you the answers, whichever way they point.

If {{ ask.pain }} at {{ lead.company }} is of the same kind, it could be tested before anybody signs anything. Would you want to see how?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, a claim and its proof: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. Doubt it as much as you like. Would you want to see how {{ lead.company }} could test it on {{ ask.pain }} before signing anything?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, and I have brought a witness.
Reason: {{ case_study.client }} {{ case_study.result }}. You’re free to doubt it, and I can tell you where to look.
Ask: What would convince you that it holds for {{ ask.pain }} at {{ lead.company }} as well?
Next: Turn their answer into a test with a date and a measure. Send it in writing today, together with {{ case_study.url }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. My witness today: {{ case_study.client }} {{ case_study.result }}. If you tell me what it would take to convince {{ lead.company }} that {{ ask.pain }} can go the same way, I’ll propose a test and put it in writing.`,
      },
    },
    variants: [
      {
        id: 'hot-8-plain',
        subject: 'One customer, plainly told',
        body: `Hi {{ lead.first_name }},

I’ll leave the brochure out of this. {{ case_study.client }} {{ case_study.result }}, and there is nothing more to the claim than that.

The story in full: {{ case_study.url }}

I wouldn’t promise {{ lead.company }} the same for {{ ask.pain }}. I’d promise to find out whether the same is possible, and to say so either way.

Is a clear answer worth a start?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-9',
    version: 1,
    title: 'The last call of the fortnight',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'My last call for now',
    body: `Open: {{ lead.first_name }}, {{ sender.first_name }} here from {{ sender.company }}, for the last time in this round.
Reason: I want to close {{ ask.pain }} in my books properly, with a result and not with a shrug.
Ask: What should I write next to {{ lead.company }}: won by somebody else, waiting, or done with?
Next: Write it down before their eyes, so to speak. Waiting: fix the month. Somebody else: ask what tipped the scales. Done: thank them.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. This was my last call in this round. Three words to choose from for {{ ask.pain }} at {{ lead.company }}: elsewhere, waiting, or done. Text me one of them and I’ll know what to do, which may be nothing.`,
    channels: {
      email: {
        subject: 'Elsewhere, waiting or done?',
        body: `Hi {{ lead.first_name }}, I’m closing my books on this round. For {{ ask.pain }} at {{ lead.company }} I can write “elsewhere”, “waiting” or “done”. Which of them is true? One word, and I’ll go by it.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-10',
    version: 1,
    title: 'The last of the fortnight',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'I’ll slow down now',
    body: `Hi {{ lead.first_name }},

When you wrote to us I was quick, because you seemed to be in a hurry about {{ ask.pain }}. The hurry has passed, so I’ll slow down too.

No more pushing. Once a week at first, then less often, I’ll send {{ lead.company }} something that is of use without us. You can end that at any time with one word.

In case the hurry was real and I was the problem: what should I have done differently?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, the hurry about {{ ask.pain }} has passed, so I’ll slow down too. Now and then you’ll get something useful for {{ lead.company }}. What should I have done differently?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}, for the last time in this quick rhythm.
Reason: You were in a hurry about {{ ask.pain }}, and so was I. Neither of us has to be any longer.
Ask: What should I have done differently?
Next: Take the answer as a gift. Say that {{ lead.company }} will get something useful now and then, and ask whether they would rather not.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. I’m slowing down. {{ lead.company }} will get something useful on {{ ask.pain }} from me now and then, and you can stop that with a word. If you care to tell me what I could have done better, I’m grateful.`,
      },
    },
    variants: [
      {
        id: 'hot-10-keep',
        subject: 'Keep my number',
        body: `Hi {{ lead.first_name }},

You have been called and written to for two weeks, and it has not become a conversation. That’s as good as an answer, and I accept it.

Please keep my number all the same. Things like {{ ask.pain }} have a way of coming back on a bad day, and on that day {{ lead.company }} should not have to start with a form.

Shall I keep your file open until then, or close it?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-inbound-1',
    version: 1,
    title: 'At once, by text, to those who came in themselves',
    channel: 'sms',
    angle: 'nudge',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Got your message',
    body: `Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Your message about {{ ask.pain }} has arrived and I’ve read it. For {{ lead.company }} I can ring you now or answer here. Which do you prefer?`,
    variants: [],
    translations: [],
  },
];
