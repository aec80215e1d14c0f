import type { Script } from '../../domain/script';

/** A fortnight of calls and letters that begins within minutes, then tapers into value. */
export const hotScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-hot-1', version: 1, title: 'At once; and what to text if nobody picks up', channel: 'phone', angle: 'call',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'I’m ringing right now',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. You pressed send and my phone lit up, so here I am.
Reason: {% if lead.detail %}You wrote: “{{ lead.detail }}”. It sounds to me like {{ ask.pain }}.{% else %}I gather that it is about {{ ask.pain }}.{% endif %}
Ask: Have I caught you in front of it, so that we can look at it together?
Next: Yes: ten minutes now, then {{ slot.first }} for the rest. No: ask for a better hour today and repeat it aloud.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, ringing about {{ ask.pain }} while it is fresh. I’m sending you a text as well, so that you have my number. Answer whichever is easier.
Text if nobody picks up: “{{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, I just rang about {{ ask.pain }} at {{ lead.company }}. Better now by text, or shall I try again at a set time?”`,
    channels: {
      email: { subject: 'Ready when you are', body: `Hi {{ lead.first_name }}, your message about {{ ask.pain }} is in front of me, and so is my phone. I have time for {{ lead.company }} right now. Is there a number on which I can reach you in the next ten minutes?` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-2', version: 1, title: 'Day 1: where we are', channel: 'email', angle: 'summary',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
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
    id: 'speed-to-lead-hot-3', version: 1, title: 'Day 2: another hour of the day', channel: 'phone', angle: 'call',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'Another hour, another try',
    body: `Open: {{ lead.first_name }}, hi, {{ sender.first_name }} again, from {{ sender.company }}. Yesterday’s hour was plainly wrong, so I’m trying this one.
Reason: There is one thing I need to know before I can answer you properly about {{ ask.pain }}.
Ask: Is it for {{ lead.company }} as a whole, or for one team?
Next: One team: describe the two-week trial, offer {{ slot.first }}. As a whole: ask who else should be in the room, offer {{ slot.second }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}, at a different hour. I have a single question on {{ ask.pain }}: is it for one team, or for the whole of {{ lead.company }}? Text me “team” or “whole” and you’ll have a proper answer today.`,
    channels: {
      email: { subject: 'Team or whole?', body: `Hi {{ lead.first_name }}, one thing decides my answer on {{ ask.pain }}: is it meant for a single team, or for {{ lead.company }} as a whole? One word, and I can tell you how we would go about it.` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-4', version: 1, title: 'Day 3: half a page, drawn together', channel: 'phone', angle: 'call',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'Half a page, drawn together',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. Do you have a pen within reach?
Reason: I’d like to draw half a page with you: how {{ ask.pain }} runs at {{ lead.company }} today, from the first step to the last.
Ask: What happens first, and who sees it?
Next: Draw along and read each step back. Circle the one that takes longest. Send them a photo of the page, and offer {{ slot.first }} for the circle.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, with a pen in my hand. Let’s draw how {{ ask.pain }} runs at {{ lead.company }}, from start to end. Ten minutes and a pen will do. Text me “pen” when you have both.`,
    channels: {
      email: { subject: 'Do you have a pen?', body: `Hi {{ lead.first_name }}, I rang with a pen in my hand. In ten minutes we could draw how {{ ask.pain }} runs at {{ lead.company }}, from the first step to the last, and circle the slowest. When would you have ten minutes?` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-5', version: 1, title: 'Day 5: by text', channel: 'sms', angle: 'nudge',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'By text, then',
    body: `{{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. Perhaps texting suits you better than calls. On {{ ask.pain }} at {{ lead.company }}: shall I send you the answer in writing, or is it no longer needed?`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-6', version: 1, title: 'Day 6: what it would ask of them', channel: 'email', angle: 'resource',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'What it would ask of you',
    body: `Hi {{ lead.first_name }},

You’ll hear a lot about what you get, so here is what it asks of you. Whatever {{ lead.company }} does about {{ ask.pain }}, somebody has to look at it for a few minutes a day in the first weeks. Without that it comes to nothing, whoever supplies it.

Some reading for that person: {{ resource.title }}, {{ resource.url }}

If you know who it would be, the rest is easier than it looks. Is there such a person?

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-7', version: 1, title: 'Day 8: through the assistant or the switchboard', channel: 'phone', angle: 'call',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'Who should I be asking?',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’ll take a no, so don’t be polite with me.
Reason: I have a feeling that {{ ask.pain }} isn’t yours alone to decide.
Ask: Who else at {{ lead.company }} has a say, and what would they want to know from me?
Next: Ask to be introduced, by one line from {{ lead.first_name }}. Offer {{ slot.second }} for all three. If it is their decision alone, ask what is missing.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. If {{ ask.pain }} isn’t yours alone to decide, tell me who else at {{ lead.company }} is involved and what they care about. I’ll write to you so that you can forward it.`,
    channels: {
      email: { subject: 'Not yours alone?', body: `Hi {{ lead.first_name }}, my impression is that {{ ask.pain }} isn’t yours alone to decide. If somebody else at {{ lead.company }} has a say, I’d gladly write something that you can forward. What would they ask first?` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-8', version: 1, title: 'Day 10: evidence, and a way to test it', channel: 'email', angle: 'proof',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'Evidence, and how to doubt it',
    body: `Hi {{ lead.first_name }},

{{ case_study.client }} {{ case_study.result }}. That’s the claim, and this is the account of it: {{ case_study.url }}

How to doubt it properly: ask what else changed in those weeks, and whether it lasted. Put both questions to me and I’ll get you the answers, whichever way they point.

If {{ ask.pain }} at {{ lead.company }} is of the same kind, it could be tested before anybody signs anything. Would you want to see how?

{{ sender.first_name }}`,
    variants: [
      { id: 'hot-8-plain', subject: 'One customer, plainly told', body: `Hi {{ lead.first_name }},

I’ll leave the brochure out of this. {{ case_study.client }} {{ case_study.result }}, and there is nothing more to the claim than that.

The story in full: {{ case_study.url }}

I wouldn’t promise {{ lead.company }} the same for {{ ask.pain }}. I’d promise to find out whether the same is possible, and to say so either way.

Is a clear answer worth a start?

{{ sender.first_name }}` },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-9', version: 1, title: 'Day 11: the last call of the fortnight', channel: 'phone', angle: 'call',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'My last call for now',
    body: `Open: {{ lead.first_name }}, {{ sender.first_name }} here from {{ sender.company }}, for the last time in this round.
Reason: I want to close {{ ask.pain }} in my books properly, with a result and not with a shrug.
Ask: What should I write next to {{ lead.company }}: won by somebody else, waiting, or done with?
Next: Write it down before their eyes, so to speak. Waiting: fix the month. Somebody else: ask what tipped the scales. Done: thank them.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. This was my last call in this round. Three words to choose from for {{ ask.pain }} at {{ lead.company }}: elsewhere, waiting, or done. Text me one of them and I’ll know what to do, which may be nothing.`,
    channels: {
      email: { subject: 'Elsewhere, waiting or done?', body: `Hi {{ lead.first_name }}, I’m closing my books on this round. For {{ ask.pain }} at {{ lead.company }} I can write “elsewhere”, “waiting” or “done”. Which of them is true? One word, and I’ll go by it.` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-10', version: 1, title: 'Day 13: the last of the fortnight', channel: 'email', angle: 'break-up',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'I’ll slow down now',
    body: `Hi {{ lead.first_name }},

When you wrote to us I was quick, because you seemed to be in a hurry about {{ ask.pain }}. The hurry has passed, so I’ll slow down too.

No more pushing. Once a week at first, then less often, I’ll send {{ lead.company }} something that is of use without us. You can end that at any time with one word.

In case the hurry was real and I was the problem: what should I have done differently?

{{ sender.first_name }}`,
    variants: [
      { id: 'hot-10-keep', subject: 'Keep my number', body: `Hi {{ lead.first_name }},

You have been called and written to for two weeks, and it has not become a conversation. That’s as good as an answer, and I accept it.

Please keep my number all the same. Things like {{ ask.pain }} have a way of coming back on a bad day, and on that day {{ lead.company }} should not have to start with a form.

Shall I keep your file open until then, or close it?

{{ sender.first_name }}` },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-11', version: 1, title: 'Value in place of the offer', channel: 'email', angle: 'education',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot', 'warm'],
    subject: 'No offer in this one',
    body: `Hi {{ lead.first_name }},

No offer in this one, only something that I tell everybody who deals with {{ ask.pain }}.

Don’t begin with the worst case. Begin with the most frequent one, even if it is boring. Whatever you learn on it, you use again the next day; from the worst case you learn something about the worst case.

More in that vein is in {{ resource.title }}: {{ resource.url }}

Which case is the most frequent at {{ lead.company }}?

{{ sender.first_name }}`,
    channels: {
      dm: { subject: null, body: `{{ lead.first_name }}, no offer today, only advice on {{ ask.pain }}: begin with the most frequent case and not with the worst. You can use what you learn again the next day. Which one is it at {{ lead.company }}? More: {{ resource.url }}` },
      phone: { subject: null, body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’m ringing to give you something this time, instead of asking for it.
Reason: A piece of advice on {{ ask.pain }}: start with the case that comes up most, however dull it is.
Ask: Which one would that be at {{ lead.company }}?
Next: Suggest one thing they could do about it without us. Stop there. Say when you’ll ring next, and with what.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, with a piece of advice and no offer. On {{ ask.pain }}, start with the case that comes up most at {{ lead.company }}, not with the one that hurts most. It pays back sooner. That’s all for today.` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-12', version: 1, title: 'Tapering: an account worth reading', channel: 'email', angle: 'case-study',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot', 'warm'],
    subject: 'Ten minutes of somebody else’s work',
    body: `Hi {{ lead.first_name }},

You can learn from us or from people like you, and the second is more fun. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

I picked it for {{ lead.company }} because of {{ ask.pain }}, and because it is easier to see what one would do differently than to start from a blank page.

What would you have done first in their place?

{{ sender.first_name }}`,
    channels: {
      dm: { subject: null, body: `{{ lead.first_name }}, something to read between meetings: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. With {{ ask.pain }} in mind: what would {{ lead.company }} have done first?` },
      phone: { subject: null, body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}, with a story and not with an offer.
Reason: {{ case_study.client }} {{ case_study.result }}. I thought of you at once.
Ask: Would something like that have a chance at {{ lead.company }}, or would the daily work win?
Next: If it would: ask what it would take to try {{ ask.pain }} in the same way. If not: ask what would have to calm down first, and when.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’ve come across a story that fits {{ ask.pain }}: {{ case_study.client }} {{ case_study.result }}. I’m sending you the link. Tell me whether {{ lead.company }} could do that, or why it couldn’t.` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-13', version: 1, title: 'Tapering: something to use', channel: 'email', angle: 'tool',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot', 'warm'],
    subject: 'Use it without me',
    body: `Hi {{ lead.first_name }},

The best thing I can give you at the moment is something that works without me: {{ tool.title }}.
{{ tool.url }}

Set aside a quarter of an hour, take the figures of {{ lead.company }} as they are, and see what {{ ask.pain }} looks like on paper. If the result is smaller than you feared, forget about us with a good conscience.

If it is larger, what would you do with the number?

{{ sender.first_name }}`,
    channels: {
      dm: { subject: null, body: `{{ lead.first_name }}, this works without me: {{ tool.title }}, {{ tool.url }}. Take your own figures at {{ lead.company }} and see how big {{ ask.pain }} really is. If it is small, forget about us with a good conscience. If it is large, what then?` },
      phone: { subject: null, body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I have a tool for you and need no time of yours today.
Reason: With {{ tool.title }} you can see how big {{ ask.pain }} is, in your own figures. I’d rather know than guess, and I suspect so would you.
Ask: Shall I send it to you, or is there somebody at {{ lead.company }} who likes figures more than you do?
Next: Send {{ tool.url }} while you talk. Don’t explain it; ask them to ring you if it is unclear.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’m sending you a small tool, no strings attached. Take the figures of {{ lead.company }} and see how big {{ ask.pain }} is. Small would be good news, and I’d be glad of that too.` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-14', version: 1, title: 'Tapering: the last one', channel: 'email', angle: 're-engagement',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot', 'warm'],
    subject: 'The last in this row',
    body: `Hi {{ lead.first_name }},

This is the last in a row that has become slower and slower, as I said it would.

Let me end with the question with which I should have begun: is {{ ask.pain }} your problem, or did you only make the enquiry for somebody at {{ lead.company }}? If it was for somebody else, I’ve been knocking at the wrong door all the time, and I apologise to yours.

A name would put it right.

{{ sender.first_name }}`,
    channels: {
      dm: { subject: null, body: `{{ lead.first_name }}, the last of my messages. Was {{ ask.pain }} ever your problem, or did you ask for somebody else at {{ lead.company }}? If so, I’ve knocked at the wrong door and apologise. A name would put it right.` },
      phone: { subject: null, body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, ringing for the last time.
Reason: It came to me that {{ ask.pain }} may never have been your own problem.
Ask: Did you ask on behalf of somebody at {{ lead.company }}?
Next: Yes: ask for the name and for a word of introduction, and apologise for the noise. No: thank them for their patience, and stop.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, for the last time. If you asked about {{ ask.pain }} on behalf of somebody at {{ lead.company }}, I’ve been bothering the wrong person. I’m sorry. A name by text, and it stops with you at once.` },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-inbound-1', version: 1, title: 'At once, by text, to those who came in themselves', channel: 'sms', angle: 'nudge',
    playbooks: ['speed-to-lead'], stages: [], tiers: ['hot'],
    subject: 'Got your message',
    body: `Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Your message about {{ ask.pain }} has arrived and I’ve read it. For {{ lead.company }} I can ring you now or answer here. Which do you prefer?`,
    variants: [],
    translations: [],
  },
];
