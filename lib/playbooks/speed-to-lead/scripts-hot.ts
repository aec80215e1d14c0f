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
    subject: 'I’m calling you now',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Your message has just come in, so I’m calling right away.
Reason: {% if lead.detail %}You wrote: “{{ lead.detail }}”.{% else %}I’d like to hear what you need before I say anything.{% endif %}{% if ask.pain %} I understand it’s about {{ ask.pain }}.{% endif %}
Ask: Do you have ten minutes now?
Next: Yes: ten minutes now, then {{ slot.first }} for the rest. No: ask for a better time today and say it back.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, calling about your message{% if ask.pain %} on {{ ask.pain }}{% endif %}. I’ll send you a text as well, so you have my number. Answer whichever is easier for you{% if lead.company %} at {{ lead.company }}{% endif %}.
Text if nobody picks up: “Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I just called about your message{% if lead.company %} for {{ lead.company }}{% endif %}. Shall we text, or should I call at a set time?”`,
    channels: {
      email: {
        subject: 'I’m here now',
        body: `Hi {{ lead.first_name }},

Your message is in front of me{% if ask.pain %}, and I see it’s about {{ ask.pain }}{% endif %}, and I have time for you now.

Is there a number where I can reach you in the next ten minutes? If a call doesn’t suit you, reply to this mail{% if lead.company %} from {{ lead.company }}{% endif %}, and I’ll answer straight away. If it can wait, tell me until when, and I’ll write then.

