// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { usePanel } from '@/components/data/panel-state';
import { LeadId } from '@/lib/domain/lead/lead';
import type { Db } from '@/lib/store/database/db';
import { wordsOf } from '@/lib/store/database/words-of';
import { readDueIds } from '@/lib/store/read/due';

import { leadId as idOf } from '../../domain/lead-ids';
import { save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel } from '../panel';

const NOW = '2026-03-02 10:30';
const MANY = 400;
/** Saved in another order than they are due in. */
const placeOf = (n: number) => (n * 37) % MANY;
const nameAt = (place: number) =>
  `Person ${String(place).padStart(3, '0')} ${place === 390 ? 'Zebedee' : 'Smith'}`;

async function withLongDay(): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 10:00', save());
  const row = (await db.leads.get(ada))!;
  await db.leads.clear();
  await db.leads.bulkAdd(
    Array.from({ length: MANY }, (_, n) => {
      const place = placeOf(n);
      const name = nameAt(place);
      return {
        ...row,
        id: idOf(n),
        fields: { name: { ...row.fields['name']!, value: name } },
        words: wordsOf(name),
        bucket: 1,
        tierRank: 1,
        recency: place - MANY,
      };
    }),
  );
  return db;
}

async function open() {
  const db = await withLongDay();
  const user = await openPanel(db, { now: NOW });
  await user.click(await screen.findByRole('tab', { name: /Today/ }));
  await shows(nameAt(0));
  return { db, user };
}

const shows = (name: string) => screen.findByRole('button', { name: new RegExp(name) });
const sizes = () =>
  new Set(
    within(screen.getByRole('list', { name: 'Due' }))
      .getAllByRole('listitem')
      .map((item) => Number(item.getAttribute('aria-setsize'))),
  );

it('a long day says from its first lines on how long it is', async () => {
  await open();
  expect(sizes()).toEqual(new Set([MANY]));
  await screen.findByText(new RegExp(`${MANY} due`));
});

it('the filter finds somebody far down, and the count is theirs', async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText('Filter'), 'zeb');
  await shows(nameAt(390));
  expect(sizes()).toEqual(new Set([1]));
  await user.clear(screen.getByLabelText('Filter'));
  await shows(nameAt(0));
  expect(sizes()).toEqual(new Set([MANY]));
});

it('goes down to the last line in the order of the whole queue', async () => {
  const { db, user } = await open();
  const order = await readDueIds(db);
  expect(order).toEqual(
    order.toSorted((a, b) => placeOf(Number(a.slice(-12))) - placeOf(Number(b.slice(-12)))),
  );
  // Beyond what was read first, as soon as the others are there.
  await user.keyboard('j');
  await waitFor(() => {
    usePanel.getState().select(order[30]!);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(usePanel.getState().selected).toBe(order[31]);
  });
});

it('a name that changes while something is looked for is found by its new name', async () => {
  const { db, user } = await open();
  await user.type(screen.getByLabelText('Filter'), 'quagga');
  await screen.findByText('Nobody who is due matches.');
  const row = (await db.leads.get(idOf(5)))!;
  const name = 'Quagga Jones';
  await db.leads.put({
    ...row,
    fields: { name: { ...row.fields['name']!, value: name } },
    words: wordsOf(name),
  });
  await shows(name);
  expect(sizes()).toEqual(new Set([1]));
});

it('who is dealt with elsewhere leaves the list, and it is one shorter', async () => {
  const { db } = await open();
  const [first] = await readDueIds(db);
  const { bucket: _, tierRank: _t, recency: _r, ...row } = (await db.leads.get(LeadId.parse(first)))!;
  await db.leads.put(row);
  await waitFor(() => expect(sizes()).toEqual(new Set([MANY - 1])));
  expect(screen.queryByRole('button', { name: /Person 000/ })).toBeNull();
});
