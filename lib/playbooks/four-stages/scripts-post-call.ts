import type { Script } from '../../domain/script/script';
import { everywhere } from '../talks/everywhere';
import { postCall as de } from './de/post-call';
import { postCall as es } from './es/post-call';
import { postCall as fr } from './fr/post-call';

/** Had the call and no next step: hold a specific slot, else let go. */
export const postCallScripts: readonly Script[] = [
  {
    id: 'four-stages-post-call-1',
    version: 1,
    title: 'Hold a quarter of an hour',
    channel: 'email',
    angle: 'hold',
    playbooks: everywhere,
    stages: ['post-call'],
    tiers: [],
    subject: 'Fifteen minutes on {{ slot.first }}',
    body: `Hi {{ lead.first_name }},

Thanks for the call{% if ask.pain %} about {{ ask.pain }}{% endif %}. You wanted time to think, and that makes sense.

I’ve kept fifteen minutes free: {{ slot.first }}. We use them for one thing, to hear what you decided{% if lead.company %} at {{ lead.company }}{% endif %}. A “no” is a fine answer, and I won’t argue.

Does that time work, or is {{ slot.second }} better? If you need longer, name me a week.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, thanks for the call{% if ask.pain %} about {{ ask.pain }}{% endif %}. I’ve kept fifteen minutes to hear what you decided{% if lead.company %} at {{ lead.company }}{% endif %}: {{ slot.first }}. Does that work, or is {{ slot.second }} better?`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. We ended our call without a date.
Reason: You wanted to think about {% if ask.pain %}{{ ask.pain }}{% else %}it{% endif %}, and I don’t want to call at the wrong moment.
Ask: Can we take fifteen minutes on {{ slot.first }}, to hear what you decided{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Send the invitation at once. No date: ask whether you should write next quarter, and note it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. After our call{% if ask.pain %} about {{ ask.pain }}{% endif %} I’ve kept fifteen minutes: {{ slot.first }}. If that works{% if lead.company %} for {{ lead.company }}{% endif %}, text me yes. If you need longer, name me a week.`,
      },
    },
    variants: [],
    translations: [de.first, fr.first, es.first],
  },
  {
    id: 'four-stages-post-call-2',
    version: 1,
    title: 'Something to decide with',
    channel: 'email',
    angle: 'resource',
    playbooks: everywhere,
    stages: ['post-call'],
    tiers: [],
    subject: 'For the talk with your team',
    body: `Hi {{ lead.first_name }},

You may want to talk to others{% if lead.company %} at {{ lead.company }}{% endif %} before you decide{% if ask.pain %} about {{ ask.pain }}{% endif %}.

{% if resource.url %}This may help: {{ resource.title }}. You can forward it as it is. {{ resource.url }}{% else %}If it helps, I’ll put what we discussed on one page that you can forward.{% endif %}

Which question will they ask first? I’ll answer it in three sentences, today, so that you have it in writing. If nobody needs convincing, even better.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, for the talk with your team{% if lead.company %} at {{ lead.company }}{% endif %}{% if resource.url %}, this may help: {{ resource.title }}, {{ resource.url }}.{% else %}, I can write one page.{% endif %} Which question{% if ask.pain %} about {{ ask.pain }}{% endif %} will they ask first? I’ll answer it in writing today.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’m calling about the people who weren’t on our call.
Reason: They’ll want to know why {% if ask.pain %}{{ ask.pain }}{% else %}this{% endif %}, and why now.
Ask: Who{% if lead.company %} at {{ lead.company }}{% endif %} will ask the hardest question, and what is it?
Next: Answer it in three written sentences today.{% if resource.url %} Send {{ resource.url }} along.{% endif %}
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. If you talk to others{% if lead.company %} at {{ lead.company }}{% endif %} about {% if ask.pain %}{{ ask.pain }}{% else %}our call{% endif %}, tell me which question comes up first. I’ll answer it in writing the same day, and you can forward it.`,
      },
    },
    variants: [],
    translations: [de.second, fr.second, es.second],
  },
  {
    id: 'four-stages-post-call-3',
    version: 1,
    title: 'Call or voice note: one question left',
    channel: 'phone',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: null,
    body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I left out one question on our call.
Reason: We talked about {% if ask.pain %}{{ ask.pain }}{% else %}what should change{% endif %}, and not about what should stay as it is.
Ask: What works well today{% if lead.company %} at {{ lead.company }}{% endif %} and must not be lost?
Next: Say how it could be kept. Then ask for fifteen minutes on {{ slot.first }}, to decide one thing.
Voice note: Thank them for one thing they said. The question you left out: what works well today and must not be lost{% if lead.company %} at {{ lead.company }}{% endif %}? Say that it’s about {% if ask.pain %}{{ ask.pain }}{% else %}the decision{% endif %}. Thirty seconds at most.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One question I left out on our call{% if ask.pain %} about {{ ask.pain }}{% endif %}: what works well today{% if lead.company %} at {{ lead.company }}{% endif %} and must not be lost? A voice note is fine, whenever it suits you.`,
    variants: [],
    translations: [],
  },
  {
    id: 'four-stages-post-call-3-written',
    version: 1,
    title: 'One line, on the other channel',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'One question from our call',
    body: `Hi {{ lead.first_name }},

One thing is still open from our call.

Who else{% if lead.company %} at {{ lead.company }}{% endif %} has to agree before something can change{% if ask.pain %} about {{ ask.pain }}{% endif %}? A role is enough, you don’t need to give me a name, and I won’t contact anybody without you. If it’s only you, tell me that.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. One question from our call: who else{% if lead.company %} at {{ lead.company }}{% endif %} has to agree{% if ask.pain %} about {{ ask.pain }}{% endif %}? A role is enough. I won’t contact anybody without you.`,
      },
    },
    variants: [],
    translations: [de.thirdWritten, fr.thirdWritten, es.thirdWritten],
  },
  {
    id: 'four-stages-post-call-4',
    version: 1,
    title: 'What they said on the call',
    channel: 'email',
    angle: 'reason',
    playbooks: everywhere,
    stages: ['post-call'],
    tiers: [],
    subject: 'One small step',
    body: `Hi {{ lead.first_name }},

In my notes from our call the first line is {% if ask.pain %}{{ ask.pain }}{% else %}what you wanted to change{% endif %}. I’d like to keep it small.

So let’s leave the big plan aside and agree on one step that you could undo a week later.

We could choose it together on {{ slot.first }}. What would be a good first step{% if lead.company %} at {{ lead.company }}{% endif %}? If it has to wait, tell me until when.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, let’s keep it small: one step for {% if ask.pain %}{{ ask.pain }}{% else %}the start{% endif %} that you could undo a week later. What would be a good first one{% if lead.company %} at {{ lead.company }}{% endif %}? If it has to wait, tell me.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I went through my notes from our call.
Reason: I’d like to talk about one step{% if ask.pain %} for {{ ask.pain }}{% endif %}, and not about a plan.
Ask: Which step would be small enough to undo{% if lead.company %} at {{ lead.company }}{% endif %} if it doesn’t work?
Next: Set a day for that step on this call. If none is small enough, ask what makes it big, and note it.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I went through my notes{% if ask.pain %} on {{ ask.pain }}{% endif %}. I’d start with one small step{% if lead.company %} at {{ lead.company }}{% endif %} that you can undo. If you have one in mind, tell me. If it has to wait, that’s fine.`,
      },
    },
    variants: [],
    translations: [de.fourth, fr.fourth, es.fourth],
  },
  {
    id: 'four-stages-post-call-5',
    version: 1,
    title: 'One line: one word',
    channel: 'email',
    angle: 'light',
    playbooks: ['four-stages'],
    stages: ['post-call'],
    tiers: [],
    subject: 'Moving, waiting or dropped?',
    body: `Hi {{ lead.first_name }},

One word is enough. Since our call{% if ask.pain %} about {{ ask.pain }}{% endif %}, are things{% if lead.company %} at {{ lead.company }}{% endif %} moving, waiting, or dropped?

Moving: I’ll send two times. Waiting: tell me for what, and I’ll write when it’s there. Dropped: I’ll close it, and thank you for your time.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, one word is enough. Since our call{% if ask.pain %} about {{ ask.pain }}{% endif %}, are things{% if lead.company %} at {{ lead.company }}{% endif %} moving, waiting, or dropped? I’ll do what the word says.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I only need one word.
Reason: I’m planning my month and want to plan it right.
Ask: Since our call{% if ask.pain %} about {{ ask.pain }}{% endif %}, are things{% if lead.company %} at {{ lead.company }}{% endif %} moving, waiting, or dropped?
Next: Moving: set {{ slot.first }}. Waiting: ask for what and until when. Dropped: ask what decided it, and thank them.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. Moving, waiting, or dropped? Text me the word{% if ask.pain %} for {{ ask.pain }}{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}, and I’ll do what it says. All three are fine.`,
      },
    },
    variants: [],
    translations: [de.fifth, fr.fifth, es.fifth],
  },
  {
    id: 'four-stages-post-call-6',
    version: 1,
    title: 'Goodbye after the call',
    channel: 'email',
    angle: 'break-up',
    playbooks: everywhere,
    stages: ['post-call'],
    tiers: [],
    subject: 'I’ll stop here for now',
    body: `Hi {{ lead.first_name }},

Thanks again for the call. I haven’t heard back, so I’ll take it as “not now” and stop here.

My notes{% if ask.pain %} on {{ ask.pain }}{% endif %} are ready if things change{% if lead.company %} at {{ lead.company }}{% endif %}. One line from you, and we continue where we left off.

If it’s a “no”, would you tell me what decided it? I’d like to learn from it. No answer is fine as well.

{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hi {{ lead.first_name }}, I’ll take it as “not now” and stop here. My notes{% if ask.pain %} on {{ ask.pain }}{% endif %} are ready if things change{% if lead.company %} at {{ lead.company }}{% endif %}. If it was a “no”, what decided it? I’d like to learn from it.`,
      },
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. This is my last call about it.
Reason: We had a good call{% if ask.pain %} about {{ ask.pain }}{% endif %}, and I’d like to close it properly.
Ask: What decided it{% if lead.company %} at {{ lead.company }}{% endif %}?
Next: Listen. Don’t argue. Thank them, and ask whether a mail next year would be welcome.
Voicemail: Hi {{ lead.first_name }}, this is {{ sender.first_name }}{% if sender.company %} from {{ sender.company }}{% endif %}. I’ll stop here and keep my notes{% if ask.pain %} on {{ ask.pain }}{% endif %} ready. When something changes{% if lead.company %} at {{ lead.company }}{% endif %}, one line is enough. Thank you for your time on the call.`,
      },
    },
    variants: [],
    translations: [de.sixth, fr.sixth, es.sixth],
  },
];
