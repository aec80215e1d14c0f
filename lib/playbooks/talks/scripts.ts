import type { Script } from '../../domain/script/script';
import { everywhere } from './everywhere';
import { calls as de } from './de';
import { calls as es } from './es';
import { calls as fr } from './fr';

/** Around a call: it is confirmed, remembered, and where it did not come about offered again. */
export const callScripts: readonly Script[] = [
  {
    id: 'call-confirmed',
    version: 1,
    title: 'The call is booked',
    channel: 'email',
    angle: 'booking',
    playbooks: ['seven-components', 'speed-to-lead'],
    stages: [],
    tiers: [],
    subject: '{% if call.when %}Our call: {{ call.when }}{% else %}Our call is booked{% endif %}',
    body: `Hi {{ lead.first_name }},

Our call is booked{% if call.when %}: {{ call.when }}{% endif %}. The invitation has the number and the link.

We’ll spend it on one thing{% if lead.company %} at {{ lead.company }}{% endif %}: {% if ask.pain %}{{ ask.pain }}{% else %}what you asked me about{% endif %}. I’ll bring one example, and you bring your questions. If somebody else should hear it, forward the invitation to them.

If the time no longer suits you, reply with another one. You needn’t say why.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'call-day-before',
    version: 1,
    title: 'The day before the call',
    channel: 'email',
    angle: 'update',
    playbooks: ['seven-components', 'speed-to-lead'],
    stages: [],
    tiers: [],
    subject: 'Our call, and how to move it',
    body: `Hi {{ lead.first_name }},

A reminder of our call{% if call.when %} on {{ call.when }}{% endif %}. It takes as long as the invitation says, and I’ll end it on time.

I’ve prepared two questions about {% if ask.pain %}{{ ask.pain }}{% else %}your situation{% endif %}{% if lead.company %} at {{ lead.company }}{% endif %}. There is nothing for you to prepare.

Has something come up? Reply with a time that is better, and I’ll move the invitation.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'call-hour-before',
    version: 1,
    title: 'The hour before the call',
    channel: 'email',
    angle: 'light',
    playbooks: ['seven-components', 'speed-to-lead'],
    stages: [],
    tiers: [],
    subject: 'We speak in a little while',
    body: `Hi {{ lead.first_name }},

We speak in a little while{% if call.when %}: {{ call.when }}{% endif %}. The link is in the invitation. If it won’t open, call me or reply here.

I have {% if ask.pain %}{{ ask.pain }}{% else %}your question{% endif %} at the top of my page{% if lead.company %}, with {{ lead.company }} beside it{% endif %}. If you are late, come when you can. I’ll wait ten minutes for you, and then write.

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
  {
    id: 'call-no-show',
    version: 1,
    title: 'They did not come: two other times',
    channel: 'email',
    angle: 'booking',
    playbooks: everywhere,
    stages: [],
    tiers: [],
    subject: 'We missed each other',
    body: `Hi {{ lead.first_name }},

I was on the line for our call{% if ask.pain %} about {{ ask.pain }}{% endif %}, and we missed each other. It happens on full days, so don’t worry about it.

Two other times: {{ slots }}. Fifteen minutes is enough to see whether it helps{% if lead.company %} {{ lead.company }}{% else %} you{% endif %}.{% if sender.booking_link %} Or pick one yourself: {{ sender.booking_link }}{% endif %}

Which one shall I keep for you? If it’s no longer a subject, tell me, and I’ll take it off my list.

{{ sender.first_name }}`,
    variants: [],
    translations: [de.noShow, fr.noShow, es.noShow],
  },
  {
    id: 'call-cancelled',
    version: 1,
    title: 'They cancelled: another time',
    channel: 'email',
    angle: 'booking',
    playbooks: everywhere,
    stages: [],
    tiers: [],
    subject: 'Another time for our call',
    body: `Hi {{ lead.first_name }},

Thanks for telling me that our call{% if ask.pain %} about {{ ask.pain }}{% endif %} won’t work. I’ve taken it out of my calendar.

These would be free: {{ slots }}.{% if sender.booking_link %} All others are here: {{ sender.booking_link }}{% endif %}

Which one do you prefer{% if lead.company %}, or is there a calmer week at {{ lead.company }}{% endif %}? If you cancelled because it’s not for you, that is fine too. A word is enough, and I’ll stop.

{{ sender.first_name }}`,
    variants: [],
    translations: [de.cancelled, fr.cancelled, es.cancelled],
  },
];
