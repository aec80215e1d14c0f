import type { Script } from '../../domain/script/script';

/** Recommended or curious: trust first, an orderly end. */
export const warmScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-warm-1',
    version: 1,
    title: 'Within a quarter of an hour',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'A word from the person recommended',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. {% if lead.source == "referral" %}I was told to expect you, and to be good to you.{% else %}You left us a line, and I wanted you to hear a voice before you get a mail.{% endif %}
Reason: It’s about {{ ask.pain }}, if I’ve understood correctly.
Ask: What should I know about {{ lead.company }} before I say anything at all?
Next: Don’t present. Ask twice more. Promise a short mail with what you heard, and {{ slot.first }} if they want to go on.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. {% if lead.source == "referral" %}We were recommended to you, and I take that seriously.{% else %}Thank you for your line to us.{% endif %} I’d like to hear about {{ ask.pain }} at {{ lead.company }} before I tell you about us. Ring me, or write; I’ll answer today.`,
    channels: {
      email: {
        subject: 'Before I say anything',
        body: `Hi {{ lead.first_name }}, I rang to introduce myself and to listen. Before I tell you anything about us: what should I know about {{ lead.company }} and {{ ask.pain }}, so that I don’t waste your time?`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-2',
    version: 1,
    title: 'A short mail that earns trust',
    channel: 'email',
    angle: 'proof',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'Why you might trust us',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "referral" %}Somebody put in a good word for us, which is worth more than anything I could write. So only this.{% else %}You hardly know us. So here is only what you can verify.{% endif %}

{{ case_study.client }} {{ case_study.result }}, and the account is public: {{ case_study.url }}. Should {{ ask.pain }} turn out not to be a case for us, I’ll tell you so on the first call with {{ lead.company }}, and say who might be better.

What would you check first, in my place?

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-2-no',
        subject: 'When we say no',
        body: `Hi {{ lead.first_name }},

It may help you to know when I’d advise against us.

If {{ ask.pain }} is rare at {{ lead.company }}, we’re too much. If it has to be gone by Friday, we’re too slow. If nobody owns it, we would fail. Otherwise it may be worth a talk. What can come of one: {{ case_study.url }}

