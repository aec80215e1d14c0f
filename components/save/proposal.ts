import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Channel, Hand } from '@/lib/domain/words';

/** What the form starts from. Empty text: not known. */
export type Proposal = {
  name: string;
  email: string;
  phone: string;
  company: string;
  title: string;
  painPoint: string;
  source: string;
  hand: Hand | '';
  stage: string;
  playbook: string;
  channel: Channel;
  smsConsent: boolean;
};

/** Proposes from what the page proves: someone who wrote has replied and is in conversation; of anybody else the rep must say how they raised their hand. */
export function proposalFor(
  person: Person,
  sighting: Sighting | null,
  playbook: Playbook,
  settings: Pick<Settings, 'playbook'>,
): Proposal {
  const wrote = sighting?.thread?.messages.some(({ direction }) => direction === 'in') ?? false;
  const answered =
    wrote && (sighting?.thread?.messages.some(({ direction }) => direction === 'out') ?? false);
  const source = playbook.sources.find(({ hand }) => wrote && hand === 'replied') ?? playbook.sources[0]!;
  const stage = playbook.stages.find(({ id }) => answered && id === 'conversation') ?? playbook.stages[0]!;
  return {
    name: person.name ?? '',
    email: person.email ?? '',
    phone: person.phone ?? '',
    company: person.company ?? '',
    title: person.title ?? '',
    painPoint: '',
    source: source.id,
    hand: wrote ? 'replied' : '',
    stage: stage.id,
    playbook: settings.playbook,
    channel: channelOf(person, sighting),
    smsConsent: false,
  };
}

/** Where they were met. */
function channelOf(person: Person, sighting: Sighting | null): Channel {
  if (sighting?.recipe.startsWith('linkedin')) return 'dm';
  if (person.email) return 'email';
  return person.phone ? 'phone' : 'dm';
}
