import type { Script } from '@/lib/domain/script/script';

/** An id that is readable and nobody else's, on whatever device: `own-after-the-demo-` and a UUID; 60 characters at most. */
export function newId(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 19)
    .replace(/-$/, '');
  return `own-${words ? `${words}-` : ''}${crypto.randomUUID()}`;
}

/** What a script of one's own begins with: a greeting, the point, one question. */
export function newScript(title: string): Script {
  return {
    id: newId(title),
    version: 1,
    title,
    channel: 'email',
    angle: 'nudge',
    playbooks: [],
    stages: [],
    tiers: [],
    variants: [],
    translations: [],
    subject: '{{ ask.pain }} at {{ lead.company }}',
    body: 'Hi {{ lead.first_name }},\n\nYou told me about {{ ask.pain }}. What would have to be true at {{ lead.company }} for that to be off your desk?\n\n{{ sender.first_name }}',
  };
}

/** A copy to go on from, of a shipped one or one's own. */
export function duplicate(script: Script, title: string): Script {
  return { ...script, id: newId(title), version: 1, title };
}
