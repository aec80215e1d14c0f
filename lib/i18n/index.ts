import type { Reason } from '../domain/reason';

/** Texts by area and name. `name_zero`, `name_one` and `name_other` are one text for different counts. */
export type Texts = { [name: string]: string | Texts };
export type Args = Readonly<Record<string, string | number>>;

/** Who finds a text by its place and fills its blanks: i18next in pages, `speakerOf` in the worker. */
export type Speaker = {
  /** A text with its blanks filled; the key itself where there is none. */
  say(key: string, args: Args): string;
  has(key: string): boolean;
};

let speaker: Speaker = { say: (key) => key, has: () => false };

/** From now on this one says every text. */
export function speakWith(other: Speaker): void {
  speaker = other;
}

/**
 * A text of the interface, by its place: `t('now.save')`. A key without a text is a bug that a test finds.
 */
export function t(key: string, args: Args = {}): string {
  return speaker.say(key, args);
}

/** A reason as a sentence. */
export function reasonText(reason: Reason): string {
  return t(`why.${reason.code}`, reason.args);
}

/** Whether there is a text of that key. */
export function hasText(key: string): boolean {
  return speaker.has(key);
}
