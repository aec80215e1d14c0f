import type { Script } from '../../domain/script/script';
import { optIn as de } from './de/opt-in';
import { optIn as es } from './es/opt-in';
import { optIn as fr } from './fr/opt-in';

/** They gave their contact and never answered: deliver the thing, ask one real question. */
export const optInScripts: readonly Script[] = [
  {
    id: 'four-stages-opt-in-1',
    version: 1,
    title: 'What they asked for, and one question',
    channel: 'email',
    angle: 'nudge',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: '{{ resource.title }}, as you asked',
    body: `Hi {{ lead.first_name }},

Here it is: {{ resource.title }}.
{{ resource.url }}

If your morning is full, go straight to the part that touches {{ ask.pain }} and leave the rest for later.

One question, because the answer decides what I’d show you next: when that happens at {{ lead.company }}, whose desk does it land on?

One line back is plenty.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, here is {{ resource.title }}: {{ resource.url }}. So that I send {{ lead.company }} the right thing next: when it comes to {{ ask.pain }}, whose desk does it land on?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. You asked us for {{ resource.title }}.
Reason: It’s on its way. I’d like what comes after it to fit {{ lead.company }}.
Ask: When you think of {{ ask.pain }}, what made you look for something this week and not last year?
Next: Promise one thing that fits the answer, and say when it will arrive.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. You’ll soon have {{ resource.title }}. If {{ ask.pain }} is the reason you asked, text me one line about how it looks at {{ lead.company }} and I’ll point you to the right page.`,
      },
    },
    variants: [
      {
        id: 'opt-in-1-short',
        subject: 'One question before you read it',
        body: `Hi {{ lead.first_name }},

You asked for {{ resource.title }}: {{ resource.url }}

Before you open it, tell me one thing. With {{ ask.pain }}, is {{ lead.company }} trying to stop it, or to find out how big it is?

The two lead to different chapters, and I’d rather name you the three pages that matter than let you hunt for them.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-opt-in-2',
    version: 1,
    title: 'Something to use, not to read',
    channel: 'email',
    angle: 'resource',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'Something to use, not to read',
    body: `Hi {{ lead.first_name }},

Reading about {{ ask.pain }} only goes so far. This is something to use instead: {{ tool.title }}.
{{ tool.url }}

Try it on one ordinary week at {{ lead.company }} and leave out what you don’t know. Even half done, it is something you can take into a meeting, with or without us.

If a line makes you stop and think, tell me which one and I’ll say how others have dealt with it.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, something to use rather than read: {{ tool.title }}, {{ tool.url }}. Test it on a normal week at {{ lead.company }}. If {{ ask.pain }} doesn’t fit into it, tell me where.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, it is {{ sender.first_name }} at {{ sender.company }}, with something short to use.
Reason: I have {{ tool.title }} for you. It turns {{ ask.pain }} into something you can show to others.
Ask: Which week at {{ lead.company }} would be a fair one to measure?
Next: Send {{ tool.url }} while you talk, and do the first line of it together.
Voicemail: {{ lead.first_name }}, this is {{ sender.first_name }} from {{ sender.company }}. I’m sending you {{ tool.title }}. Use it on one ordinary week at {{ lead.company }}, as far as you know the figures, and you’ll see {{ ask.pain }} in a new light. You need no call with me for that.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-opt-in-3',
    version: 1,
    title: 'Call or voice note: a human behind the download',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Is this a bad moment?
Reason: You picked up something of ours, and so far you have only had writing from me. I thought a voice might be easier.
Ask: How does {{ ask.pain }} show itself on a normal day at {{ lead.company }}?
Next: Repeat their answer in one sentence. If it is worth solving, offer {{ slot.first }}. If not, thank them and say that nothing more will come this week.
Voice note: Their name, yours. That they asked for help with {{ ask.pain }}. One thing you have seen elsewhere, in one sentence. Then the question: how does it look at {{ lead.company }}? Stop there, before thirty seconds.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, a voice instead of another mail. I’m curious how {{ ask.pain }} looks from where you sit at {{ lead.company }}. Send me a voice note whenever it suits. Thirty seconds, no preparation.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-opt-in-3-written',
    version: 1,
    title: 'One light line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'A shorter way to ask',
    body: `Hi {{ lead.first_name }}, trying you here in case it suits you better. For {{ ask.pain }} at {{ lead.company }}, which would help more: an example, or a second pair of eyes?`,
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-opt-in-4',
    version: 1,
    title: 'The reason they raised their hand',
    channel: 'email',
    angle: 'reason',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'Why you asked in the first place',
    body: `Hi {{ lead.first_name }},

Nobody asks for {{ resource.title }} out of boredom. {% if lead.source == "webinar" %}You gave an hour of your day to the session as well.{% elsif lead.source == "referral" %}And somebody you trust thought that we should talk.{% else %}Something had made the subject pressing enough to leave your details.{% endif %}

My guess is that it was {{ ask.pain }}, and that it has not gone away since.

If I’m right, what would have to be different at {{ lead.company }} by the end of the quarter for you to call it fixed? If I’m wrong, tell me what it was. I’ll stop guessing.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, something made you ask for {{ resource.title }}. My guess is {{ ask.pain }}. What would have to change at {{ lead.company }} this quarter for you to call that fixed?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, hello, {{ sender.first_name }} from {{ sender.company }}.
Reason: The other day something made you ask us for help, and I have a guess at what it was: {{ ask.pain }}.
Ask: Did I guess right, and has it got better at {{ lead.company }} since, or is it merely quieter?
Next: If it is still there, ask what “fixed” would look like and offer {{ slot.first }}. If it has gone, ask what did it; that is worth knowing.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. You had a reason to ask us about {{ ask.pain }}. I’d like to hear whether it is still there at {{ lead.company }}. If it has sorted itself out, tell me how. I’ll pass that on to others who are stuck.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-opt-in-5',
    version: 1,
    title: 'One light line',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'A or B',
    body: `{{ lead.first_name }}, one letter is enough: when {{ lead.company }} looks at {{ ask.pain }}, is it (a) on this year’s list or (b) interesting but not now? Both answers are useful to me.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} here, from {{ sender.company }}. One question and I’m gone.
Reason: I want to send {{ lead.company }} either everything or nothing.
Ask: Is {{ ask.pain }} on this year’s list, or is it something for later?
Next: This year: offer {{ slot.first }}. Later: ask which month, write it down, keep to it.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Text me an A if {{ ask.pain }} is on the list for this year at {{ lead.company }}, or a B if it is for later. That’s all I need.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-opt-in-6',
    version: 1,
    title: 'Goodbye, with the door open',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['four-stages'],
    stages: ['opt-in'],
    tiers: [],
    subject: 'Closing this on my side',
    body: `Hi {{ lead.first_name }},

You have heard from me several times and I’d rather be useful than frequent, so this is the last one on the subject.

You keep {{ resource.title }}: {{ resource.url }}. If {{ ask.pain }} comes up again at {{ lead.company }}, next month or next year, write one word to this address and I’ll pick it up from there.

Was it the timing, or did I misread what you needed? Knowing which would make me better at this.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, last one from me, promised. You keep {{ resource.title }}: {{ resource.url }}. If {{ ask.pain }} comes up again at {{ lead.company }}, one word here is enough. All the best until then.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. This is the last time I ring about this.
Reason: I don’t want to become the number {{ lead.company }} no longer picks up.
Ask: Should I close the matter of {{ ask.pain }} for good, or come back in a particular month?
Next: Do exactly what they say, and tell them that you have noted it.
Voicemail: {{ lead.first_name }}, this is {{ sender.first_name }} from {{ sender.company }}, for the last time on this subject. I’m closing {{ ask.pain }} on my list. If it ever opens on yours at {{ lead.company }}, ring me or send a word. No hard feelings, and good luck with it.`,
      },
    },
    variants: [
      {
        id: 'opt-in-6-plain',
        subject: 'Shall I put this away?',
        body: `Hi {{ lead.first_name }},

Silence usually means one of three things: wrong moment, wrong person, or wrong subject. All three are fine.

I’m putting {{ ask.pain }} away for {{ lead.company }} today. Nothing else will come from me about it. What you downloaded keeps working, and so does this address.

If it was the wrong person, whose name should I have written to? I’ll be brief with them.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
