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
    subject: 'A short hello from me',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if lead.source == "referral" %}Somebody we both know told me about you.{% else %}You got in touch with us, so I’m calling to say hello.{% endif %}
Reason: I’d like to listen first{% if ask.pain %}. I believe it’s about {{ ask.pain }}{% endif %}.
Ask: What should I know about your situation{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Don’t present anything. Ask one more question. Promise a short mail with what you heard, and {{ slot.first }} if they want to go on.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if lead.source == "referral" %}Somebody we both know told me about you.{% else %}You got in touch with us today.{% endif %} I’d like to hear what you need{% if ask.pain %} with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} before I tell you about us. Call or write, I’ll answer today.`,
    channels: {
      email: {
        subject: 'A short hello from me',
        body: `Hi {{ lead.first_name }},

I called you to say hello and to listen. {% if lead.source == "referral" %}Somebody we both know told me about you.{% else %}You got in touch with us today.{% endif %}

Before I tell you anything about us: what should I know about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? Two lines are enough. If this isn’t the right moment, tell me, and I’ll come back when it suits you.

{{ sender.first_name }}`,
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
    subject: 'Something you can check',
    body: `Hi {{ lead.first_name }},

{% if lead.source == "referral" %}You came to us through somebody you know, so here is something you can check.{% else %}You hardly know us, so here is something you can check.{% endif %} {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}: {{ case_study.url }}{% else %}Ask us for two customers to talk to, and choose them yourself.{% endif %}

If {% if ask.pain %}{{ ask.pain }} isn’t something we do well{% else %}we aren’t right for you{% endif %}, I’ll tell you on the first call{% if lead.company %} with {{ lead.company }}{% endif %}, and say who might be better.

