import type { Instant } from '../domain/time/calendar';
import { instant } from '../domain/time/instant';
import type { Decoding } from '../recipes/schema';

const utf8 = (base64: string) =>
  new TextDecoder().decode(
    Uint8Array.from(
      atob(
        base64
          .replace(/-/g, '+')
          .replace(/_/g, '/')
          .replace(/[^A-Za-z0-9+/]/g, ''),
      ),
      (one) => one.charCodeAt(0),
    ),
  );

const decoders: Record<Decoding, (text: string) => string> = {
  hex: (text) => BigInt(text).toString(16),
  base64: utf8,
  digits: (text) => /\d{10,}/.exec(text)?.[0] ?? '',
  shift20: (text) => String(BigInt(`0x${text}`) >> 20n),
  uri: decodeURIComponent,
  // Called as its own: a browser refuses `btoa` as another object's method.
  encode: (text) => btoa(text),
  'after-amp': (text) => text.split('&')[1] ?? '',
};

/** The value after each of the recipe's steps; null when it is not of the shape they expect. */
export function decode(text: string, as: readonly Decoding[]): string | null {
  try {
    return as.reduce((value, step) => decoders[step](value), text) || null;
  } catch {
    return null;
  }
}

/** From Gmail's first year to the end of the century; anything else is no time of a message. */
export function messageTime(text: string | null): Instant | null {
  const at = Number(text);
  return at >= 1_072_915_200_000 && at < 4_102_444_800_000 ? instant(Math.floor(at)) : null;
}