{{ sender.first_name }}`,
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

A short summary. You asked us about {% if ask.pain %}{{ ask.pain }}{% else %}our work{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %}, and I’m the person who looks after it.

Before I suggest anything, I’d like to know one thing: how would you tell, three months from now, that it was worth it?

Two lines by mail are fine. If you’d rather talk, I’m free {{ slot.first }}, fifteen minutes.{% if sender.booking_link %} Other times: {{ sender.booking_link }}{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-3',
    version: 1,
    title: 'Another time of day',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Another time of day',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m trying another time of day.
Reason: I need one answer before I can give you a proper one{% if ask.pain %} about {{ ask.pain }}{% endif %}.
Ask: Is it for one team, or for everybody{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: One team: describe a two-week trial, offer {{ slot.first }}. Everybody: ask who else should join, offer {{ slot.second }}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One question{% if ask.pain %} about {{ ask.pain }}{% endif %}: is it for one team, or for everybody{% if lead.company %} at {{ lead.company }}{% endif %}? Text me “team” or “all”, and you’ll have an answer today.`,
    channels: {
      email: {
        subject: 'One team, or everybody?',
        body: `Hi {{ lead.first_name }},

I tried to call you with one question, because it decides what I’d suggest{% if ask.pain %} for {{ ask.pain }}{% endif %}.

Is it for one team, or for everybody{% if lead.company %} at {{ lead.company }}{% endif %}? With one team, I’d start with a trial of two weeks. With everybody, I’d talk to two people first. One word is enough, and you’ll have my answer today.

{{ sender.first_name }}`,
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
    subject: 'Ten minutes and a pen',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Do you have a pen and ten minutes?
Reason: I’d like to draw with you how it works today{% if ask.pain %}, with {{ ask.pain }}{% endif %}.
Ask: What happens first{% if lead.company %} at {{ lead.company }}{% endif %}, and who sees it?
Next: Draw along and read each step back. Circle the slowest one. Send them a photo, and offer {{ slot.first }} for the circle.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to draw with you how it works today{% if ask.pain %}, with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. It takes ten minutes and a pen. Text me a time that suits you.`,
    channels: {
      email: {
        subject: 'Ten minutes and a pen',
        body: `Hi {{ lead.first_name }},

I called you with an idea. In ten minutes we could draw how it works today{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, above all {{ ask.pain }}{% endif %}, from the first step to the last, and mark the slowest one. You keep the drawing, with or without us.

When would you have ten minutes? If you’d rather describe it in three lines, that works too.

{{ sender.first_name }}`,
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
    subject: 'By text',
    body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Perhaps a text is easier. Shall I send you my answer{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} for {{ lead.company }}{% endif %} in writing? If it’s no longer needed, reply “no”.`,
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
    subject: 'What you’d have to do',
    body: `Hi {{ lead.first_name }},

You hear a lot about what you get. Here is what you’d have to do: somebody{% if lead.company %} at {{ lead.company }}{% endif %} looks at it for a few minutes a day in the first weeks{% if ask.pain %}, above all at {{ ask.pain }}{% endif %}. That’s true for any supplier.

{% if resource.url %}For that person: {{ resource.title }}, {{ resource.url }}{% else %}I can write down for that person what to look at.{% endif %}

Who would it be? If nobody comes to mind, it may be too early, and that’s fine.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, what you’d have to do{% if lead.company %} at {{ lead.company }}{% endif %}: one person looks at {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} for a few minutes a day at first. Who would it be?{% if resource.url %} For that person: {{ resource.url }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to talk about what you’d have to do.
Reason: One person{% if lead.company %} at {{ lead.company }}{% endif %} would have to look at {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} for a few minutes a day in the first weeks.
Ask: Who would that be?
Next: A name: offer to talk to that person for ten minutes. No name: say that waiting is better.{% if resource.url %} Send {{ resource.url }}.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Whatever you choose, one person{% if lead.company %} at {{ lead.company }}{% endif %} has to look at {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} daily at first. If you know who, I have something for them. If not, it may be too early.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'speed-to-lead-hot-7',
    version: 1,
    title: 'Who else decides',
    channel: 'phone',
    angle: 'call',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: ['hot'],
    subject: 'Who else should I ask?',
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. A “no” is fine, so please be open with me.
Reason: Perhaps you don’t decide {% if ask.pain %}about {{ ask.pain }} {% else %}{% endif %}alone.
Ask: Who else has a say{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Ask for one line of introduction. Offer {{ slot.second }} for all three. If they decide alone, ask what is missing.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. If somebody else has a say{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}, tell me who and what they care about. I’ll write something that you can forward.`,
    channels: {
      email: {
        subject: 'Who else has a say?',
        body: `Hi {{ lead.first_name }},

I called you to ask one thing: who else has a say{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}?

If there is somebody, tell me the role and what they care about. I’ll write half a page that you can forward, without any sales talk. If you decide alone, tell me what is missing. And if it’s a “no”, that’s fine too.

{{ sender.first_name }}`,
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
    subject: 'How to test it',
    body: `Hi {{ lead.first_name }},

{% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. Here is how it went: {{ case_study.url }}{% else %}I could tell you that it works. A small test of your own is better.{% endif %}

I wouldn’t promise you the same{% if lead.company %} at {{ lead.company }}{% endif %}. I’d test it first{% if ask.pain %} on {{ ask.pain }}{% endif %}: two weeks, one team, one number before and after. You sign nothing for that.

Would you like to see how? If you have doubts, send them to me, and I’ll answer each of them.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. {{ case_study.url }} {% else %}{% endif %}I’d test it first{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, on {{ ask.pain }}{% endif %}: two weeks, one team, one number. You sign nothing. Would you like to see how?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to suggest a small test.
Reason: {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}You shouldn’t have to take our word for it.{% endif %} I want to know whether it works{% if ask.pain %} for {{ ask.pain }}{% endif %}.
Ask: What would convince you{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Turn the answer into a test with a date and one number. Send it in writing today{% if case_study.client and case_study.result %}, with {{ case_study.url }}{% endif %}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. {% else %}{% endif %}Tell me what would convince you{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}, and I’ll suggest a small test in writing.`,
      },
    },
    variants: [
      {
        id: 'hot-8-plain',
        subject:
          '{% if case_study.client and case_study.result %}What {{ case_study.client }} did{% else %}A clear answer{% endif %}',
        body: `Hi {{ lead.first_name }},

{% if case_study.client and case_study.result %}No brochure, only one example: {{ case_study.client }} {{ case_study.result }}. The full story is here: {{ case_study.url }}{% else %}No brochure, only an offer: I find out whether it would work for you, and I tell you either way.{% endif %}

I can’t promise the same{% if lead.company %} for {{ lead.company }}{% endif %}{% if ask.pain %} and {{ ask.pain }}{% endif %}. I can find out whether it’s possible, and it takes me about a week.

Is that worth a start? If not, a “no” is a clear answer too.

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
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call for now.
Reason: I’d like to note a clear result{% if ask.pain %} about {{ ask.pain }}{% endif %}.
Ask: Which is it{% if lead.company %} for {{ lead.company }}{% endif %}: decided for somebody else, waiting, or done?
Next: Waiting: set the month. Somebody else: ask what decided it. Done: thank them.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This was my last call for now. Text me one word{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}: “other”, “waiting”, or “done”. I’ll do what it says, and all three are fine.`,
    channels: {
      email: {
        subject: 'Other, waiting or done?',
        body: `Hi {{ lead.first_name }},

This was my last call for now, and I’d like to note a clear result{% if ask.pain %} about {{ ask.pain }}{% endif %}.

Which is it{% if lead.company %} for {{ lead.company }}{% endif %}: have you chosen somebody else, is it waiting, or is it done? One word is enough. With “waiting”, add the month, and I’ll write then. With the other two, I’ll close it and thank you.

{{ sender.first_name }}`,
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
    subject: 'I’ll write less often now',
    body: `Hi {{ lead.first_name }},

You’ve heard a lot from me in two weeks{% if ask.pain %} about {{ ask.pain }}{% endif %}. From now on I’ll write less often, and only with something useful{% if lead.company %} for {{ lead.company }}{% endif %}. Reply “stop” and this was the last one.

If it becomes important again, one line is enough, and I’ll be quick.

What could I have done better? I’d like to know, but you don’t have to answer.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, from now on I’ll write less often{% if lead.company %} to {{ lead.company }}{% endif %}, and only with something useful{% if ask.pain %} on {{ ask.pain }}{% endif %}. What could I have done better? “Stop” ends it.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling to say that I’ll call less often.
Reason: Two weeks of calls and mails{% if ask.pain %} about {{ ask.pain }}{% endif %} are enough.
Ask: What could I have done better?
Next: Say thank you. Say that something useful will come now and then{% if lead.company %} to {{ lead.company }}{% endif %}, and ask whether they’d rather not get it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. From now on you’ll hear less from me. Now and then I’ll send something useful{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} to {{ lead.company }}{% endif %}, and a word from you stops it. Thank you for your time.`,
      },
    },
    variants: [
      {
        id: 'hot-10-keep',
        subject: 'Keep my number',
        body: `Hi {{ lead.first_name }},

Two weeks of calls and mails are enough, so I’ll stop here.

Please keep my number. If {% if ask.pain %}{{ ask.pain }} becomes a problem again{% else %}you need us later{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, you don’t have to fill in a form. Call me or reply to this mail, and I’ll know what it’s about.

Shall I keep my notes until then, or delete them? If I don’t hear from you, I’ll keep them.

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
    subject: 'Your message has arrived',
    body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Thanks for your message{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} from {{ lead.company }}{% endif %}. I can call you now or answer here. Which do you prefer?`,
    variants: [],
    translations: [],
  },
];