What would you check first? I’ll send you what I have on it.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-2-no',
        subject: 'When I’d say no',
        body: `Hi {{ lead.first_name }},

It may help you to know when I’d advise against us.

If it happens rarely{% if lead.company %} at {{ lead.company }}{% endif %}, we’re too much. If it must be solved by Friday, we’re too slow. If nobody owns it, it won’t work. In all other cases a talk may be useful{% if ask.pain %}, also about {{ ask.pain }}{% endif %}.

{% if case_study.client and case_study.result %}An example: {{ case_study.url }} {% else %}{% endif %}Is one of the three true for you? Then you’ve saved yourself a call.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-3',
    version: 1,
    title: 'Two ways to begin',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'Two ways to begin',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’ve thought about your situation since my mail.
Reason: I see two ways to begin{% if ask.pain %} with {{ ask.pain }}{% endif %}: a quick one and a careful one.
Ask: Which one is more like you{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Quick: describe a small trial. Careful: describe the check before it. Then offer {{ slot.second }}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I see two ways to begin{% if ask.pain %} with {{ ask.pain }}{% endif %}: a quick one and a careful one. Tell me which is more like you{% if lead.company %} at {{ lead.company }}{% endif %}, and I’ll only send you that one.`,
    channels: {
      email: {
        subject: 'Quick or careful?',
        body: `Hi {{ lead.first_name }},

I called you because I see two ways to begin{% if ask.pain %} with {{ ask.pain }}{% endif %}.

The quick one: a small trial next week, and we correct as we go. The careful one: we look at everything first and start in a month.

Which one is more like you{% if lead.company %} at {{ lead.company }}{% endif %}? I’ll only send you that one. If neither, tell me what is in the way.

{{ sender.first_name }}`,
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
    subject: 'By text or by mail?',
    body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’ve put my idea{% if ask.pain %} for {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} on half a page. Shall I send it here or by mail? If you don’t need it, reply “no”.`,
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
    subject: 'Half a page for you',
    body: `Hi {{ lead.first_name }},

Here is how I’d begin{% if ask.pain %} with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: one owner, one list, ten working days. On the eleventh day you decide whether to go on.

It costs nothing, and you can do it without us. {% if resource.url %}If you want the details: {{ resource.title }}, {{ resource.url }}{% else %}If you want the details, I’ll write them down for you.{% endif %}

Who would be the owner? If there is nobody, it may be too early.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, how I’d begin{% if ask.pain %} with {{ ask.pain }}{% endif %}: one owner, one list, ten working days, then decide. Who would be the owner{% if lead.company %} at {{ lead.company }}{% endif %}?{% if resource.url %} Details: {{ resource.url }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. My half page fits in one sentence.
Reason: I’d begin{% if ask.pain %} with {{ ask.pain }}{% endif %} like this: one owner, one list, ten working days, then decide.
Ask: Who would be a good owner{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Ask what that person could leave out for ten days.{% if resource.url %} Send {{ resource.url }} to both.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. How I’d begin{% if ask.pain %} with {{ ask.pain }}{% endif %}: one owner, one list, ten working days, then decide. Think about who the owner would be{% if lead.company %} at {{ lead.company }}{% endif %}, and tell me. I’ll send you the details.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-warm-6',
    version: 1,
    title: 'What came in between',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['warm'],
    subject: 'When is a better time?',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to find a better time.
Reason: You got in touch with us{% if ask.pain %} about {{ ask.pain }}{% endif %}, and since then we haven’t talked.
Ask: What is more important{% if lead.company %} at {{ lead.company }}{% endif %} right now?
Next: Don’t argue with it. Ask when it will be done, agree on a date after that, and leave them alone until then.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Other things may be more important{% if lead.company %} at {{ lead.company }}{% endif %} right now. Tell me which month is better{% if ask.pain %} for {{ ask.pain }}{% endif %}, and I’ll call then. If it’s no longer a subject, tell me that.`,
    channels: {
      email: {
        subject: 'When is a better time?',
        body: `Hi {{ lead.first_name }},

You got in touch with us{% if ask.pain %} about {{ ask.pain }}{% endif %}, and since then other things may have become more important{% if lead.company %} at {{ lead.company }}{% endif %}. That’s normal.

Which month would be better? I’ll write then, and not before. If it’s no longer a subject, a “no” is enough, and I’ll close it. If it is and I only picked bad times, tell me a good one.

{{ sender.first_name }}`,
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
    body: `Hi {{ lead.first_name | default: "there" }},

Let me say what speaks against it{% if ask.pain %}, with {{ ask.pain }} in mind{% endif %}. The strongest point I hear is this: {{ ask.objection }}.

It’s a fair point. I’d test exactly that first, with one team and for two weeks, so that you see it{% if lead.company %} at {{ lead.company }}{% endif %} before you decide.

Is there another point that speaks against it? If that one is enough for a “no”, I understand.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, what speaks against it{% if ask.pain %}, with {{ ask.pain }} in mind{% endif %}: {{ ask.objection }}. I’d test exactly that first{% if lead.company %} at {{ lead.company }}{% endif %}. Is there another point? If it’s a “no”, I understand.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to talk about what speaks against it.
Reason: The strongest point I hear is this: {{ ask.objection }}{% if ask.pain %}, also for {{ ask.pain }}{% endif %}.
Ask: Is it the same for you{% if lead.company %} at {{ lead.company }}{% endif %}, or is there another one?
Next: Take theirs first. Then say how a test of two weeks would show it. Ask whether they could live with that.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. The strongest point against it is this: {{ ask.objection }}. If you have another one{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}, I’d like to hear it before you decide.`,
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
    subject: 'I’ll close this for now',
    body: `Hi {{ lead.first_name }},

I’ll close this on my side for now. You can still use what I’ve sent{% if ask.pain %} on {{ ask.pain }}{% endif %}, with or without us.

From time to time I’ll send something useful{% if lead.company %} to you at {{ lead.company }}{% endif %}. Reply “stop” and I won’t. If you need us, one line is enough.

Was it the subject, or only the moment? An answer would help me, but you owe me none.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, I’ll close this for now. My note says: {% if ask.pain %}{{ ask.pain }}{% if lead.company %}, {{ lead.company }}{% endif %}, {% else %}{% endif %}only if you ask. Was it the subject, or only the moment? All the best until then.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling to close this properly.
Reason: You got in touch with us{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I don’t want to leave it open.
Ask: Was it the wrong subject, or the wrong moment{% if lead.company %} for {{ lead.company }}{% endif %}?
Next: Note the answer in their words, thank them, and leave it at that.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’ll close this for now{% if ask.pain %}, the subject of {{ ask.pain }}{% endif %}. If only the moment was wrong{% if lead.company %} for {{ lead.company }}{% endif %}, tell me a better one. Otherwise I won’t call again. Thank you.`,
      },
    },
    variants: [
      {
        id: 'warm-8-thanks',
        subject: 'Thank you, and goodbye for now',
        body: `Hi {{ lead.first_name }},

I’m taking you off my list for now, with thanks for your time.

If {% if ask.pain %}{{ ask.pain }} becomes important{% else %}you need us later{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, write to me directly. You don’t have to fill in a form or explain it again, because I’ve kept my notes.

Is there anything I promised and didn’t send? Tell me, and you’ll have it today. Otherwise, all the best.

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
    body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Thanks for filling in the form{% if lead.company %} for {{ lead.company }}{% endif %}. One question: is {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} (a) new, (b) an old problem, or (c) somebody else’s subject?`,
    variants: [],
    translations: [],
  },
];
