import type { Script } from '../../domain/script/script';
import { callAsk as de } from './de/call-ask';
import { callAsk as es } from './es/call-ask';
import { callAsk as fr } from './fr/call-ask';

/** Said yes and never booked: the link every time, and slots. */
export const callAskScripts: readonly Script[] = [
  {
    id: 'four-stages-call-ask-1',
    version: 1,
    title: 'The link and two times',
    channel: 'email',
    angle: 'booking',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'Two times for our call',
    body: `Hi {{ lead.first_name }},

You said yes to a call about {{ ask.pain }}, so here is the shortest way to it.

I’ve kept {{ slots }} free for {{ lead.company }}. Answer with “first” or “second” and you’ll have an invitation within the hour.

If neither works, choose your own: {{ sender.booking_link }}

Fifteen minutes is enough, and I’ll bring one idea that you can use either way. Which one suits?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, for our call on {{ ask.pain }}: I can hold {{ slots }} for {{ lead.company }}, or choose your own time here: {{ sender.booking_link }}. Which suits?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. You said we should talk, and I have the diary open.
Reason: It’s about {{ ask.pain }}, and it takes fifteen minutes.
Ask: I have {{ slots }}. Which of them leaves {{ lead.company }} in peace?
Next: Send the invitation before you hang up, with {{ sender.booking_link }} in it for the day they need to move it.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. You wanted to talk about {{ ask.pain }}. I’m holding {{ slots }} for {{ lead.company }}. Text me “first” or “second”. The link is {{ sender.booking_link }}.`,
      },
    },
    variants: [
      {
        id: 'call-ask-1-one',
        subject: '{{ slot.first }}?',
        body: `Hi {{ lead.first_name }},

You agreed that {{ ask.pain }} deserves fifteen minutes. I’d like to give you back the decision of when.

Unless I hear otherwise I’ll keep {{ slot.first }} open for {{ lead.company }}. If that is no good, this page shows every free minute I have: {{ sender.booking_link }}

What should I look at beforehand so that you don’t have to explain it from the start?

{{ sender.first_name }}`,
      },
    ],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-call-ask-2',
    version: 1,
    title: 'What the call will give them',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'So that the fifteen minutes count',
    body: `Hi {{ lead.first_name }},

Before you give me a quarter of an hour, see what somebody else got out of one. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

I’d use our time to find out which half of that applies to {{ lead.company }} and to {{ ask.pain }}, and which half doesn’t.

{{ slot.first }} is still free, and every other time is here: {{ sender.booking_link }}

Shall I put it in?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, what a call can lead to: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. I’d check with you which half fits {{ ask.pain }} at {{ lead.company }}. Times: {{ sender.booking_link }}. When shall we?`,
      },
      phone: {
        subject: null,
        body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Thirty seconds about our call.
Reason: I know you said yes before you knew what is in it for {{ lead.company }}. {{ case_study.client }} {{ case_study.result }}.
Ask: If only half of that held for {{ ask.pain }}, would fifteen minutes be worth it?
Next: Offer {{ slot.first }}, then {{ slot.second }}. Send {{ sender.booking_link }} only if both fail.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. A word on what you would get from our call: {{ case_study.client }} {{ case_study.result }}. I’d like to see whether {{ ask.pain }} at {{ lead.company }} is the same kind of thing. My calendar is at {{ sender.booking_link }}.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-call-ask-3',
    version: 1,
    title: 'Call or voice note: book it on the spot',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, it is {{ sender.first_name }} from {{ sender.company }}. I have my calendar in front of me.
Reason: Links are easy to forget, so I’m doing the work for you. It’s about {{ ask.pain }}.
Ask: Morning person or afternoon person? I can do {{ slot.first }} or {{ slot.second }}.
Next: Say the day and hour back to them, send the invitation while they listen, and mention {{ sender.booking_link }} for changes.
Voice note: Smile before you press record. Name, {{ ask.pain }}, and the hour: {{ slot.first }}. Why fifteen minutes will do for {{ lead.company }}. Ask for one word back, yes or no. Read no link aloud.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’ll make this easy: I’ve pencilled in {{ slot.first }} for {{ ask.pain }} at {{ lead.company }}. If I hear nothing I rub it out again. If it is good, text me yes. Or pick another hour at {{ sender.booking_link }}.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-call-ask-3-written',
    version: 1,
    title: 'One light line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'Booking, made easy',
    body: `Hi {{ lead.first_name }}, in case the link got lost: {{ sender.booking_link }}. Or answer with a day, and I’ll turn it into an invitation about {{ ask.pain }} for {{ lead.company }}. Which day is the least bad?`,
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-call-ask-4',
    version: 1,
    title: 'Why they said yes',
    channel: 'email',
    angle: 'reason',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'You said yes for a reason',
    body: `Hi {{ lead.first_name }},

People don’t agree to calls with strangers for fun. When you said yes, {{ ask.pain }} had just cost {{ lead.company }} something: time, a customer, or patience.

That reason has had some days to fade. The cause has not.

So, one call, one purpose: to decide whether this is worth doing anything about. You may leave with “no” and I won’t argue.

Whatever is free, you’ll find at {{ sender.booking_link }}, and {{ slot.first }} would suit me well. Does it suit you?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, when you said yes to a call, {{ ask.pain }} had just cost {{ lead.company }} something. One talk, to see whether it is worth acting on. “No” is allowed. {{ sender.booking_link }}, or shall I take {{ slot.first }}?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I want to remind you of something you said.
Reason: You agreed to a call because {{ ask.pain }} had just cost {{ lead.company }} something.
Ask: Has that been settled, or does it still cost you?
Next: Still: book {{ slot.first }} now, invitation with {{ sender.booking_link }}. Settled: say that you are glad, and close it.
Voicemail: {{ lead.first_name }}, this is {{ sender.first_name }}, {{ sender.company }}. You had a reason to say yes to a call about {{ ask.pain }}. If it is still there, {{ sender.booking_link }} will take you two clicks. If {{ lead.company }} has solved it, tell me and I’ll stop.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-call-ask-5',
    version: 1,
    title: 'One light line',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'Yes, no, later',
    body: `{{ lead.first_name }}, about the call on {{ ask.pain }}: yes, no, or a month? Any of the three is a good answer for {{ lead.company }}. If yes, the fastest way is {{ sender.booking_link }}.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. Yes, no, or later?
Reason: I’m tidying my calendar and yours is the only name in pencil.
Ask: Do we keep the call on {{ ask.pain }}, drop it, or move it to a month that suits {{ lead.company }}?
Next: Keep: {{ slot.first }}, with {{ sender.booking_link }} for changes. Drop: thank them. Move: write down the month while they listen.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, tidying my calendar. Our call about {{ ask.pain }} is still in pencil. Text me yes, no, or a month for {{ lead.company }}. Yes has a short cut: {{ sender.booking_link }}.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-call-ask-6',
    version: 1,
    title: 'Taking the call off the calendar',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'Taking it off the calendar',
    body: `Hi {{ lead.first_name }},

I’m giving back the time I kept for {{ lead.company }}. You meant it when you said yes, and then life had other plans. That happens.

Nothing is lost: my notes on {{ ask.pain }} stay, and {{ sender.booking_link }} works next week as well as next year. You won’t need to explain anything twice.

Before I close this: was a call the wrong format, and would a page in writing have served you better?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, I’m releasing the time I kept for {{ lead.company }}. If {{ ask.pain }} becomes pressing, {{ sender.booking_link }} works at any time, no explanation needed. Would a page in writing have been better than a call?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’m letting go of our slot.
Reason: A yes that never finds an hour is a polite no, and I can live with a no.
Ask: Is it no for {{ ask.pain }}, or would something in writing suit {{ lead.company }} better than a call?
Next: Written: send it within the day. No: thank them, and mention that {{ sender.booking_link }} stays open.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I’m handing back the time for our call about {{ ask.pain }}. No harm done. The door for {{ lead.company }} is {{ sender.booking_link }}, whenever you like. Goodbye for now.`,
      },
    },
    variants: [
      {
        id: 'call-ask-6-writing',
        subject: 'In writing instead?',
        body: `Hi {{ lead.first_name }},

We have missed each other often enough for me to suspect that the call is the problem.

So I’ll stop asking for one. If you send me two sentences on {{ ask.pain }}, I’ll answer with one page for {{ lead.company }}: what I’d do, in which order, and what I’d leave alone. Read it when you like.

Should you ever prefer to talk, {{ sender.booking_link }} is there.

Would a page be worth two sentences to you?

{{ sender.first_name }}`,
      },
    ],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