Does one of the three apply to you?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-3',
    version: 1,
    title: 'One thing learnt',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'Something I found out',
    body: `Open: Hello {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. I wrote to you the other day and have gone on thinking since.
Reason: I thought about where one could begin with {{ ask.pain }}, and arrived at two ways.
Ask: Does {{ lead.company }} tend to try things quickly and mend them, or to plan first and start late?
Next: Quick: describe the small trial. Careful: describe the review before it. Then offer {{ slot.second }}.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} at {{ sender.company }}. I’ve gone on thinking about {{ ask.pain }}. There is a quick way to begin and a careful one. Tell me which is more like {{ lead.company }}, and I’ll send you that half of it only.`,
    channels: {
      email: {
        subject: 'Quick or careful?',
        body: `Hi {{ lead.first_name }}, I’ve found two ways to begin with {{ ask.pain }}: a quick one with some mending, and a careful one with some waiting. Which is more like {{ lead.company }}? I’ll send you only that half.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-4',
    version: 1,
    title: 'By text',
    channel: 'sms',
    angle: 'nudge',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'Quick or careful, by text',
    body: `{{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. Texts are harder to lose than mails. For {{ ask.pain }} at {{ lead.company }} I’d put my idea on half a page. Shall I send it here or by mail?`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-5',
    version: 1,
    title: 'The half page',
    channel: 'email',
    angle: 'resource',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'The half page',
    body: `Hi {{ lead.first_name }},

Here is my half page on how {{ lead.company }} could begin with {{ ask.pain }}, and it turned out even shorter: one owner, one list, ten working days. On the eleventh, decide whether to go on, and don’t let anybody, me included, talk you out of that day.

If you like detail, this goes further: {{ resource.title }}, {{ resource.url }}

Who would be the owner?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, my half page on {{ ask.pain }} in one line: one owner, one list, ten working days, then decide. To go further: {{ resource.title }}, {{ resource.url }}. Who would be the owner at {{ lead.company }}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. The half page I spoke of fits into a breath.
Reason: For {{ ask.pain }} I’d take one owner, one list and ten working days, and decide on the eleventh.
Ask: Who at {{ lead.company }} would make a good owner?
Next: Ask what that person is doing now and what could be taken off their plate. Send {{ resource.url }} to both.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. Here is my half page on {{ ask.pain }} in a breath: an owner, a list, ten working days, then a decision. Think about who at {{ lead.company }} would be the owner. I’ll send you some reading for them.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-6',
    version: 1,
    title: 'The question behind the silence',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'The honest version',
    body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’d like to hear the honest version, if I may.
Reason: You were recommended to us or found us yourself, so {{ ask.pain }} mattered then. Something came in between.
Ask: What has pushed it down the list at {{ lead.company }}?
Next: Don’t fight what they name. Ask when that will be over, agree on a date after it, and offer the reading until then.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }}, {{ sender.company }}. Something has pushed {{ ask.pain }} down the list at {{ lead.company }}, and I’d like to know what, so that I don’t come at the wrong time again. Send me the honest version; I can take it.`,
    channels: {
      email: {
        subject: 'What came in between?',
        body: `Hi {{ lead.first_name }}, when we first had contact, {{ ask.pain }} mattered to {{ lead.company }}. Then something came in between, as it does. What was it, and when will it be over? I’d like to come back after that and not before.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-7',
    version: 1,
    title: 'What speaks against it',
    channel: 'email',
    angle: 'objection',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'What speaks against it',
    body: `Hi {{ lead.first_name }},

Let me argue the other side for a moment. What speaks against doing anything about {{ ask.pain }} at {{ lead.company }} is this: {{ ask.objection }}.

I take that seriously. My answer would be: {{ ask.answer }}. You can accept it or not, but you should not have to find it out halfway through.

Is there anything else on that side of the scales?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, what speaks against doing anything about {{ ask.pain }} at {{ lead.company }}: {{ ask.objection }}. What I’d say to that: {{ ask.answer }}. Is there more on that side of the scales?`,
      },
      phone: {
        subject: null,
        body: `Open: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. Today I’m on the other side of the table.
Reason: I’ve looked for the best argument against doing anything about {{ ask.pain }}, and it is this: {{ ask.objection }}.
Ask: Do you have a better one?
Next: Take theirs first. For mine, the answer is: {{ ask.answer }}. Ask whether {{ lead.company }} could live with that.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}, arguing against myself. The best reason to leave {{ ask.pain }} alone at {{ lead.company }} is this: {{ ask.objection }}. If you know a better one, I want to hear it before you decide.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-8',
    version: 1,
    title: 'An orderly end',
    channel: 'email',
    angle: 'break-up',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'An orderly end',
    body: `Hi {{ lead.first_name }},

Somebody or something led you to us two weeks ago, and I didn’t manage to make it worth your while. An orderly end, then.

You keep the half page and the reading. I keep a note that says “{{ lead.company }}, {{ ask.pain }}, ask again only if asked”. From time to time something of use will come, and nothing that asks for an answer.

Did I get the subject wrong, or only the moment?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, an orderly end: I didn’t manage to make this worth your while. My note says “{{ lead.company }}, {{ ask.pain }}, only if asked”. Was it the subject, or the moment?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’m ringing to finish properly.
Reason: You came to us with good will, and I haven’t made enough of it.
Ask: Was {{ ask.pain }} the wrong subject, or did I come at the wrong moment for {{ lead.company }}?
Next: Note the answer in their words, thank them, and leave it at that.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}. I’m closing {{ ask.pain }} for {{ lead.company }} in an orderly way. Nothing further from me, unless you ask. If it was only the moment that was wrong, name me a better one.`,
      },
    },
    variants: [
      {
        id: 'warm-8-thanks',
        subject: 'Thank you, and goodbye for now',
        body: `Hi {{ lead.first_name }},

I’m taking you off my daily list today, with thanks.

A matter like {{ ask.pain }} can wait, until the day it can’t. If that day comes at {{ lead.company }}, you can skip the form, the queue and the small talk, and write to me directly. I’ll know what it is about.

Is there anything I still owe you?

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-chat-1',
    version: 1,
    title: 'Social lead form: chat, one short question',
    channel: 'dm',
    angle: 'nudge',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'Thanks for your form',
    body: `Hi {{ lead.first_name }}, {{ sender.first_name }} from {{ sender.company }}, thanks for filling in the form. Two taps to get you the right thing for {{ lead.company }}. First: is {{ ask.pain }} (a) new, (b) old and annoying, or (c) somebody else’s job?`,
    variants: [],
    translations: [],
  },
];
