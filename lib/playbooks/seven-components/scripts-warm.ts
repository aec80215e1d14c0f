import type { Script } from '../../domain/script/script';

/** Ten touches in sixty days: value first, the question of what is next at the end. */
export const warmScripts: readonly Script[] = [
  {
    id: 'seven-components-warm-1',
    version: 1,
    title: 'What was said, and one idea',
    channel: 'email',
    angle: 'recap',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'My notes, and one idea',
    body: `Hi {{ lead.first_name | default: "there" }},

Thanks for telling me about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. In my notes I have this: {{ ask.agreed }}.

One idea to go with it. Before you spend any money, ask two colleagues, separately, what happened the last time. If their stories match, you know the cause.

Would you try that and tell me what you hear? If you’ve no time for it now, keep it for later.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, in my notes from our talk{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} I have this: {{ ask.agreed }}. Is that right, and what should I add? If it has changed, tell me.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have my notes from our talk in front of me.
Reason: I’d like to check one thing{% if ask.pain %} about {{ ask.pain }}{% endif %}. I noted this: {{ ask.agreed }}.
Ask: Is that right, or has something changed{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Correct the note while they listen. Promise one useful thing, and say when it will arrive.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. In my notes from our talk{% if ask.pain %} about {{ ask.pain }}{% endif %} I have this: {{ ask.agreed }}. If something has changed{% if lead.company %} at {{ lead.company }}{% endif %}, tell me. A text is fine.`,
      },
    },
    variants: [
      {
        id: 'warm-1-small',
        subject: 'Something small to start with',
        body: `Hi {{ lead.first_name | default: "there" }},

It was good to hear how you work{% if lead.company %} at {{ lead.company }}{% endif %}. I noted this: {{ ask.agreed }}.

I don’t think you need a project yet{% if ask.pain %} for {{ ask.pain }}{% endif %}. Two weeks of counting would tell you more: how often it happens, and how long it takes.

I can write down on one page what to count. Shall I do that? If you’d rather wait, tell me until when.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
  {
    id: 'seven-components-warm-2',
    version: 1,
    title: 'How it usually starts',
    channel: 'email',
    angle: 'education',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'One list, one owner',
    body: `Hi {{ lead.first_name }},

Problems like {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} often start small: somebody leaves, a list gets longer, an exception becomes the rule.

The way back is simple as well: one list, one owner, one look a week.

{% if resource.url %}More about it: {{ resource.title }}, {{ resource.url }}{% else %}You don’t need a tool to begin.{% endif %}

Which of the three is missing{% if lead.company %} at {{ lead.company }}{% endif %}? One word is enough. If all three are there, tell me, and I’ll look elsewhere.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, for {% if ask.pain %}{{ ask.pain }}{% else %}problems like this{% endif %} I’d begin with one list, one owner, and one look a week. Which of the three is missing{% if lead.company %} at {{ lead.company }}{% endif %}?{% if resource.url %} More: {{ resource.url }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have one idea, it takes a minute.
Reason: For {% if ask.pain %}{{ ask.pain }}{% else %}problems like this{% endif %} you often need only three things: a list, an owner, and one look a week.
Ask: Which of the three do you have already{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Say what is good about it. For the rest, suggest the smallest version.{% if resource.url %} Send {{ resource.url }} afterwards.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One idea{% if ask.pain %} for {{ ask.pain }}{% endif %}: a list, an owner, and one look a week. Tell me which of them you have already{% if lead.company %} at {{ lead.company }}{% endif %}, and I’ll tell you what I’d do about the others.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-3',
    version: 1,
    title: 'A company like theirs',
    channel: 'email',
    angle: 'case-study',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject:
      '{% if case_study.client and case_study.result %}What {{ case_study.client }} did{% else %}What would be different?{% endif %}',
    body: `Hi {{ lead.first_name }},

{% if lead.industry %}I looked for an example that fits {{ lead.industry }}.{% else %}I looked for an example that fits you.{% endif %} {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. You’ll find it here: {{ case_study.url }}{% else %}The best one is your own: take the last time it went well, and ask what was different that day.{% endif %}

I thought of {% if ask.pain %}{{ ask.pain }}{% else %}you{% endif %} when I chose it. Which part would never work{% if lead.company %} at {{ lead.company }}{% endif %}? If none of it fits, tell me, and I’ll look for another one.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if case_study.client and case_study.result %}an example: {{ case_study.client }} {{ case_study.result }}. {{ case_study.url }}{% else %}take the last time it went well, and ask what was different that day.{% endif %} Which part would never work{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }}{% endif %}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have an example and one question about it.
Reason: {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}Take the last time it went well.{% endif %} I’d like to know what of it applies{% if ask.pain %} to {{ ask.pain }}{% endif %}.
Ask: Which part would never work{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Let them explain. Agree on the part that does apply{% if case_study.client and case_study.result %}, and send {{ case_study.url }}{% endif %}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if case_study.client and case_study.result %}An example for you: {{ case_study.client }} {{ case_study.result }}. It’s in my mail.{% else %}Think of the last time it went well.{% endif %} Tell me which part would never work{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}. That helps me most.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-4',
    version: 1,
    title: 'What others in the field say',
    channel: 'email',
    angle: 'data',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'What I hear from others',
    body: `Hi {{ lead.first_name | default: "there" }},

I talk to many people {% if lead.industry %}in {{ lead.industry }}{% else %}in your field{% endif %}, and I keep hearing one thing: {{ ask.insight }}.

I don’t know whether it’s true for you{% if lead.company %} at {{ lead.company }}{% endif %}. If it is, it may be worth looking at {% if ask.pain %}{{ ask.pain }}{% else %}your plans{% endif %} earlier rather than later.

Does it match what you see? I’ll tell you what the others say about it, without names. If it doesn’t match, I’d like to know too.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, something I keep hearing: {{ ask.insight }}. Does it match what you see{% if lead.company %} at {{ lead.company }}{% endif %}, also for {% if ask.pain %}{{ ask.pain }}{% else %}your plans{% endif %}? In return I’ll pass on what others think.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m asking a few people for their opinion.
Reason: I keep hearing this: {{ ask.insight }}.
Ask: Is it the same{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, and what does it mean for {{ ask.pain }}{% endif %}?
Next: Tell them what the others said, without names. If it makes things harder for them, offer {{ slot.second }}.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I keep hearing this: {{ ask.insight }}. I’d like to know whether it’s the same{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, because of {{ ask.pain }}{% endif %}. I’ll tell you what the others say.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-5',
    version: 1,
    title: 'Something new on our side',
    channel: 'email',
    angle: 'update',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'Something new',
    body: `Hi {{ lead.first_name | default: "there" }},

Something is new on our side, and I thought of you: {{ ask.update }}.

It may be useful{% if ask.pain %} for {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, or it may change little for you. You’ll know after ten minutes, without slides and without a follow-on meeting.

Would {{ slot.second }} be a good time?{% if sender.booking_link %} Others are here: {{ sender.booking_link }}{% endif %} If you’d rather read about it, tell me, and I’ll send three lines.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-6',
    version: 1,
    title: 'Fresh value',
    channel: 'email',
    angle: 'resource',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'For your next planning',
    body: `Hi {{ lead.first_name }},

The next time you plan a quarter{% if lead.company %} at {{ lead.company }}{% endif %}, this may help. {% if resource.url %}It’s {{ resource.title }}: {{ resource.url }}{% else %}Take the three things that were late last quarter and ask what they had in common.{% endif %}

Mark three lines in it{% if ask.pain %} that matter for {{ ask.pain }}{% endif %}, and take them to the meeting.

When is your next planning day? I’ll send what else belongs to it in time. If you don’t plan that way, keep it anyway.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-7',
    version: 1,
    title: 'The morning call',
    channel: 'phone',
    angle: 'call',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'A call this morning',
    body: `Open: Good morning {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, with a short question.
Reason: I’ve sent you a few mails{% if ask.pain %} about {{ ask.pain }}{% endif %}. I’d like to know whether they’re useful.
Ask: Was there one that you passed on{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Yes: ask to whom and what they said, and offer {{ slot.second }} for the three of you. No: ask what would be worth passing on.
Voicemail: Good morning. One question from {{ sender.first_name }}{% if sender.company %} at {{ sender.company }}{% endif %}, {{ lead.first_name }}, about my mails{% if ask.pain %} on {{ ask.pain }}{% endif %}: was there one you passed on{% if lead.company %} at {{ lead.company }}{% endif %}? Tell me which, and I’ll send more of that kind and less of the rest.`,
    channels: {
      email: {
        subject: 'Which one was useful?',
        body: `Good morning {{ lead.first_name }},

I called you this morning to ask one thing.

Of all I’ve sent you{% if ask.pain %} about {{ ask.pain }}{% endif %}, was there anything you passed on to somebody{% if lead.company %} at {{ lead.company }}{% endif %}? Name the piece, and I’ll send more of that kind. If there was nothing, tell me that too, and I’ll write less often.

{{ sender.first_name }}`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-8',
    version: 1,
    title: 'The alternatives, fairly',
    channel: 'email',
    angle: 'comparison',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'Three ways to do it',
    body: `Hi {{ lead.first_name | default: "there" }},

For {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} you have three ways, and we’re only one of them.

1. Leave it. Good, if it happens less than once a month.
2. Build something yourselves{% if lead.company %} at {{ lead.company }}{% endif %}. Good, if somebody has the time to look after it.
3. Work with us. The difference: {{ ask.difference }}.

I’ll also tell you when we’re the wrong choice. Which of the three are you leaning towards?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name | default: "there" }}, for {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} there are three ways: leave it, build it yourselves{% if lead.company %} at {{ lead.company }}{% endif %}, or us. The difference with us: {{ ask.difference }}. Which one are you leaning towards?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to compare us with doing nothing.
Reason: There are three ways{% if ask.pain %} for {{ ask.pain }}{% endif %}: leave it, build it, or work with us. The difference with us: {{ ask.difference }}.
Ask: Which of the three do people prefer{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Talk about the one they name first. If ours is still in, offer {{ slot.first }}. If it isn’t, say so and wish them luck.
Voicemail: Hi {{ lead.first_name | default: "there" }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. There are three ways{% if ask.pain %} for {{ ask.pain }}{% endif %}: leave it, build it yourselves, or work with us. Tell me which one people prefer{% if lead.company %} at {{ lead.company }}{% endif %}, and I’ll tell you what I’d check first.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-9',
    version: 1,
    title: 'A sum on one line',
    channel: 'email',
    angle: 'roi',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'What does it cost?',
    body: `Hi {{ lead.first_name }},

The cost of {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} fits on one line: how often it happens in a month, times the hours it takes, times the cost of an hour.

{% if tool.url %}You can do it here: {{ tool.title }}, {{ tool.url }}{% else %}A rough figure is enough. Even half of it tells you whether it belongs in a budget.{% endif %}

What do you get? If the figure is small, that’s good news, and I’ll tell you so.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, a sum{% if ask.pain %} for {{ ask.pain }}{% endif %}: how often in a month, times hours, times the cost of an hour{% if lead.company %} at {{ lead.company }}{% endif %}. What do you get?{% if tool.url %} This does it for you: {{ tool.url }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Do you have a pen and one minute?
Reason: I’d like to put a rough figure on {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %} with you.
Ask: How often does it happen in a month{% if lead.company %} at {{ lead.company }}{% endif %}, and how long does it take each time?
Next: Do the sum aloud with their numbers. Send it in one line today{% if tool.url %}, with {{ tool.url }}{% endif %}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Here is a sum{% if ask.pain %} for {{ ask.pain }}{% endif %}: how often in a month, times hours, times the cost of an hour. Do it for {% if lead.company %}{{ lead.company }}{% else %}your team{% endif %}, and tell me what you get.`,
      },
    },
    variants: [],
    translations: [],
  },
  {
    id: 'seven-components-warm-10',
    version: 1,
    title: 'Shall I write less',
    channel: 'email',
    angle: 'permission-close',
    playbooks: ['seven-components'],
    stages: [],
    tiers: ['warm'],
    subject: 'Shall I write less often?',
    body: `Hi {{ lead.first_name }},

I’ve written to you for two months{% if ask.pain %} about {{ ask.pain }}{% endif %}, so I’d like to ask: shall I go on?

Reply “less”, and you’ll hear from me four times a year, with something useful{% if lead.company %} for {{ lead.company }}{% endif %}. Reply “stop”, and I’ll end it. If there is still an open question, tell me which one, and I’ll answer it today.

{{ sender.first_name }}`,
    variants: [
      {
        id: 'warm-10-tidy',
        subject: 'What should I do with my list?',
        body: `Hi {{ lead.first_name }},

I go through my list every second month, and I’d like to do the right thing with your name{% if lead.company %} and {{ lead.company }}{% endif %}.

Is {% if ask.pain %}{{ ask.pain }}{% else %}the subject{% endif %} still on your list? If it is, name me a month that suits you. If it isn’t, I’ll write once a quarter, or not at all if you reply “stop”. Thank you for reading this far.

{{ sender.first_name }}`,
      },
    ],
    translations: [],
  },
];
