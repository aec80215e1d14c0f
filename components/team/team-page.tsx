import { type ReactNode, useState } from 'react';

import { type Member, Roster } from '@/lib/domain/settings/roster';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { OtherVersion } from '../form/other-version';
import { later } from '../ui/later';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { connect } from './members/connect';
import { checked, newMember } from './members/draft';
import { MemberRow } from './members/member-row';
import { useRoster } from '../data/use-roster';
import { ProposalNote } from './may/proposal-note';
import { useConnection } from './may/use-connection';

const StartPage = later(() => import('./join/start-page').then(({ StartPage }) => StartPage));
const JoinPage = later(() => import('./join/join-page').then(({ JoinPage }) => JoinPage));
const InvitePage = later(() => import('./join/invite-page').then(({ InvitePage }) => InvitePage));
const KeysPage = later(() => import('./keys/keys-page').then(({ KeysPage }) => KeysPage));
const Joined = later(() => import('./joined').then(({ Joined }) => Joined));
const StartOrJoin = later(() => import('./start-or-join').then(({ StartOrJoin }) => StartOrJoin));
const Proposals = later(() => import('./proposals/proposals').then(({ Proposals }) => Proposals));
const AuditPage = later(() => import('./audit/audit-page').then(({ AuditPage }) => AuditPage));

/** Who leads are given to. Nobody on the list: everything is yours. */
export function TeamPage({ settings, one }: { settings: Settings; one: string | null }) {
  const { data: connection } = useConnection();
  if (one === 'audit') return <AuditPage settings={settings} />;
  if (one === 'start' && !connection) return <StartPage settings={settings} />;
  if (one === 'join') return <JoinPage />;
  if (one === 'keys' && connection !== undefined)
    return <KeysPage connection={connection} settings={settings} />;
  if (one === 'invite' && connection?.signing)
    return <InvitePage settings={settings} connection={connection} />;
  return (
    <Members settings={settings} connection={connection ?? null}>
      {connection ? (
        <>
          <Joined connection={connection} settings={settings} />
          <Proposals settings={settings} />
        </>
      ) : (
        connection === null && <StartOrJoin />
      )}
    </Members>
  );
}

type MembersProps = { settings: Settings; connection: Connection | null; children: ReactNode };

/** `children`: what there is to say of the team that is shared, where there is a connection to one. */
function Members({ settings, connection, children }: MembersProps) {
  // This browser invites.
  const manager = connection?.signing ? connection : null;
  const { data, error } = useRoster();
  const [draft, setDraft] = useState<readonly Member[] | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [saved, setSaved] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const toast = usePanel(({ toast }) => toast);
  const { run, busy } = useCommand();
  if (error)
    return (
      <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
        {t('now.cannot-read')}
      </Notice>
    );
  if (!data) return <Waiting label={t('now.loading')} lines={6} />;
  const members = draft ?? data.roster;
  const roster = checked(members);
  const edit = (next: readonly Member[]) => {
    setDraft(next);
    setSaved(false);
  };
  const save = async () => {
    if (!roster) return;
    const { ok } = await run({ type: 'save-roster', roster });
    if (!ok) return;
    const moved = manager && (await import('@/lib/team/change-member')).withRoster(manager, roster);
    const failed = moved && moved !== manager ? await connect(moved) : null;
    setFault(failed);
    if (failed) return;
    setSaved(true);
    setDraft(null);
  };
  const add = () => {
    edit([...members, newMember(settings)]);
    setOpen(members.length);
  };
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-title font-semibold tracking-tight">{t('team.title')}</h1>
      {children}
      <p className="text-small text-faint">{t(members.length === 0 ? 'team.alone' : 'team.text')}</p>
      <OtherVersion
        kind="roster"
        read={(saved) => Roster.safeParse(saved).data}
        zone={settings.zone}
        onShow={(other) => {
          edit(other);
          setOpen(null);
        }}
      />
      {members.length > 0 && (
        <ul aria-label={t('team.title')}>
          {members.map((member, at) => (
            <MemberRow
              // A row is its place: names are being typed.
              key={at}
              member={member}
              others={members.filter((_, other) => other !== at)}
              taken={data.counts[member.id]?.open ?? 0}
              manager={manager}
              onGone={(gone) => draft && setDraft(draft.map((one) => (one.id === gone.id ? gone : one)))}
              open={open === at}
              onOpen={() => setOpen(open === at ? null : at)}
              change={(part) => edit(members.map((one, other) => (other === at ? { ...one, ...part } : one)))}
              remove={() => {
                edit(members.filter((_, other) => other !== at));
                setOpen(null);
              }}
            />
          ))}
        </ul>
      )}
      <Button className="self-start" onClick={add}>
        {t(connection ? 'team.add-without' : 'team.add')}
      </Button>
      {draft && <ProposalNote />}
      {(data.roster.length > 0 || draft || saved) && (
        <div className="sticky bottom-0 flex items-center gap-4 border-t border-line bg-ground py-5">
          <Button
            look="primary"
            disabled={busy || draft === null || roster === null}
            onClick={() => void save()}
          >
            {t('settings.save')}
          </Button>
          <span role="status" className="text-small text-faint">
            {saved ? t('settings.saved') : draft ? t(roster ? 'settings.unsaved' : 'team.not-yet') : ''}
          </span>
          {fault && <Notice tone="stop">{t(`team-join.${fault}`)}</Notice>}
          {toast && <Notice tone="stop">{toast.text}</Notice>}
        </div>
      )}
    </div>
  );
}
