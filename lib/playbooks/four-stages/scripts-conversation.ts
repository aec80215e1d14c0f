import type { Script } from '../../domain/script/script';
import { everywhere } from '../talks/everywhere';
import { conversation as de } from './de/conversation';
import { conversation as es } from './es/conversation';
import { conversation as fr } from './fr/conversation';

/** Silent in mid-conversation: pick it up where it stopped. */
export const conversationScripts: readonly Script[] = [
  {
    id: 'four-stages-conversation-1',
    version: 1,
    title: 'Pick up the thread where it stopped',
    channel: 'email',
    angle: 'nudge',
    playbooks: everywhere,
    stages: ['conversation'],
    tiers: [],
    subject: 'Where we stopped',
    body: `Hi {{ lead.first_name }},

We were talking{% if ask.pain %} about {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, and I’d like to add one thought.

I wouldn’t try to fix everything at once. I’d take the one case that comes up most often, fix that, and see what it changes. That usually takes days, not months.

Which case would you take first? If it’s off the table for now, tell me and I’ll wait.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, one thought on our conversation{% if ask.pain %} about {{ ask.pain }}{% endif %}: start with the case that comes up most often, and leave the rest. Which one would that be{% if lead.company %} at {{ lead.company }}{% endif %}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. We were in the middle of something.
Reason: You told me about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}, and I had one thought since.
Ask: If you could only fix one case of it{% if lead.company %} at {{ lead.company }}{% endif %}, which would it be?
Next: Talk that case through for two minutes. Then offer {{ slot.first }} to do it properly.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One thought on our conversation{% if ask.pain %} about {{ ask.pain }}{% endif %}. I’d start with a single case, the one that comes up most often{% if lead.company %} at {{ lead.company }}{% endif %}. Tell me which one, and I’ll say how I’d do it.`,
      },
    },
    variants: [
      {
        id: 'conversation-1-summary',
        subject: 'What I understood so far',
        body: `Hi {{ lead.first_name }},

A short summary, so you don’t have to scroll up.

- The subject{% if lead.company %} at {{ lead.company }}{% endif %}: {% if ask.pain %}{{ ask.pain }}{% else %}what you wrote to me{% endif %}.
- What we haven’t talked about yet: how often it happens, and who else would be involved.

What did I get wrong, or leave out? One line is enough. If it’s no longer a subject, tell me and I’ll close it on my side.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-conversation-2',
    version: 1,
    title: 'Something that fits the conversation',
    channel: 'email',
    angle: 'resource',
    playbooks: everywhere,
    stages: ['conversation'],
    tiers: [],
    subject: 'Something that fits our conversation',
    body: `Hi {{ lead.first_name }},

{% if resource.url %}I found something that fits what you wrote: {{ resource.title }}. {{ resource.url }}{% else %}I thought about what you wrote, and here is what I’d do first.{% endif %}

{% if ask.pain %}It may help with {{ ask.pain }}. {% else %}{% endif %}{% if resource.url %}Look for{% else %}I’d write down the last five cases and look for{% endif %} the one step where things stop, and leave the rest alone for now.

Where does it stop{% if lead.company %} at {{ lead.company }}{% endif %}? If you’d rather not go into it now, keep this for later.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, {% if resource.url %}this fits what you wrote: {{ resource.title }}, {{ resource.url }}.{% else %}an idea: look at the last five cases and find the step where they stopped.{% endif %} Would it help with {% if ask.pain %}{{ ask.pain }}{% else %}yours{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling about what you wrote.
Reason: {% if resource.url %}I found {{ resource.title }}, and it may fit{% else %}I have one idea that may fit{% endif %} {% if ask.pain %}{{ ask.pain }}{% else %}your case{% endif %}.
Ask: May I tell you in two sentences, and you say whether it fits{% if lead.company %} {{ lead.company }}{% endif %}?
Next: Say it. Write down what doesn’t fit.{% if resource.url %} Send {{ resource.url }}.{% endif %} Answer the open point by mail today.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. {% if resource.url %}I’m sending you {{ resource.title }}{% else %}I have one idea for you{% endif %} because of what you wrote{% if ask.pain %} about {{ ask.pain }}{% endif %}. If it doesn’t fit{% if lead.company %} {{ lead.company }}{% endif %}, tell me what is different. That helps me too.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-conversation-3',
    version: 1,
    title: 'Call or voice note: easier said than typed',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I thought a call is quicker than another mail.
Reason: We were writing about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}, and one thing isn’t clear to me yet.
Ask: If you had to explain it to a new colleague{% if lead.company %} at {{ lead.company }}{% endif %}, where would you start?
Next: Say back what you heard. Then offer one small step: an example by mail, or fifteen minutes on {{ slot.first }}.
Voice note: Start with the last thing they wrote. Say in one sentence what you understood{% if ask.pain %} about {{ ask.pain }}{% endif %}. Ask what they have tried{% if lead.company %} at {{ lead.company }}{% endif %}. Thirty seconds at most.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’d like to understand one thing better{% if ask.pain %} about {{ ask.pain }}{% endif %}: what have you tried so far{% if lead.company %} at {{ lead.company }}{% endif %}? A voice note is fine. If it’s solved, even better, tell me.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-conversation-3-written',
    version: 1,
    title: 'One line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'Our conversation, over here',
    body: `Hi {{ lead.first_name }},

Perhaps it’s easier for you to answer here.

Has anything changed{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %} since we last wrote, or is it still as you described it? Either answer helps me: if it’s solved, I’ll close it, and if it isn’t, I have one idea to show you.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}, writing here in case it’s easier. Has anything changed{% if ask.pain %} with {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %} since we last wrote? If it’s solved, I’m glad to hear it.`,
      },
    },
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-conversation-4',
    version: 1,
    title: 'What they said they wanted',
    channel: 'email',
    angle: 'reason',
    playbooks: everywhere,
    stages: ['conversation'],
    tiers: [],
    subject: 'What it would take',
    body: `Hi {{ lead.first_name }},

I read our conversation again. {% if ask.pain %}It was about {{ ask.pain }}, and I still think it can be solved.{% else %}I still think we can help.{% endif %}

It usually takes three things: somebody who decides, a small team that tries it, and a date to compare before and after.

Which of the three is missing{% if lead.company %} at {{ lead.company }}{% endif %} today? If the answer is “no time”, tell me which month is better.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, to solve {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %} you need somebody who decides, a team that tries it, and a date to compare. Which one is missing{% if lead.company %} at {{ lead.company }}{% endif %}? If it’s time, name me a month.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I read our conversation again.
Reason: It was about {% if ask.pain %}{{ ask.pain }}{% else %}a problem you want to solve{% endif %}. I’d like to know what stands in the way.
Ask: Is it the decision, the people, or the date{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Take the one they name and ask who could settle it. Offer to talk to that person together.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I read our conversation again{% if ask.pain %} about {{ ask.pain }}{% endif %}. If one thing is holding it up{% if lead.company %} at {{ lead.company }}{% endif %}, tell me which, and I’ll see what I can do. If it’s dropped, that’s fine too.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-conversation-5',
    version: 1,
    title: 'One line: a number',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['conversation'],
    tiers: [],
    subject: 'A number from 1 to 10',
    body: `Hi {{ lead.first_name }},

