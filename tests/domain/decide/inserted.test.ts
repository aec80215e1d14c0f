import { describe, expect, it } from 'vitest';

import type { Inserted } from '@/lib/domain/lead/inserted';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import { message, outcome, save, sent, thread } from '../asked';
import { type Asked, Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const context = clocked([fourStages as unknown as Playbook]);
const story = () => new Story(context).at('2026-03-02 09:00', save());
const planned = 'four-stages-opt-in-1';
const own = (when: string, over: Partial<Inserted> = {}): Inserted => ({
  script: 'own-hello',
  variant: null,
  channel: 'email',
  at: at(when),
  ...over,
});
const marked = (inserted: Inserted | undefined): Asked =>
  ({ ...sent(), script: planned, text: 'the planned words', inserted }) as Asked;
const seen = (inserted: Inserted | undefined): Asked =>
  ({ ...thread(message('a', 'out', '2026-03-02 09:20')), inserted }) as Asked;

describe('a touch counts for the words that were inserted', () => {
  it('when the rep marks it as sent; the text kept is never that of another script', () => {
    const one = story().at('2026-03-02 09:30', marked(own('2026-03-02 09:25', { variant: 'b' })));
    expect(one.lead.touches).toMatchObject([{ touch: 1, script: 'own-hello', variant: 'b' }]);
    expect(one.log.find(({ type }) => type === 'touched')).not.toHaveProperty('text');
  });
  it('and keeps the text where it is the planned script after all', () => {
    const one = story().at('2026-03-02 09:30', marked(own('2026-03-02 09:25', { script: planned })));
    expect(one.lead.touches[0]).toMatchObject({ script: planned });
    expect(one.lead.touches[0]).not.toHaveProperty('variant');
    expect(one.log.find(({ type }) => type === 'touched')).toMatchObject({ text: 'the planned words' });
  });
  it('when the page shows the mail, whose time is said by the minute', () => {
    const one = story().at(
      '2026-03-02 09:30',
      seen({ ...own('2026-03-02 09:20'), at: (at('2026-03-02 09:20') + 42_000) as never }),
    );
    expect(one.lead.touches).toMatchObject([{ how: 'seen', script: 'own-hello' }]);
  });
  it('when the outcome says that it was made', () => {
    const one = story().at(
      '2026-03-02 09:30',
      outcome('no-reply', { sent: true, inserted: own('2026-03-02 09:25') }),
    );
    expect(one.lead.touches).toMatchObject([{ how: 'marked', script: 'own-hello' }]);
  });
});

describe('and for the planned words', () => {
  it.each([
    ['where nothing was inserted', undefined],
    ['where what was inserted was for another channel', own('2026-03-02 09:25', { channel: 'sms' })],
    ['where it was inserted weeks ago', own('2026-02-10 09:25')],
    ['where the clock was put back since', own('2026-03-02 11:00')],
  ])('%s', (_, inserted) => {
    expect(story().at('2026-03-02 09:30', marked(inserted)).lead.touches).toMatchObject([
      { script: planned },
    ]);
  });
  it('where the touch before took the inserted ones', () => {
    const inserted = own('2026-03-02 09:25');
    const one = story()
      .at('2026-03-02 09:30', marked(inserted))
      .at('2026-03-04 10:30', { ...sent(), script: 'four-stages-opt-in-2', inserted } as Asked);
    expect(one.lead.touches.map(({ script }) => script)).toEqual(['own-hello', 'four-stages-opt-in-2']);
  });
  it('where a page shows a mail that was written before the insertion', () => {
    expect(story().at('2026-03-02 09:30', seen(own('2026-03-02 09:25'))).lead.touches).toMatchObject([
      { how: 'seen', script: planned },
    ]);
  });
});
