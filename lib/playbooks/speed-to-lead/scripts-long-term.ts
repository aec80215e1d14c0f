import type { Script } from '../../domain/script/script';

/** For the long run: letters that ask for nothing, and one friendly line a year after a loss. */
export const longTermScripts: readonly Script[] = [
  {
    id: 'speed-to-lead-lost-hello',
    version: 1,
    title: 'A year later, one friendly line',
    channel: 'email',
    angle: 'light',
    playbooks: ['speed-to-lead'],
    stages: [],
    tiers: [],
    subject: 'A year has passed',
    body: `Hi {{ lead.first_name }}, a year ago somebody else was faster or better, and you chose them. Fair enough. I hope that it has been good for {{ lead.company }} and that {{ ask.pain }} is a thing of the past. If you ever want a second opinion, mine costs nothing.`,
    channels: {
      phone: {
        subject: null,
        body: `Open: Hi {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. You chose somebody else a year ago, and I’ve come to terms with it.
Reason: I ring once, after a year, to hear whether it has been good for {{ lead.company }}.
Ask: Is {{ ask.pain }} a thing of the past?
Next: If so, be glad, aloud. If not, offer a second opinion in writing, free, within the week.
Voicemail: {{ lead.first_name }}, {{ sender.first_name }} of {{ sender.company }}. A year ago you chose somebody else, and I hope that they did right by {{ lead.company }}. If you would like a second opinion on {{ ask.pain }} one day, you know my number. No need to ring back.`,
      },
    },
    variants: [],
    translations: [],
  },
];
