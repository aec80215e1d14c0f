import { parseAsked } from '@/lib/domain/asked/parse-asked';
import { parseSignature, type Signature } from '@/lib/domain/card/signature';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import type { Playbook, Source } from '@/lib/domain/playbook/playbook';
import type { Reason } from '@/lib/domain/reason';
import type { Settings } from '@/lib/domain/settings/settings';
import { type Asked, type Channel, type Hand, Tier } from '@/lib/domain/words';

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
  /** Who sees the lead, in a team, where the rep has chosen. */
  scope?: string;
};

/**
 * A proposal, what of it stood under their last message, and by which of their words the rest was told (null:
 * they said nothing).
 */
export type Guess = { proposal: Proposal; signature: Signature | null; why: Reason | null };

/** Somebody who writes first and asks for one of these has raised a hand. */
const ASKS: readonly Asked[] = ['meeting', 'price', 'information', 'date'];

/**
 * Proposes from what the page proves and their last message says: who wrote first and asks for something has
 * asked, anybody else who wrote has replied; of those who did not write the rep must say how they raised
 * their hand. Whoever asks for a demo comes from where demos are asked for; whoever was answered is in
 * conversation, and after a yes to a call at that stage.
 */
export function guessFrom(
  person: Person,
  sighting: Sighting | null,
  playbook: Playbook,
  settings: Pick<Settings, 'holidays'>,
): Guess {
  const { messages = [], subject = null } = sighting?.thread ?? {};
  const wrote = messages.some(({ direction }) => direction === 'in');
  const answered = wrote && messages.some(({ direction }) => direction === 'out');
  const text = messages.findLast(({ direction }) => direction === 'in')?.text ?? null;
  const read = text === null ? null : parseAsked(text, messages.length === 1 ? subject : null);
  const signature = text === null ? null : parseSignature(text, person, settings.holidays ?? undefined);
  const asked = read?.asked ?? 'neutral';
  const wantsCall = asked === 'meeting' || asked === 'date';
  const hand = !wrote ? '' : !answered && ASKS.includes(asked) ? 'asked' : 'replied';
  return {
    signature,
    why: read && asked !== 'neutral' ? read.why : null,
    proposal: {
      name: person.name ?? '',
      email: person.email ?? '',
      phone: person.phone ?? signature?.phone ?? '',
      company: person.company ?? signature?.company ?? '',
      title: person.title ?? signature?.title ?? '',
      painPoint: '',
      source: sourceOf(playbook, hand, wantsCall && !answered),
      hand,
      stage: stageOf(playbook, answered, wantsCall),
      playbook: playbook.id,
      channel: channelOf(person, sighting),
      smsConsent: false,
    },
  };
}

/**
 * The proposal as the rep has put it right. What they have not chosen follows from what they have: a source
 * that says how the hand was raised says it here, a hand brings a source where such leads come from, and
 * another playbook keeps the source and the stage it also has.
 */
export function proposalFrom(
  guess: Proposal,
  edits: Partial<Proposal>,
  playbook: Pick<Playbook, 'sources' | 'stages'>,
): Proposal {
  const { sources, stages } = playbook;
  const chosen = sources.find(({ id }) => id === edits.source);
  const hand = edits.hand ?? chosen?.hand ?? guess.hand;
  const kept = sources.find(({ id }) => id === guess.source);
  const source =
    chosen ?? (edits.hand === undefined && kept ? kept : (raisedFrom(sources, hand) ?? neutral(sources)));
  const stage = stages.find(({ id }) => id === (edits.stage ?? guess.stage)) ?? stages[0]!;
  return { ...guess, ...edits, hand, source: source.id, stage: stage.id };
}

function sourceOf({ sources }: Playbook, hand: Hand | '', wantsCall: boolean): string {
  const demo = wantsCall ? sources.find(({ asks }) => asks === 'call') : undefined;
  return (demo ?? raisedFrom(sources, hand && 'replied') ?? neutral(sources)).id;
}

/** Where people come from who raised their hand like this, without a word about what they want. */
function raisedFrom(sources: Playbook['sources'], hand: Hand | ''): Source | undefined {
  return hand === '' ? undefined : sources.find((one) => one.hand === hand && !one.asks);
}

/** The source that claims least: nobody from there has raised a hand; else the coolest there is. */
function neutral(sources: Playbook['sources']): Source {
  const cool = [...sources].toSorted((a, b) => Tier.options.indexOf(b.tier) - Tier.options.indexOf(a.tier));
  return sources.find((one) => !one.hand && !one.asks) ?? cool[0]!;
}

function stageOf({ stages }: Playbook, answered: boolean, wantsCall: boolean): string {
  const wanted = !answered ? null : wantsCall ? 'call-ask' : 'conversation';
  return (stages.find(({ id }) => id === wanted) ?? stages[0]!).id;
}

/** Where they were met. */
function channelOf(person: Person, sighting: Sighting | null): Channel {
  if (sighting?.recipe.startsWith('linkedin')) return 'dm';
  if (person.email) return 'email';
  return person.phone ? 'phone' : 'dm';
}
