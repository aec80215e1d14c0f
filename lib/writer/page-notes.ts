import type { addNote } from './add-note';

/** What is put beside the page script when the rep first has a note added, in our own isolated world. */
export type PageNotes = { addNote: typeof addNote; underWay: Promise<unknown> };

declare global {
  var fifthTouchNotes: PageNotes | undefined;
}
