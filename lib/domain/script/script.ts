import { z } from 'zod';

import { Angle, Asked, Channel, Id, Tier } from '../words';

export const Text = z.strictObject({
  subject: z.string().max(300).nullable(),
  body: z.string().min(1).max(8000),
});
export type Text = z.infer<typeof Text>;

/** `de`, `pt-BR`. */
export const Lang = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/);

/**
 * The script's own words in another language, and those of its other channels where they are translated too.
 */
export const Translation = z.strictObject({
  lang: Lang,
  ...Text.shape,
  channels: z.partialRecord(Channel, Text).optional(),
});
export type Translation = z.infer<typeof Translation>;

/** A version is a number for people, and stops there: a file or a copy may say any. */
const LAST_VERSION = 1_000_000;

/** Words for one touch, in Liquid. E-mails have a subject; a call's body is its talk-track. */
export const Script = z.strictObject({
  id: Id,
  version: z.number().int().min(1).max(LAST_VERSION),
  title: z.string().min(1).max(120),
  channel: Channel,
  angle: Angle,
  playbooks: z.array(Id).max(20),
  stages: z.array(Id).max(12),
  tiers: z.array(Tier).max(4),
  /** What it answers, where it is an answer: offered when the last word is theirs, and said by no touch. */
  answers: Asked.optional(),
  ...Text.shape,
  /**
   * The same touch worded for other channels, where it may go out on one of them: a talk-track is no mail.
   */
  channels: z.partialRecord(Channel, Text).optional(),
  /** Other wordings of the same touch, for experiments; the first is the script itself. */
  variants: z.array(z.strictObject({ id: Id, ...Text.shape })).max(8),
  translations: z.array(Translation).max(20),
  /** The language of its own words and their variants; English where it is not said. */
  lang: Lang.optional(),
});
export type Script = z.infer<typeof Script>;

/** The number of the version that comes after a script; the first where there is none yet. */
export function versionAfter(script: Pick<Script, 'version'> | null | undefined): number {
  return Math.min((script?.version ?? 0) + 1, LAST_VERSION);
}
