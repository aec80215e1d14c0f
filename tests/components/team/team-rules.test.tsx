// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { ExperimentsPage } from '@/components/experiments/experiments-page';
import { LeadsPage } from '@/components/leads/leads-page';
import { LinksPage } from '@/components/links/links-page';
import { PARTS } from '@/components/team/proposals/differences';
import { TeamPage } from '@/components/team/team-page';
import { Experiment } from '@/lib/domain/experiment/experiment';
import type { PanelCommand } from '@/lib/domain/log/command';
import { Member } from '@/lib/domain/settings/roster';
import type { Role } from '@/lib/domain/team/roles';
import { hlcAt } from '@/lib/domain/time/hlc';
import { teamRules } from '@/lib/i18n/team/rules';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { type DocumentKind, versionName } from '@/lib/store/database/document-row';
import { addVersions, currentOf, versionsOf } from '@/lib/store/database/documents';
import { readSelf } from '@/lib/store/database/self';
import type { ProposalRow } from '@/lib/store/database/team-rows';

import { save } from '../../domain/asked';
import { at, LONDON } from '../../domain/sample';
import { done, openTestDb, saveSettings, settings } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { taught } from '../../store/taught';
import { draw } from '../panel';

const NOW = '2026-03-02 12:00';
const newId = () => crypto.randomUUID();
const script = (title: string) => ownScript({ title });

beforeEach(() => browser.storage.local.clear());

/** A browser of a member in a team with Bo. */
async function inTeam(role: Role): Promise<Db> {
  const db = openTestDb();
  await saveSettings(db, NOW, { name: 'Mia' });
  const { actor } = await readSelf(db);
  const { hours } = settings();
  const member = (id: string, name: string, as: Role) =>
    Member.parse({ id, name, zone: LONDON, hours, role: as });
  const roster = [member(actor, 'Mia', role), member('bo', 'Bo', 'rep')];
  await commit(db, { id: newId(), type: 'save-roster', roster }, at('2026-03-02 09:00'));
  const about = { team: { id: 'byte', name: 'Byte sales' }, servers: ['wss://team.example:443'] };
  const secrets = { jwt: '', seed: '', unwrap: {}, keys: {} };
  await db.team.put({
    id: 'connection',
    connection: {
      ...about,
      ...secrets,
      actor,
      name: 'Mia',
      role,
      scopes: [],
      manager: 'Mia',
      until: at(NOW),
    },
  });
  return db;
}

/** What Bo has saved on his computer has come. */
async function proposed(
  db: Db,
  kind: DocumentKind,
  id: string,
  body: unknown,
  over: Partial<ProposalRow> = {},
): Promise<void> {
  const when = at('2026-03-02 11:00');
  const base = (await currentOf(db, kind, id))?.command ?? null;
  const made = { command: newId(), base, hlc: hlcAt(when), device: 'bo1', actor: 'bo', at: when };
  await db.proposals.put({ kind, id, body, scope: 'own.bo', ...made, ...over });
}

const saveScript = async (db: Db, title: string, when: string) => {
  const base = (await currentOf(db, 'script', ownScript().id))?.command ?? null;
  const scripts = [{ script: script(title), base }];
  const { ok } = await commit(db, { id: newId(), type: 'save-scripts', scripts }, at(when));
  expect(ok).toBe(true);
};
const titleOf = async (db: Db) =>
  ((await currentOf(db, 'script', ownScript().id))?.body as { title?: string } | undefined)?.title;

function show(db: Db, page: React.ReactNode) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
    ok: true,
    value: await commit(db, (message as { data: PanelCommand }).data, at(NOW)),
  }));
  const { unmount } = draw(db, NOW, <main>{page}</main>);
  return { user: userEvent.setup(), unmount };
}
const team = () => <TeamPage settings={settings({ name: 'Mia' })} one={null} />;
const list = () => screen.findByRole('list', { name: 'Proposals' });
const gone = () => waitFor(() => expect(screen.queryByRole('list', { name: 'Proposals' })).toBeNull());

it.each<[Role, string]>([
  ['rep', 'Leads you save are seen by you alone until you share them.'],
  ['assistant', 'You assist nobody yet. A manager chooses whom.'],
  ['reader', 'You see what is shared, and change nothing of it.'],
])('a %s reads what their role is for', async (role, words) => {
  show(await inTeam(role), team());
  expect(await screen.findByText(words)).toBeDefined();
});

