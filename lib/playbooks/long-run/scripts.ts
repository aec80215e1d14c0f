import type { Script } from '../../domain/script/script';
import { longRun as de } from './de';
import { longRun as es } from './es';
import { longRun as fr } from './fr';

const shared: Omit<Script, 'id' | 'title' | 'angle' | 'subject' | 'body' | 'translations'> = {
  version: 1,
  channel: 'email',
  playbooks: ['four-stages', 'four-layers', 'tiered-it', 'seven-components'],
  stages: [],
  tiers: [],
  variants: [],
};

/** After the first four mails of a long nurture: words of their own for the rest, so that none comes twice. */
export const longRunScripts: readonly Script[] = [
  {
    ...shared,
    id: 'long-run-1',
    title: 'Long run: five times it went wrong',
    angle: 'education',
    subject: 'Ten minutes with your team',
    body: `Hi {{ lead.first_name | default: "there" }},

A small thing to try{% if ask.pain %} on {{ ask.pain }}{% endif %}: take the last five times something went wrong, and write one line on each. What came first, who noticed, how late.

If one first step shows up three times, start there{% if lead.company %}, at {{ lead.company }} or anywhere else{% endif %}, before you buy anything for it.

{% if resource.url %}If you’d like to read on: {{ resource.title }}, {{ resource.url }}{% else %}A sheet of paper is all it takes.{% endif %}

You don’t need to answer. Write “stop”, and I’ll take you off my list.

{{ sender.first_name }}`,
    translations: [de.fiveTimes, fr.fiveTimes, es.fiveTimes],
  },
  {
    ...shared,
    id: 'long-run-2',
    title: 'Long run: how somebody began',
    angle: 'case-study',
    subject:
      '{% if case_study.client and case_study.result %}What {{ case_study.client }} did{% else %}Ask two colleagues{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if case_study.client and case_study.result %}One more story, a short one. {{ case_study.client }} {{ case_study.result }}. How they went about it: {{ case_study.url }}{% else %}A short exercise. Ask two colleagues, one after the other, what the next step is when work stands still. If they say different things, you know where to begin.{% endif %}

What would be different{% if lead.company %} at {{ lead.company }}{% else %} for you{% endif %}{% if ask.pain %} with {{ ask.pain }}{% endif %}, you can judge better than I can.

You don’t need to reply. Write “stop” and I won’t write again.

{{ sender.first_name }}`,
    translations: [de.beganSmall, fr.beganSmall, es.beganSmall],
  },
  {
    ...shared,
    id: 'long-run-3',
    title: 'Long run: three lines on paper',
    angle: 'tool',
    subject: '{% if tool.url %}Free to use: {{ tool.title }}{% else %}Three lines on paper{% endif %}',
    body: `Hi {{ lead.first_name | default: "there" }},

{% if tool.url %}Here is something for your own use, {{ tool.title }}: {{ tool.url }}{% else %}Three lines for a sheet of paper: what must not be forgotten, who does it, and by when. Hang it where everybody passes.{% endif %}

{% if ask.pain %}If {{ ask.pain }} is off your list by now, keep it for the next time.{% else %}If you have no use for it today, keep it for another day.{% endif %} It may also suit somebody else{% if lead.company %} at {{ lead.company }}{% else %} you work with{% endif %} better, and then it’s theirs.

Reply “stop” if you’d like me to leave it at this.

{{ sender.first_name }}`,
    translations: [de.threeLines, fr.threeLines, es.threeLines],
  },
  {
    ...shared,
    id: 'long-run-4',
    title: 'Long run: still worth a line',
    angle: 're-engagement',
    subject: 'Still worth a line now and then?',
    body: `Hi {{ lead.first_name | default: "there" }},

You’ve had mail from me for a good while{% if ask.pain %}, mostly about {{ ask.pain }}{% endif %}. Is it still worth a line now and then{% if lead.company %} for {{ lead.company }}{% endif %}?

If it is, you needn’t do anything. If something has moved and you’d like to talk it over, a short answer is enough, and I’ll suggest two times.

If it isn’t, reply “stop”, and this was the last one. Either is fine with me.

{{ sender.first_name }}`,
    translations: [de.stillWorth, fr.stillWorth, es.stillWorth],
  },
  {
    ...shared,
    id: 'long-run-5',
    title: 'Long run: the oldest open thing',
    angle: 'education',
    subject: 'The oldest thing on the list',
    body: `Hi {{ lead.first_name | default: "there" }},

Here is a question for a quiet moment: what is the oldest thing on your list that’s still open? Not the biggest one, the oldest.

It tends to show where a decision is missing{% if ask.pain %}, perhaps about {{ ask.pain }}{% endif %}{% if lead.company %}, perhaps at {{ lead.company }} as well{% endif %}. Decide it this week or strike it out. Both make the list lighter.

You needn’t write back to this. A “stop” ends my mails.

{{ sender.first_name }}`,
    translations: [de.oldest, fr.oldest, es.oldest],
  },
  {
    ...shared,
    id: 'long-run-6',
    title: 'Long run: three facts to hand over',
    angle: 'case-study',
    subject: 'Three facts when work changes hands',
    body: `Hi {{ lead.first_name | default: "there" }},

Try this with one task: hand it over with three facts. What is done, what comes next, and who is waiting for it.

It costs a minute, and it saves the question that would come later. {% if ask.pain %}It may take some of the trouble out of {{ ask.pain }}.{% else %}It may save you a mail or two each day.{% endif %} {% if lead.company %}At {{ lead.company }} you’ll see soon whether it holds.{% else %}You’ll see soon whether it holds.{% endif %}

If mails like this are of no use, “stop” is all you need to reply.

{{ sender.first_name }}`,
    translations: [de.handOver, fr.handOver, es.handOver],
  },
  {
    ...shared,
    id: 'long-run-7',
    title: 'Long run: one number before you buy',
    angle: 'tool',
    subject: 'One number before you buy anything',
    body: `Hi {{ lead.first_name | default: "there" }},

Before you buy a tool, ours as much as any other, write down the one number it should change, and what that number is today.

If nobody knows it, count for two weeks. {% if ask.pain %}For {{ ask.pain }}, that could be how often it happens.{% else %}A tally on paper will do.{% endif %} Afterwards {% if lead.company %}everybody at {{ lead.company }}{% else %}everybody{% endif %} can see whether it was worth the money.

Nothing to answer here. The word “stop” ends these mails.

{{ sender.first_name }}`,
    translations: [de.oneNumber, fr.oneNumber, es.oneNumber],
  },
  {
    ...shared,
    id: 'long-run-8',
    title: 'Long run: the last one',
    angle: 're-engagement',
    subject: 'The last one from me',
    body: `Hi {{ lead.first_name | default: "there" }},

This is the last of my regular mails{% if lead.company %} to {{ lead.company }}{% endif %}. I sent what I thought could be of use{% if ask.pain %} for {{ ask.pain }}{% endif %}, and I don’t want to fill your mailbox.

From here on I’ll be quiet. If you’d like to talk one day, reply to any of these mails, and I’ll read my notes before I answer.

Thank you for reading, and all the best.

{{ sender.first_name }}`,
    translations: [de.lastOne, fr.lastOne, es.lastOne],
  },
];
