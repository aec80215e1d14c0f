import type { Script } from '../../domain/script/script';

/** At once, outside of hours: that the message is here, and when they hear from us. */
export const afterHoursScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-after-hours',
    version: 1,
    title: 'After hours: it is here, and when I get back to you',
    channel: 'email',
    angle: 'welcome',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    subject: 'Your message is here',
    body: `Hi {{ lead.first_name }},

Your message{% if ask.pain %} about {{ ask.pain }}{% endif %} has reached me. We’re closed for the day, so here is what happens next.

{% if next.when %}You’ll hear from me on {{ next.when }}{% else %}You’ll hear from me as soon as we’re open{% endif %}{% if lead.company %}, and I’ll look at {{ lead.company }} before that{% endif %}. If another time is better, reply with it, and I’ll keep it free for you.

{% if sender.booking_link %}Or pick one here: {{ sender.booking_link }}{% else %}If you’d rather have a written answer, tell me what matters most, and I’ll start there.{% endif %}

{{ sender.first_name }}`,
    variants: [],
    translations: [],
  },
];