describe('what members propose', () => {
  it('says who, of what, when and what differs, and is saved for everybody by Accept', async () => {
    const db = await inTeam('manager');
    await saveScript(db, 'As published', '2026-03-02 10:00');
    await proposed(db, 'script', ownScript().id, script('As Bo would say it'));
    const { user } = show(db, team());
    const row = within(await list()).getByRole('listitem');
    expect(row.textContent).toContain('Script “As Bo would say it”');
    expect(row.textContent).toMatch(/Bo, .*11:00/);
    expect(row.textContent).toContain('title now:As publishedtitle proposed:As Bo would say it');
    expect(row.textContent).not.toContain('words');
    await user.click(within(row).getByRole('button', { name: 'Accept' }));
    await gone();
    expect(await titleOf(db)).toBe('As Bo would say it');
  });

  const experiment = Experiment.parse({
    id: newId(),
    name: 'Nine in the morning',
    change: { of: 'hour', playbook: 'four-stages', cadence: 'opt-in', at: '09:00' },
    success: 'replied',
    windowDays: 7,
    baseline: 0.1,
    lift: 0.05,
    perArm: 1098,
    startedAt: at('2026-03-02 10:00'),
    ended: null,
  });

  it('an experiment of one’s own says that nobody else has it, until a manager has accepted it', async () => {
    const db = await inTeam('rep');
    const start = { id: newId(), type: 'save-experiment' as const, experiment };
    expect(await commit(db, start, at('2026-03-02 10:00'))).toMatchObject({ ok: true });
    show(db, <ExperimentsPage settings={settings({ name: 'Mia' })} />);
    const alone = 'Only your devices have it. The others get it once a manager accepts it.';
    expect(await screen.findByText(alone)).toBeDefined();
    const [mine] = await versionsOf(db, 'experiment', experiment.id);
    const declined = { kind: 'declined', id: versionName(mine!), body: { name: experiment.name } };
    const manager = { actor: 'bo', device: 'bo1', scope: 'team.all', hlc: hlcAt(at(NOW)) };
    await addVersions(db, [{ ...mine!, ...declined, ...manager, command: newId() }]);
    expect(await screen.findByText('A manager has declined it: only your devices have it.')).toBeDefined();
    await addVersions(db, [{ ...mine!, ...manager, command: newId() }]);
    await waitFor(() => expect(screen.queryByText(/only your devices have it/i)).toBeNull());
  });

  it('an experiment says what it compares, and runs for everybody once it is accepted', async () => {
    const db = await inTeam('manager');
    await proposed(db, 'experiment', experiment.id, experiment);
    const { user } = show(db, team());
    const row = within(await list()).getByRole('listitem');
    expect(row.textContent).toContain('Experiment “Nine in the morning”');
    expect(await within(row).findByText('Four stages · Opted in, never answered')).toBeDefined();
    expect(row.textContent).toContain('B, at 09:00Success: an answer within 7 days');
    await user.click(within(row).getByRole('button', { name: 'Accept' }));
    await gone();
    expect((await currentOf(db, 'experiment', experiment.id))?.body).toEqual(experiment);
  });

  it('is gone by Decline, and stays gone', async () => {
    const db = await inTeam('manager');
    await saveScript(db, 'As published', '2026-03-02 10:00');
    await proposed(db, 'script', ownScript().id, script('As Bo would say it'));
    const { user, unmount } = show(db, team());
    await user.click(within(await list()).getByRole('button', { name: 'Decline' }));
    await gone();
    unmount();
    await proposed(db, 'links', 'links', []);
    show(db, team());
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
    expect((await list()).textContent).not.toContain('As Bo would say it');
    expect(await titleOf(db)).toBe('As published');
    const declined = `script/${ownScript().id}/`;
    expect((await db.versions.toArray()).filter(({ kind }) => kind === 'declined')).toMatchObject([
      { id: expect.stringContaining(declined), body: { name: 'As Bo would say it' } },
    ]);
  });

  it('says that the shared version has changed meanwhile', async () => {
    const db = await inTeam('manager');
    await saveScript(db, 'As published', '2026-03-02 10:00');
    await saveScript(db, 'As corrected', '2026-03-02 10:30');
    await proposed(db, 'script', ownScript().id, script('As Bo would say it'), { base: newId() });
    const { user } = show(db, team());
    expect((await list()).textContent).toContain('changed by somebody else meanwhile');
    await user.click(within(await list()).getByRole('button', { name: 'Accept' }));
    await gone();
    expect(await titleOf(db)).toBe('As Bo would say it');
  });

  it.each<[DocumentKind, unknown, string]>([
    [
      'links',
      [
        {
          id: 'prices',
          kind: 'resource',
          title: 'Prices',
          url: 'https://byte.example',
          industries: [],
          stages: [],
        },
      ],
      'Added: Prices',
    ],
    ['snippets', { hello: 'Good day' }, 'Added: hello'],
    ['roster', [], 'Removed: Mia, Bo'],
  ])('accepts %s: what is added and removed is named', async (kind, body, line) => {
    const db = await inTeam('manager');
    await proposed(db, kind, kind, body);
    const { user } = show(db, team());
    expect((await list()).textContent).toContain(line);
    await user.click(within(await list()).getByRole('button', { name: 'Accept' }));
    await gone();
    expect((await currentOf(db, kind, kind))?.body).toEqual(body);
  });

  it('accepts a playbook, as the version after the one that counts', async () => {
    const db = await inTeam('manager');
    const mine = { ...playbooks[0]!, id: 'ours', version: 1, name: 'Ours' };
    await commit(
      db,
      { id: newId(), type: 'save-playbook', playbook: mine, base: null },
      at('2026-03-02 10:00'),
    );
    await proposed(db, 'playbook', mine.id, {
      ...mine,
      version: 2,
      caps: { ...mine.caps, perPersonPerWeek: 7 },
    });
    const { user } = show(db, team());
    expect((await list()).textContent).toContain('Playbook “Ours”');
    expect((await list()).textContent).toContain('Changed: limits');
    await user.click(within(await list()).getByRole('button', { name: 'Accept' }));
    await gone();
    expect((await currentOf(db, 'playbook', mine.id))?.body).toMatchObject({
      version: 2,
      caps: { perPersonPerWeek: 7 },
    });
  });

  it('accepts a page that was taught', async () => {
    const db = await inTeam('manager');
    const recipe = taught();
    await proposed(db, 'recipe', recipe.id, { ...recipe, version: 1, shownHere: true });
    const { user } = show(db, team());
    await user.click(within(await list()).getByRole('button', { name: 'Accept' }));
    await gone();
    // It was not shown at this computer.
    expect((await currentOf(db, 'recipe', recipe.id))?.body).not.toHaveProperty('shownHere');
  });

  it('puts a script away where that is proposed', async () => {
    const db = await inTeam('manager');
    await saveScript(db, 'As published', '2026-03-02 10:00');
    await proposed(db, 'script', ownScript().id, { archived: true });
    const { user } = show(db, team());
    expect((await list()).textContent).toContain('Script “As published”');
    expect((await list()).textContent).toContain('Is put away.');
    await user.click(within(await list()).getByRole('button', { name: 'Accept' }));
    await gone();
    expect(await titleOf(db)).toBeUndefined();
  });

  it('is not accepted where it cannot be read', async () => {
    const db = await inTeam('manager');
    await proposed(db, 'script', ownScript().id, { words: 7 });
    show(db, team());
    const accept = within(await list()).getByRole<HTMLButtonElement>('button', { name: 'Accept' });
    expect(accept.disabled).toBe(true);
    expect((await list()).textContent).toContain('cannot read it');
  });

  it('of one member’s changes of a document is the last, and is none where a later version counts', async () => {
    const db = await inTeam('manager');
    await proposed(db, 'script', ownScript().id, script('Their first'), {
      hlc: hlcAt(at('2026-03-02 10:50')),
    });
    await proposed(db, 'script', ownScript().id, script('Their second'));
    show(db, team());
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(1);
    expect((await list()).textContent).toContain('Their second');
    await saveScript(db, 'Decided', '2026-03-02 11:30');
    await gone();
  });

  it('is looked at by others, and decided by managers', async () => {
    const db = await inTeam('rep');
    await proposed(db, 'script', ownScript().id, script('As Bo would say it'));
    show(db, team());
    expect((await list()).textContent).toContain('A manager decides.');
    expect(within(await list()).queryByRole('button')).toBeNull();
  });

  it('has a name for every part, and no fault that a machine can find', async () => {
    expect(PARTS.filter((part) => !(part in teamRules.part))).toEqual([]);
    const db = await inTeam('manager');
    await proposed(db, 'script', ownScript().id, script('As Bo would say it'));
    show(db, team());
    await list();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('what a role may not do', () => {
  const isProposal = /is a proposal to the others until a manager accepts it/;

  it('a rep is told where rules are saved that theirs is a proposal', async () => {
    show(await inTeam('rep'), <LinksPage />);
    expect(await screen.findByText(isProposal)).toBeDefined();
  });

  it.each<[Role, number]>([
    ['assistant', 1],
    ['manager', 0],
  ])('a %s who changes the members is told so: %i', async (role, times) => {
    const { user } = show(await inTeam(role), team());
    // It is known by now what they are.
    await screen.findByText(`Byte sales · your role: ${role}`);
    await user.click(screen.getByRole('button', { name: 'Add somebody without access' }));
    await screen.findByRole('alert');
    expect(screen.queryAllByText(isProposal)).toHaveLength(times);
  });

  it.each<[Role, boolean]>([
    ['manager', true],
    ['rep', true],
    ['assistant', false],
    ['reader', false],
  ])('a %s exports leads: %s', async (role, may) => {
    const db = await inTeam(role);
    await done(db, '2026-03-02 09:30', save());
    show(db, <LeadsPage settings={settings()} one={null} />);
    const choice = await screen.findByRole<HTMLButtonElement>('button', { name: 'Export' });
    await waitFor(() => expect(choice.disabled).toBe(!may));
    const why = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent ?? '').toBe(may ? '' : teamRules['no-export']);
  });
});