One number is all I need. {% if ask.pain %}The subject is {{ ask.pain }}. {% else %}{% endif %}From 1 to 10, how important is it right now{% if lead.company %} for {{ lead.company }}{% endif %}?

If it’s 5 or more, I’ll send you one idea and two times for a short talk. If it’s less, I’ll stop writing about it, and you can always come back to me later.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, one number is all I need{% if ask.pain %} about {{ ask.pain }}{% endif %}. From 1 to 10, how important is it right now{% if lead.company %} for {{ lead.company }}{% endif %}? Under 5, I’ll stop writing about it.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I only need one number from you.
Reason: It tells me whether to help or to wait.
Ask: {% if ask.pain %}About {{ ask.pain }}: from{% else %}From{% endif %} 1 to 10, how important is it right now{% if lead.company %} for {{ lead.company }}{% endif %}?
Next: Five or more: ask what would bring it down, and offer {{ slot.first }}. Under five: thank them and stop.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One number would help me{% if ask.pain %} about {{ ask.pain }}{% endif %}: from 1 to 10, how important is it right now{% if lead.company %} for {{ lead.company }}{% endif %}? Text it to me. Under five, I’ll stop calling about it.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-conversation-6',
    version: 1,
    title: 'Goodbye, with what was learnt',
    channel: 'email',
    angle: 'break-up',
    playbooks: everywhere,
    stages: ['conversation'],
    tiers: [],
    subject: 'I’ll leave it here',
    body: `Hi {{ lead.first_name }},

Thanks for the conversation. I haven’t heard back, so I’ll stop writing about it.

I’ve kept my notes{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. If it becomes important again, reply to this mail and we’ll start from there. You won’t have to explain it twice.

Is there anything in my notes I should change before I file them? No answer is fine too.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, I’ll leave it here, and you don’t need to reply. I’ve kept my notes{% if ask.pain %} on {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. If it becomes important, write here and we’ll start from there.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. A short call to close things on my side.
Reason: It looks as if you have other things to do first{% if lead.company %} at {{ lead.company }}{% endif %}{% if ask.pain %} than {{ ask.pain }}{% endif %}, and that’s fine.
Ask: Is that right, or should I talk to somebody else?
Next: Note the answer. If they name a month, set a reminder for it while they listen.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m closing our conversation{% if ask.pain %} about {{ ask.pain }}{% endif %} for now. My notes{% if lead.company %} on {{ lead.company }}{% endif %} are kept, so you won’t have to explain it twice. Call me when it matters again. Thank you.`,
      },
    },
    variants: [
      {
        id: 'conversation-6-honest',
        subject: 'My last mail on this',
        body: `Hi {{ lead.first_name }},

I haven’t heard back, so this is my last mail about {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}.

If somebody{% if lead.company %} at {{ lead.company }}{% endif %} asks about it one day, forward them this thread. It has everything we talked about, and I’m glad to pick it up with them.

May I ask what changed? One word is enough, and so is no answer.

{{ sender.first_name }}`,
      },
    ],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
