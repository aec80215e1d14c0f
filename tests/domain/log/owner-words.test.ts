import { describe, expect, it } from 'vitest';

import { ownerWords } from '@/lib/domain/log/owner-words';

import { save } from '../asked';
import { Story } from '../given';
import { contextAt } from '../lives';

const words = ({ log }: Story) =>
  ownerWords(log).map(({ owner, byClaim }) => (byClaim ? `claim ${owner}` : owner));

/** A lead of somebody who works alone; what the rules said of its owner is the first word. */
const story = () => new Story(contextAt).at('2026-03-02 09:00', save());
const before = words(story());
const give = (owner: string) => ({ type: 'set-owner' as const, owner });
const take = (of: Story, owner: string, instead = ownerWords(of.log).at(-1)!.event.id) => ({
  type: 'take-claim' as const,
  owner,
  instead,
});

describe('whose a lead is said to be', () => {
  it('by whoever gave it away, in order, and by what the server decided', () => {
    const told = story().at('2026-03-02 10:00', give('bo'));
    told.at('2026-03-02 10:01', take(told, 'ana'));
    expect(words(told)).toEqual([...before, 'bo', 'claim ana']);
    expect(told.lead.owner).toBe('ana');
  });

  it('by who takes back that it was given away, and by who does it again', () => {
    const told = story().at('2026-03-02 10:00', give('ana')).at('2026-03-02 10:01', give('bo'));
    told.at('2026-03-02 10:02', { type: 'undo', command: told.lastCommand });
    expect(words(told)).toEqual([...before, 'ana', 'ana']);
    told.at('2026-03-02 10:03', { type: 'undo', command: told.lastCommand });
    expect(words(told)).toEqual([...before, 'ana', 'bo', 'bo']);
    expect(told.lead.owner).toBe('bo');
  });

  it('not by who takes back something else', () => {
    const told = story()
      .at('2026-03-02 10:00', give('bo'))
      .at('2026-03-02 10:01', { type: 'note', text: 'Rang' });
    told.at('2026-03-02 10:02', { type: 'undo', command: told.lastCommand });
    expect(words(told)).toEqual([...before, 'bo']);
  });
});

it('what the server decided is written over the word that was wrong, and over no other', () => {
  const told = story().at('2026-03-02 10:00', give('bo'));
  const stale = take(told, 'ana');
  told.at('2026-03-02 10:01', give('cat')).at('2026-03-02 10:02', stale);
  expect(words(told)).toEqual([...before, 'bo', 'cat']);
});
