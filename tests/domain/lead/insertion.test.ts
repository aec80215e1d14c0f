import { expect, it } from 'vitest';

import { insertion } from '@/lib/domain/lead/insertion';
import type { Keys } from '@/lib/domain/lead/lead';

import { sighting } from '../../components/panel-samples';
import { field, message } from '../asked';

const keys: Keys = { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] };
const words = { body: 'Hi Ada', subject: null };

it('says which page, whom it has to be addressed to, and the newest message known of', () => {
  const seen = sighting({
    key: 'gmail:thread-1',
    thread: {
      id: 'thread-1',
      subject: 'Hello',
      lastDirection: 'in',
      messages: [message('m1', 'out', '2026-03-02 09:00'), message('m2', 'in', '2026-03-02 10:00')],
    },
  });
  expect(insertion({ keys, fields: { name: field('Ada BYRON') } }, seen, words)).toEqual({
    text: 'Hi Ada',
    subject: null,
    key: 'gmail:thread-1',
    to: ['ada@byte.example', 'ada byron'],
    lastMessageId: 'm2',
  });
});

it('of somebody without a name only the addresses count, and where no thread is open no message', () => {
  expect(insertion({ keys, fields: {} }, sighting({ thread: null }), words)).toMatchObject({
    to: ['ada@byte.example'],
    lastMessageId: null,
  });
});
