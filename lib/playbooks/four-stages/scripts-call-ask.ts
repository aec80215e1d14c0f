import type { Script } from '../../domain/script/script';
import { everywhere } from '../talks/everywhere';
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
    playbooks: everywhere,
    stages: ['call-ask'],
    tiers: [],
    subject: 'Two times for our call',
    body: `Hi {{ lead.first_name }},

You said yes to a call, so here are two times: {{ slots }}. Fifteen minutes is enough.

Reply with the one you like and I’ll send the invitation{% if lead.company %} to {{ lead.company }}{% endif %}.{% if sender.booking_link %} If neither works, pick your own: {{ sender.booking_link }}{% endif %}

{% if ask.pain %}I’ll bring one idea for {{ ask.pain }}, and you can use it either way. {% else %}I’ll bring one idea that you can use either way. {% endif %}Which time suits you?

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, two times for our call{% if ask.pain %} about {{ ask.pain }}{% endif %}: {{ slots }}. Which one suits you{% if lead.company %} at {{ lead.company }}{% endif %}?{% if sender.booking_link %} Or pick your own: {{ sender.booking_link }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. You said yes to a call, and I have my calendar open.
Reason: It takes fifteen minutes{% if ask.pain %}, and it’s about {{ ask.pain }}{% endif %}.
Ask: Which suits you better, {{ slots }}?
Next: Send the invitation{% if lead.company %} to {{ lead.company }}{% endif %} before you hang up.{% if sender.booking_link %} Put {{ sender.booking_link }} in it for changes.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have two times for our call{% if ask.pain %} about {{ ask.pain }}{% endif %}: {{ slots }}. Text me the one you like{% if lead.company %} at {{ lead.company }}{% endif %}.{% if sender.booking_link %} The link for other times is in my mail.{% endif %}`,
      },
    },
    variants: [
      {
        id: 'call-ask-1-one',
        subject: '{{ slot.first }}?',
        body: `Hi {{ lead.first_name }},

For our call I suggest {{ slot.first }}, fifteen minutes.{% if sender.booking_link %} If that doesn’t work, every free time is here: {{ sender.booking_link }}{% endif %}

I’d like to be prepared. {% if ask.pain %}I have {{ ask.pain }} as the subject. {% else %}{% endif %}What else should I look at before we talk, so that you don’t have to explain it from the start{% if lead.company %} for {{ lead.company }}{% endif %}?

If you’d rather not talk after all, one word is enough.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-call-ask-2',
    version: 1,
    title: 'What the call is good for',
    channel: 'email',
    angle: 'resource',
    playbooks: everywhere,
    stages: ['call-ask'],
    tiers: [],
    subject: 'What you get from the call',
    body: `Hi {{ lead.first_name }},

Before our call, here is what it’s for. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}: {{ case_study.url }}{% else %}In fifteen minutes we look at one real case of yours, and you leave with one thing to try.{% endif %}

{% if case_study.client and case_study.result %}I’d like to find out with you{% else %}I’d like to see{% endif %} whether something like it would work{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} for {{ ask.pain }}{% endif %}.

{{ slot.first }} is still free. Shall I send the invitation?{% if sender.booking_link %} All other times: {{ sender.booking_link }}{% endif %}

If a page in writing suits you better, tell me.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}in our call we look at one real case of yours.{% endif %} I’d like to see what would work{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} for {{ ask.pain }}{% endif %}. Shall I book {{ slot.first }}?{% if sender.booking_link %} Or: {{ sender.booking_link }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Thirty seconds about our call.
Reason: {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}. I’d like to see whether that would work{% else %}I’d like to look at one real case of yours{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }} in mind{% endif %}.
Ask: Is that worth fifteen minutes to you?
Next: Offer {{ slot.first }}, then {{ slot.second }}.{% if sender.booking_link %} Send {{ sender.booking_link }} only if both fail.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}In our call we look at one real case of yours.{% endif %} I’d like to see what would help with {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}.{% if sender.booking_link %} You’ll find my free times in my mail.{% endif %}`,
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
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I have my calendar in front of me.
Reason: Links are easy to forget, so I’m calling to find a time for our talk{% if ask.pain %} about {{ ask.pain }}{% endif %}.
Ask: Which is better for you{% if lead.company %} at {{ lead.company }}{% endif %}, {{ slots }}?
Next: Say day and hour back. Send the invitation while they listen.{% if sender.booking_link %} Mention {{ sender.booking_link }} for changes.{% endif %}
Voice note: Their name, then yours. The subject{% if ask.pain %}: {{ ask.pain }}{% endif %}. The time you suggest: {{ slot.first }}. Ask for a yes or a no{% if lead.company %} from {{ lead.company }}{% endif %}. Don’t read a link aloud.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. For our talk{% if ask.pain %} about {{ ask.pain }}{% endif %} I can do {{ slots }}. Text me the one that suits you{% if lead.company %} at {{ lead.company }}{% endif %}.{% if sender.booking_link %} My link is in the mail as well.{% endif %}`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-call-ask-3-written',
    version: 1,
    title: 'One line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'A time for our call',
    body: `Hi {{ lead.first_name }},

{% if sender.booking_link %}Here is the link for our call again: {{ sender.booking_link }}

Or tell me{% else %}Let’s find a time for our call over here.

Tell me{% endif %} a day that works for you, and I’ll send the invitation{% if lead.company %} to {{ lead.company }}{% endif %}{% if ask.pain %}, with {{ ask.pain }} as the subject{% endif %}. It takes fifteen minutes. Which day is best? If you’ve changed your mind, that’s fine, tell me.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if sender.booking_link %}The link for our call again: {{ sender.booking_link }} Or tell me{% else %}Tell me{% endif %} a day for our call, and I’ll send the invitation{% if lead.company %} to {{ lead.company }}{% endif %}{% if ask.pain %} about {{ ask.pain }}{% endif %}. Which day is best?`,
      },
    },
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-call-ask-4',
    version: 1,
    title: 'Why they said yes',
    channel: 'email',
    angle: 'reason',
    playbooks: everywhere,
    stages: ['call-ask'],
    tiers: [],
    subject: 'Is the call still useful?',
    body: `Hi {{ lead.first_name }},

{% if ask.pain %}When you said yes to a call, the subject was {{ ask.pain }}. {% else %}You said yes to a call, and we haven’t found a time yet. {% endif %}If it’s solved, I’m glad, and we don’t need to talk.

If it isn’t, fifteen minutes are enough to find out whether it’s worth doing something about it{% if lead.company %} at {{ lead.company }}{% endif %}. You can end with “no”.

Is the call still useful to you? I could do {{ slot.first }}.{% if sender.booking_link %} Other times: {{ sender.booking_link }}{% endif %}

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, is our call still useful{% if ask.pain %} for {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}? If it’s solved, tell me and I’ll close it. If not, I could do {{ slot.first }}.{% if sender.booking_link %} Other times: {{ sender.booking_link }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. It’s about the call you said yes to.
Reason: The subject was {% if ask.pain %}{{ ask.pain }}{% else %}a problem you wanted to solve{% endif %}.
Ask: Is it still open{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Still open: book {{ slot.first }} now{% if sender.booking_link %}, invitation with {{ sender.booking_link }}{% endif %}. Solved: say that you’re glad, and close it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. It’s about our call{% if ask.pain %} on {{ ask.pain }}{% endif %}. If it’s still useful{% if lead.company %} for {{ lead.company }}{% endif %}, I could do {{ slot.first }}.{% if sender.booking_link %} Other times are at the link in my mail.{% endif %} If it’s solved, tell me.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-call-ask-5',
    version: 1,
    title: 'One line: yes, no, later',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['call-ask'],
    tiers: [],
    subject: 'Yes, no or later',
    body: `Hi {{ lead.first_name }},

