import type { Script } from '../../domain/script/script';

/** What follows the fortnight, ever more slowly: value in place of the offer, on whatever they answer. */
export const taperScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-hot-11',
    version: 1,
    title: 'Value in place of the offer',
    channel: 'email',
    angle: 'education',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'No offer in this one',
    body: `Hi {{ lead.first_name }},

No offer in this one, only something that I tell everybody who deals with {{ ask.pain }}.

Don’t begin with the worst case. Begin with the most frequent one, even if it is boring. Whatever you learn on it, you use again the next day; from the worst case you learn something about the worst case.

More in that vein is in {{ resource.title }}: {{ resource.url }}

Which case is the most frequent at {{ lead.company }}?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, no offer today, only advice on {{ ask.pain }}: begin with the most frequent case and not with the worst. You can use what you learn again the next day. Which one is it at {{ lead.company }}? More: {{ resource.url }}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’m ringing to give you something this time, instead of asking for it.
Reason: A piece of advice on {{ ask.pain }}: start with the case that comes up most, however dull it is.
Ask: Which one would that be at {{ lead.company }}?
Next: Suggest one thing they could do about it without us. Stop there. Say when you’ll ring next, and with what.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, with a piece of advice and no offer. On {{ ask.pain }}, start with the case that comes up most at {{ lead.company }}, not with the one that hurts most. It pays back sooner. That’s all for today.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-12',
    version: 1,
    title: 'Tapering: an account worth reading',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'Ten minutes of somebody else’s work',
    body: `Hi {{ lead.first_name }},

You can learn from us or from people like you, and the second is more fun. {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

I picked it for {{ lead.company }} because of {{ ask.pain }}, and because it is easier to see what one would do differently than to start from a blank page.

What would you have done first in their place?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, something to read between meetings: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}. With {{ ask.pain }} in mind: what would {{ lead.company }} have done first?`,
      },
      phone: {
        subject: null,
        body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}, with a story and not with an offer.
Reason: {{ case_study.client }} {{ case_study.result }}. I thought of you at once.
Ask: Would something like that have a chance at {{ lead.company }}, or would the daily work win?
Next: If it would: ask what it would take to try {{ ask.pain }} in the same way. If not: ask what would have to calm down first, and when.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’ve come across a story that fits {{ ask.pain }}: {{ case_study.client }} {{ case_study.result }}. I’m sending you the link. Tell me whether {{ lead.company }} could do that, or why it couldn’t.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-13',
    version: 1,
    title: 'Tapering: something to use',
    channel: 'email',
    angle: 'tool',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'Use it without me',
    body: `Hi {{ lead.first_name }},

The best thing I can give you at the moment is something that works without me: {{ tool.title }}.
{{ tool.url }}

Set aside a quarter of an hour, take the figures of {{ lead.company }} as they are, and see what {{ ask.pain }} looks like on paper. If the result is smaller than you feared, forget about us with a good conscience.

If it is larger, what would you do with the number?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, this works without me: {{ tool.title }}, {{ tool.url }}. Take your own figures at {{ lead.company }} and see how big {{ ask.pain }} really is. If it is small, forget about us with a good conscience. If it is large, what then?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I have a tool for you and need no time of yours today.
Reason: With {{ tool.title }} you can see how big {{ ask.pain }} is, in your own figures. I’d rather know than guess, and I suspect so would you.
Ask: Shall I send it to you, or is there somebody at {{ lead.company }} who likes figures more than you do?
Next: Send {{ tool.url }} while you talk. Don’t explain it; ask them to ring you if it is unclear.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’m sending you a small tool, no strings attached. Take the figures of {{ lead.company }} and see how big {{ ask.pain }} is. Small would be good news, and I’d be glad of that too.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-14',
    version: 1,
    title: 'Tapering: the last one',
    channel: 'email',
    angle: 're-engagement',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot', 'warm'],
    subject: 'The last in this row',
    body: `Hi {{ lead.first_name }},

This is the last in a row that has become slower and slower, as I said it would.

Let me end with the question with which I should have begun: is {{ ask.pain }} your problem, or did you only make the enquiry for somebody at {{ lead.company }}? If it was for somebody else, I’ve been knocking at the wrong door all the time, and I apologise to yours.

A name would put it right.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, the last of my messages. Was {{ ask.pain }} ever your problem, or did you ask for somebody else at {{ lead.company }}? If so, I’ve knocked at the wrong door and apologise. A name would put it right.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, ringing for the last time.
Reason: It came to me that {{ ask.pain }} may never have been your own problem.
Ask: Did you ask on behalf of somebody at {{ lead.company }}?
Next: Yes: ask for the name and for a word of introduction, and apologise for the noise. No: thank them for their patience, and stop.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}, for the last time. If you asked about {{ ask.pain }} on behalf of somebody at {{ lead.company }}, I’ve been bothering the wrong person. I’m sorry. A name by text, and it stops with you at once.`,
      },
    },
    variants: [],
    translations: [],
  },
];
