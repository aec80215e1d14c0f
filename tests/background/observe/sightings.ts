import { remember } from '@/lib/domain/lead/memory';
import type { SeenMessage, Sighting } from '@/lib/domain/page/sighting';
import type { LeadRow } from '@/lib/store/database/db';
import { at } from '../../domain/sample';

export const message = (over: Partial<SeenMessage>): SeenMessage => ({
  id: 'm1',
  direction: 'in',
  from: 'ada@byte.example',
  at: at('2026-03-02 10:00'),
  atText: null,
  text: null,
  ...over,
});

export const sighting = (over: Partial<Sighting>): Sighting => ({
  v: 1,
  recipe: 'gmail-thread',
  recipeVersion: 1,
  kind: 'thread',
  url: 'https://mail.google.com/',
  key: 'k',
  account: 'robin@rep.example',
  ownAddresses: [],
  lead: null,
  candidates: [],
  thread: null,
  composers: [],
  rows: [],
  confidence: {},
  notes: [],
  ...over,
});

export const thread = (...messages: SeenMessage[]) =>
  sighting({ thread: { id: 'thread-1', subject: null, lastDirection: 'in', messages } });

export const saved = (
  over: { id?: string; emails?: string[]; threads?: string[]; seenMessages?: string[] } = {},
): LeadRow => {
  const { id = 'ada', emails = ['ada@byte.example'], threads = [], seenMessages = [] } = over;
  return {
    id,
    keys: { emails, phones: [], profiles: [], records: [], threads },
    allKeys: [...emails, ...threads],
    seenMessages: seenMessages.reduce(remember, ''),
    lastIn: null,
    lastOut: null,
    savedAt: at('2026-03-01'),
  } as unknown as LeadRow;
};
