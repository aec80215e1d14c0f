/**
 * Conversations of invented people, in the shape that LinkedIn's messages have. Shared by the server (Node)
 * and the page.
 */
export type Said = { from: 'me' | 'them'; at: number; text: string };
export type Talk = { uuid: string; name: string; profile: string; headline: string; said: Said[] };

export const viewer = 'Robin Rep';
export const ada = 'Ada Okafor';
export const bo = 'Bo Castellanos';
const HOUR = 3_600_000;

export const talks = (now: number): Talk[] => [
  {
    uuid: '6f1c2d3e-4a5b-4c6d-8e7f-901234567890',
    name: ada,
    profile: 'ada-okafor',
    headline: 'Head of Logistics at Heron Foods',
    said: [
      { from: 'them', at: now - 72 * HOUR, text: 'Hello Robin, how do you count calls?' },
      { from: 'me', at: now - 47 * HOUR, text: 'Hi Ada, one by one.\n\nShall I show you?' },
    ],
  },
  {
    uuid: '0a9b8c7d-6e5f-4a3b-9c2d-1e0f99887766',
    name: bo,
    profile: 'bo-castellanos',
    headline: 'Buyer at Winther & Co',
    said: [
      { from: 'me', at: now - 30 * HOUR, text: 'Hello Bo' },
      { from: 'them', at: now - 2 * HOUR, text: 'Tell me more' },
    ],
  },
];

/**
 * The thread's id as the address has it, and a message's as its element has it: base64 of what LinkedIn puts
 * there.
 */
const threadId = ({ uuid }: Pick<Talk, 'uuid'>) => `2-${btoa(`${uuid}_013`)}`;
export const messageId = ({ uuid }: Pick<Talk, 'uuid'>, at: number, n: number) =>
  `2-${btoa(`${at}b${18_000 + n}-0&${uuid}_013`)}`;
export const pathOf = (talk: Pick<Talk, 'uuid'>) =>
  `/messaging/thread/${encodeURIComponent(threadId(talk))}/`;
