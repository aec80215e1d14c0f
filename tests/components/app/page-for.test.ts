import { describe, expect, it } from 'vitest';

import { pageFor } from '@/components/today/page-for';
import type { Channel } from '@/lib/domain/words';

const TALK = 'NmYxYzJkM2UtNGE1Yi00YzZkLThlN2YtOTAxMjM0NTY3ODkwXzAxMw==';
const where = (over: {
  emails?: string[];
  profiles?: string[];
  threads?: string[];
  channel?: Channel;
  account?: string;
}) =>
  pageFor({
    keys: {
      emails: over.emails ?? [],
      phones: [],
      profiles: over.profiles ?? [],
      records: [],
      threads: over.threads ?? [],
    },
    channel: over.channel ?? 'email',
    account: over.account ?? null,
    enrolment: null,
  })?.url ?? null;

describe('where a lead is found', () => {
  it('for a DM in the conversation known last, else on their profile', () => {
    const profiles = ['linkedin.com/in/ada-okafor'];
    expect(where({ channel: 'dm', profiles, threads: ['17f0a1b2c3d4e5f6', TALK] })).toBe(
      `https://www.linkedin.com/messaging/thread/2-${encodeURIComponent(TALK)}/`,
    );
    expect(where({ channel: 'dm', profiles, threads: ['17f0a1b2c3d4e5f6'] })).toBe(
      'https://linkedin.com/in/ada-okafor',
    );
    expect(where({ channel: 'social', profiles, threads: [TALK] })).toBe(
      'https://linkedin.com/in/ada-okafor',
    );
  });

  it('for a mail in the thread known last, in the account they know, else by their address', () => {
    expect(
      where({
        emails: ['ada@heron.example'],
        account: 'robin@rep.example',
        threads: ['17f0a1b2c3d4e5f6', TALK],
      }),
    ).toBe('https://mail.google.com/mail/?authuser=robin%40rep.example#all/17f0a1b2c3d4e5f6');
    expect(where({ emails: ['ada@heron.example'] })).toBe(
      'https://mail.google.com/mail/u/0/#search/ada%40heron.example',
    );
  });

  it('is nowhere for somebody known by a number alone', () => expect(where({})).toBeNull());
});
