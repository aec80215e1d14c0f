import type { Insertion } from '../domain/lead/insertion';
import type { Sighting } from '../domain/page/sighting';

/**
 * What the panel may ask of the page script. Types only: the page script carries no parser, and proves the
 * sender by the browser's stamp (our own id, no tab).
 */
export type Fill = { name: 'fill' } & Insertion;
export type Filled =
  | { ok: true; readBack: string; subject: boolean }
  | {
      ok: false;
      refusal:
        | 'no-composer'
        | 'several-composers'
        | 'other-recipient'
        | 'no-recipient'
        | 'they-wrote'
        | 'other-page'
        | 'not-written'
        | 'closed';
    };

export type AddNote = {
  name: 'add-note';
  /** Plain text, `\n` between lines. */
  text: string;
  /** The record the panel showed, and whom it saw there; another one is refused. */
  key: string;
  seen: { name: string | null; email: string | null };
};
/** `already`: the box holds this very note. */
export type NoteAdded =
  | { ok: true; already: boolean }
  | {
      ok: false;
      refusal: 'no-box' | 'several-boxes' | 'other-lead' | 'other-page' | 'not-written' | 'closed';
    };

/** What the rep has marked on the page, as it stands there, cut off after 4,000 characters; empty: nothing. */
export type Marked = { name: 'marked' };

/** The panel has closed: the page script ends. */
type Rest = { name: 'rest' };

export type PageQuestion = Fill | AddNote | Marked | Rest | { name: 'look' };
export type PageAnswer<Q extends PageQuestion> = Q extends Fill
  ? Filled
  : Q extends AddNote
    ? NoteAdded
    : Q extends Marked
      ? string
      : Q extends Rest
        ? undefined
        : Sighting | null;
