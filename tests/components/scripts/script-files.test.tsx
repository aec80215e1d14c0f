// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDrafts } from '@/components/script-editor/drafts';
import { toJson } from '@/lib/files/scripts-json';
import { playbooks } from '@/lib/playbooks';
import { scripts as shipped } from '@/lib/playbooks/scripts';
import { readLibrary, readScript } from '@/lib/store/read/scripts';
import { openTestDb } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { open, isFor } from './opened-scripts';

beforeEach(() => useDrafts.setState({ drafts: {} }));

describe('a file', () => {
  const give = async (user: ReturnType<typeof userEvent.setup>, text: string, name: string) =>
    user.upload(await screen.findByLabelText('File with scripts'), new File([text], name));

  it('is shown before it is taken, good and bad apart', async () => {
    const { db, user } = await open('scripts');
    await give(
      user,
      toJson([
        ownScript(),
        ownScript({ id: 'own-bad', title: 'Bad', body: 'Just checking in, {{ lead.first_name }}' }),
      ]),
      'mine.json',
    );
    const found = await screen.findByRole('region', { name: 'In the file' });
    expect(found.textContent).toContain('1 script: 1 new, 0 as a new version.');
    expect(within(found).getByRole('list', { name: 'What cannot be taken' }).textContent).toContain(
      '“Just checking in” says nothing new',
    );
    expect((await readLibrary(db, shipped)).own.size).toBe(0);
    await user.click(within(found).getByRole('button', { name: 'Take 1 script' }));
    await screen.findByText('1 script taken.');
    expect(await readScript(db, 'own-hello', shipped)).toEqual(ownScript());
  });

  it('that is none says so', async () => {
    const { user } = await open('scripts');
    await give(user, 'a,b\n1,2', 'leads.csv');
    expect((await screen.findByRole('region', { name: 'In the file' })).textContent).toContain(
      'The first line must name the columns',
    );
  });
});

describe('what works', () => {
  it('is said beside each script in the list, and wording by wording where one is open', async () => {
    const db = openTestDb();
    await db.tallies.bulkPut([
      { id: 'script:four-stages-opt-in-1', counts: { sent: 140, replied: 34, booked: 9 } },
      { id: 'script:four-stages-opt-in-1/opt-in-1-short', counts: { sent: 61, replied: 21, booked: 5 } },
      { id: 'script:four-stages-opt-in-2', counts: { sent: 1 } },
    ]);
    await open('scripts', db);
    const list = within(await screen.findByRole('list', { name: 'Scripts' }));
    expect(list.getByRole('link', { name: /^What they asked for, and one question/ }).textContent).toContain(
      '24 % of 140 replied',
    );
    expect(list.getByRole('link', { name: /^Something to use/ }).textContent).toContain(
      'sent once, too early to say',
    );
    expect(list.getByRole('link', { name: /^The reason they raised/ }).textContent).toContain('not sent yet');
    location.hash = '#scripts/four-stages-opt-in-1';
    const table = await screen.findByRole('table', { name: 'What came of it' });
    expect(
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['Wording A', '79', '16 % 10–26', '5 % 2–12'],
      ['Wording B', '61', '34 % 24–47', '8 % 4–18'],
    ]);
  });

  it('the scripts of the playbook in use come first, and can be had alone', async () => {
    const { user } = await open('scripts');
    const list = await screen.findByRole('list', { name: 'Scripts' });
    const ids = () => [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(ids()[0]).toMatch(/^#scripts\/four-stages-/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Playbook' }), 'speed-to-lead');
    await waitFor(() => expect(ids().length).toBeGreaterThan(5));
    // Its own, and those of other systems that its cadences use.
    const used = JSON.stringify(playbooks.find(({ id }) => id === 'speed-to-lead'));
    const foreign = (id: string) =>
      !id.startsWith('speed-to-lead-') && !used.includes(`"${id}"`) && !isFor(id, 'speed-to-lead');
    await waitFor(() => expect(ids().filter((href) => foreign(href!.replace('#scripts/', '')))).toEqual([]));
  });
});
