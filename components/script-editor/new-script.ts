import type { Script } from '@/lib/domain/script/script';

/**
 * An id that is readable and nobody else's, on whatever device: `own-after-the-demo-` and a UUID; 60
 * characters at most.
 */
function newId(title: string): string {
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

const BODY = `Hi {{ lead.first_name }},

{% if ask.pain %}You told me about {{ ask.pain }}{% if lead.company %} at {{ lead.company }}{% endif %}. {% endif %}I have one idea that may help, and it takes ten minutes to explain.

What would you like to be different in three months? One or two lines are enough. If this is not the right moment, tell me and I will wait.

{{ sender.first_name }}`;

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
    subject: 'A question for you',
    body: BODY,
  };
}

/** A copy to go on from, of a shipped one or one's own. */
export function duplicate(script: Script, title: string): Script {
  return { ...script, id: newId(title), version: 1, title };
}
