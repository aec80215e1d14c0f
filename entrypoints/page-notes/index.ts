import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { addNote } from '@/lib/writer/add-note';

/** The writer of notes. It comes to a page with the first note that is to be added there. */
export default defineUnlistedScript(() => {
  globalThis.fifthTouchNotes = {
    addNote,
    underWay: globalThis.fifthTouchNotes?.underWay ?? Promise.resolve(),
  };
});
