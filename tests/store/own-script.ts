import type { Script } from '@/lib/domain/script/script';

/** A script of the rep's own that nothing can be said against. */
export function ownScript(over: Partial<Script> = {}): Script {
  return {
    id: 'own-hello',
    version: 1,
    title: 'A word on their answer',
    channel: 'email',
    angle: 'nudge',
    playbooks: [],
    stages: [],
    tiers: [],
    variants: [],
    translations: [],
    subject: '{{ ask.pain }} at {{ lead.company }}',
    body: 'Hi {{ lead.first_name }},\n\nYou told me about {{ ask.pain }}. What would change at {{ lead.company }} if that were gone?\n\n{{ sender.first_name }}',
    ...over,
  };
}
