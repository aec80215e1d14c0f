import { describe, expect, it } from 'vitest';

import { asKnown } from '@/lib/domain/page/as-known';
import type { Person, SeenMessage, Sighting } from '@/lib/domain/page/sighting';

const somebody = (name: string, email: string): Person => ({
  name,
  email,
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: null,
});
const ODALYS = somebody('Odalys Brandt', 'odalys@perrin.example');
const MAX = somebody('Max Roth', 'max@tallyworks.example');
const INES_HOME = somebody('ich', 'ines@gmail.com');
const wrote = (id: string, from: string, direction: SeenMessage['direction'] = 'in'): SeenMessage => ({
  id,
  from,
  direction,
  at: null,
  atText: null,
  text: direction === 'in' ? 'Hello' : null,
});

function seen(over: Partial<Sighting>): Sighting {
  return asKnown(
    {
      v: 1,
      recipe: 'gmail-thread',
      recipeVersion: 1,
      kind: 'thread',
      url: 'https://mail.google.com/mail/u/0/#inbox/x',
      key: 'x',
      account: 'ines.falk@tallyworks.example',
      ownAddresses: ['ines.falk@tallyworks.example'],
      lead: null,
      candidates: [],
      thread: null,
      composers: [],
      rows: [],
      confidence: {},
      notes: [],
      ...over,
    },
    ['ines@gmail.com'],
  );
}

describe('a page by what the rep has said of themselves', () => {
  it('their other accounts are nobody’s lead, and no reason to ask', () => {
    expect(seen({ candidates: [ODALYS, INES_HOME, MAX], notes: ['several-people'] })).toMatchObject({
      lead: ODALYS,
      candidates: [ODALYS],
      notes: [],
    });
    const robot = somebody('Perrin', 'no-reply@perrin.example');
    expect(seen({ candidates: [INES_HOME, robot, ODALYS], notes: ['several-people'] }).lead).toBe(ODALYS);
    expect(seen({ lead: INES_HOME }).lead).toBeNull();
    expect(seen({ lead: MAX }).lead).toBeNull();
  });

  it('two who are others are still to be told apart', () => {
    const tom = somebody('Tom Reed', 'tom@perrin.example');
    expect(seen({ candidates: [ODALYS, tom], notes: ['several-people'] })).toMatchObject({
      lead: null,
      notes: ['several-people'],
    });
  });

  it('what they wrote from elsewhere came from here; what a colleague wrote is nobody’s', () => {
    const messages = [
      wrote('a', 'odalys@perrin.example'),
      wrote('b', 'ines+x@gmail.com'),
      wrote('c', 'max@tallyworks.example'),
    ];
    const { thread } = seen({ thread: { id: 't', subject: null, lastDirection: 'in', messages } });
    expect(thread!.messages.map(({ direction }) => direction)).toEqual(['in', 'out', 'unknown']);
    expect(thread!.lastDirection).toBe('unknown');
  });

  it('somebody through a group is not taken for a colleague', () => {
    const message = { ...wrote('a', 'sales@tallyworks.example'), fromName: "'Odalys Brandt' via Sales" };
    expect(
      seen({ thread: { id: 't', subject: null, lastDirection: 'in', messages: [message] } }).thread!
        .messages[0]!.direction,
    ).toBe('in');
  });
});