About our call{% if ask.pain %} on {{ ask.pain }}{% endif %}: yes, no, or later? One word is enough, and each of the three is a good answer for me.

With “later”, tell me the month and I’ll write then, not before. With a yes, I’ll send the invitation{% if lead.company %} to {{ lead.company }}{% endif %} for {{ slot.first }}.{% if sender.booking_link %} Or pick a time here: {{ sender.booking_link }}{% endif %}

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, about our call{% if ask.pain %} on {{ ask.pain }}{% endif %}: yes, no, or later? Any of the three is fine{% if lead.company %} for {{ lead.company }}{% endif %}.{% if sender.booking_link %} If yes, this is fastest: {{ sender.booking_link }}{% endif %}`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Yes, no, or later?
Reason: It’s about our call{% if ask.pain %} on {{ ask.pain }}{% endif %}. I’d like to plan it or close it.
Ask: Which of the three is it{% if lead.company %} for {{ lead.company }}{% endif %}?
Next: Yes: {{ slot.first }}{% if sender.booking_link %}, with {{ sender.booking_link }} for changes{% endif %}. No: thank them. Later: write down the month while they listen.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. About our call{% if ask.pain %} on {{ ask.pain }}{% endif %}: text me yes, no, or a month that suits{% if lead.company %} {{ lead.company }}{% endif %}. Each of them is a good answer.{% if sender.booking_link %} If it’s yes, my link is in the mail.{% endif %}`,
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
    playbooks: everywhere,
    stages: ['call-ask'],
    tiers: [],
    subject: 'I’ll take the call off my calendar',
    body: `Hi {{ lead.first_name }},

We haven’t found a time for our call{% if lead.company %} with {{ lead.company }}{% endif %}, so I’ll stop asking for one.

If you want to come back to {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}, {% if sender.booking_link %}this link still works, next week or next year: {{ sender.booking_link }}{% else %}reply to this mail and we’ll find a time{% endif %}. My notes stay, so you won’t have to explain it twice.

Would a page in writing have been better for you than a call? If so, say “page” and I’ll write it.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, I’m giving back the time for our call. If you want to come back to {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, {% if sender.booking_link %}{{ sender.booking_link }} still works{% else %}write to me here{% endif %}. Would a page in writing be better than a call?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling to give back the time for our call.
Reason: We didn’t find an hour, and that’s fine.
Ask: Would something in writing{% if ask.pain %} about {{ ask.pain }}{% endif %} be better for you{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: In writing: send it within the day. Neither: thank them{% if sender.booking_link %} and say that {{ sender.booking_link }} stays open{% endif %}.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m giving back the time for our call{% if ask.pain %} about {{ ask.pain }}{% endif %}. If you want to talk later, {% if sender.booking_link %}the link in my mail still works{% else %}call me back{% endif %}{% if lead.company %}, for anybody at {{ lead.company }}{% endif %}. All the best until then.`,
      },
    },
    variants: [
      {
        id: 'call-ask-6-writing',
        subject: 'In writing instead?',
        body: `Hi {{ lead.first_name }},

A call may not be the easiest way for you. Maybe writing is.

If you send me two sentences about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}, I’ll answer with one page{% if lead.company %} for {{ lead.company }}{% endif %}: what I’d do first, and what I’d leave alone. It costs nothing.

Would a page be useful to you?{% if sender.booking_link %} And if you’d rather talk one day: {{ sender.booking_link }}{% endif %}

{{ sender.first_name }}`,
      },
    ],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
