import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { KnownEvent, versionOf } from '@/lib/domain/log/event';
import { fold } from '@/lib/domain/log/evolve';
import { parseEvent, type Stored, upcast } from '@/lib/domain/log/upcast';

import { save, sent } from '../asked';
import { Story } from '../given';
import { books } from '../lives';
import { plain } from '../plain';
import { clocked } from '../sample-clock';

/** Kept for ever, as the version wrote them. */
const fixture = (name: string): Stored[] =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../fixtures/log', name), 'utf8'));

describe('version 1', () => {
  const events = fixture('v1-events.json');

  it.each(events.map((event) => [event.type, event] as const))('is read as today’s: %s', (type, event) => {
    expect(parseEvent(event)).toBe(event);
    const today = upcast(event);
    expect(KnownEvent.safeParse(today).error).toBeUndefined();
    expect(today).toMatchObject({ type, v: versionOf(type), actor: '0', device: '0', scope: 'own.0' });
  });

  it('is there with every kind that it had', () => {
    const since = ['clock-righted', 'joined', 'erased', 'mail-asks', 'mail-settled', 'drawn', 'shared'];
    const kinds = KnownEvent.options
      .map(({ shape }) => shape.type.value)
      .filter((kind) => !since.includes(kind));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(kinds));
  });

  it('of a shape that it never had is not taken', () => {
    for (const event of events) {
      expect(parseEvent({ ...event, surprise: 1 })).toBeUndefined();
      expect(parseEvent({ ...event, at: 'yesterday' })).toBeUndefined();
    }
    expect(parseEvent({ ...events[0]!, type: 'told-a-joke' })).toBeUndefined();
    for (const nothing of [null, 'saved', 7, [], {}]) expect(parseEvent(nothing)).toBeUndefined();
  });

  it('comes to the lead that it came to', () => {
    const lead = fold(fixture('v1-lead.json').map(upcast))!;
    expect(lead).toMatchObject({
      status: 'booked',
      stage: 'conversation',
      tier: 'warm',
      owner: 'name:Robin Rep',
      playbook: { id: 'tiered-it', version: 1, document: 'v1' },
      booked: { at: 1800525600000 },
      closed: null,
      enrolment: { cadence: 'warm', startedAt: 1799776800000, next: { touch: 1, channel: 'phone' } },
      rev: 38,
    });
    expect(lead.touches.map(({ touch, channel, how }) => [touch, channel, how])).toEqual([
      [1, 'phone', 'marked'],
      [2, 'dm', 'marked'],
      [3, 'sms', 'marked'],
      [4, 'phone', 'marked'],
      [5, 'email', 'seen'],
    ]);
    expect(lead.outcomes).toHaveLength(4);
  });
});

describe('a newer version', () => {
  const { log } = new Story(clocked(books)).at('2026-03-02 09:00', save()).at('2026-03-02 10:00', sent());
  const kept = {
    ...(log.at(-1) as object),
    id: '00000000-0000-4000-8000-00000000feed.0',
    hlc: 'bcclhs8ow0000',
  };

  it.each([
    ['a kind that is not known', { ...kept, type: 'sang', v: 1 + versionOf('saved')!, tune: ['do', 're'] }],
    ['a known kind in another shape', { ...kept, v: 1 + versionOf('touched')!, touch: 'the third' }],
  ])('%s is kept as it is and passed over', (_, event) => {
    expect(parseEvent(event)).toBe(event);
    const unknown = upcast(event as never);
    expect(unknown).toMatchObject({ type: 'unknown', kind: (event as { type: string }).type, v: event.v });
    expect(unknown).not.toHaveProperty('tune');
    expect(plain(fold([...log, unknown])!)).toEqual(plain(fold(log)!));
    expect(fold([...log, unknown])!.rev).toBe(log.length + 1);
    expect(fold([unknown])).toBeUndefined();
  });

  it('without what every event has is not taken', () => {
    for (const part of ['id', 'leadId', 'at', 'hlc', 'actor', 'device', 'scope'])
      expect(parseEvent({ ...kept, type: 'sang', v: 9, [part]: undefined })).toBeUndefined();
  });
});

describe('version 2 of a signal', () => {
  it.each(fixture('v2-signalled.json').map((event) => [event.id, event] as const))(
    'is read as today’s: %s',
    (_, event) => {
      expect(parseEvent(event)).toBe(event);
      expect(KnownEvent.safeParse(upcast(event)).error).toBeUndefined();
      expect(upcast(event)).toEqual({ ...event, v: 3 });
    },
  );
  it('had no kind for how a call went', () =>
    expect(
      parseEvent({ ...fixture('v2-signalled.json')[0]!, v: 2, signal: { kind: 'told-a-joke' } }),
    ).toBeUndefined());
});
