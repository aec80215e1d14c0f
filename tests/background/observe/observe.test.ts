import { describe, expect, it } from 'vitest';
import { observations } from '@/entrypoints/background/observe/observe';
import { message, thread, saved } from './sightings';

describe('a thread on screen', () => {
  it('is observed for the lead who wrote in it, by a command of its own', () => {
    const seen = thread(message({}));
    const [first] = observations(seen, [saved()]);
    expect(first).toMatchObject({
      type: 'observe-thread',
      leadId: 'ada',
      channel: 'email',
      account: 'robin@rep.example',
    });
    expect(observations(seen, [saved()])[0]!.id).not.toBe(first!.id);
  });

  it('with nothing new in it is not observed, however much was seen since', () => {
    const seenMessages = ['m1', ...Array.from({ length: 2000 }, (_, n) => `later-${n}`)];
    expect(observations(thread(message({})), [saved({ seenMessages })])).toEqual([]);
  });

  it('whose senders are not clear waits until they are', () =>
    expect(
      observations(thread(message({ direction: 'unknown' })), [saved({ threads: ['thread-1'] })]),
    ).toEqual([]));

  it('does not take another lead’s message for the lead’s', () => {
    const seen = observations(thread(message({}), message({ id: 'm2', from: 'bob@byte.example' })), [
      saved(),
      saved({ id: 'bob', emails: ['bob@byte.example'] }),
    ]);
    expect(seen.map(({ leadId, thread: { messages } }) => [leadId, messages.map(({ id }) => id)])).toEqual([
      ['ada', ['m1']],
      ['bob', ['m2']],
    ]);
  });

  it('brings along what somebody unknown wrote in the lead’s thread, and a machine', () => {
    const [seen] = observations(
      thread(
        message({}),
        message({ id: 'm2', from: 'a.byron@byte.example' }),
        message({ id: 'm3', from: 'mailer-daemon@x.example' }),
      ),
      [saved()],
    );
    expect(seen!.thread.messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });

  it('is not about a lead who is only copied in', () => {
    const seen = {
      ...thread(message({ from: 'bob@byte.example' })),
      candidates: [
        {
          name: 'Ada',
          email: 'ada@byte.example',
          phone: null,
          company: null,
          title: null,
          profileUrl: null,
          recordId: null,
        },
      ],
    };
    expect(observations(seen, [saved()])).toEqual([]);
  });

  it('completes the rep’s own touch in a thread that is known', () => {
    expect(
      observations(thread(message({ direction: 'out', from: 'robin@rep.example' })), [
        saved({ threads: ['thread-1'] }),
      ]),
    ).toHaveLength(1);
  });

  it('is each lead’s own where two are saved', () => {
    const both = observations(thread(message({}), message({ id: 'm2', from: 'bob@byte.example' })), [
      saved(),
      saved({ id: 'bob', emails: ['bob@byte.example'] }),
    ]);
    expect(both.map(({ leadId, thread: { messages } }) => [leadId, messages.map(({ id }) => id)])).toEqual([
      ['ada', ['m1']],
      ['bob', ['m2']],
    ]);
  });
});
