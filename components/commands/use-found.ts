import { t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';
import { readNamed } from '@/lib/store/read/due';
import { readLeads } from '@/lib/store/read/log';
import { readLibrary } from '@/lib/store/read/scripts';

import type { KeyId } from '../data/keys';
import { parts, partTitle } from '../frame/dashboard-parts';
import { openDashboard } from '../data/open-dashboard';
import { useKeyOf } from '../data/own-keys';
import { usePanel } from '../data/panel-state';
import { handlerOf } from '../data/use-keys';
import { useLive } from '../data/use-live';
import { useMay } from '../team/may/use-may';
import { useGoTo } from '../today/use-go-to';
import { useSites } from './use-sites';

/** One thing that can be found, and what picking it does. `who`: what somebody is called, and their addresses. */
export type Found = {
  id: string;
  label: string;
  hint?: string;
  who?: readonly string[];
  run(): void;
};
export type Group = { id: 'leads' | 'commands' | 'scripts' | 'sites' | 'pages'; items: Found[] };

const MOST = 8;

/** What has a key and does something by itself, where the screen shown has it. */
const SHORTCUTS: readonly KeyId[] = [
  'insert',
  'copy',
  'sent',
  'snooze',
  'won',
  'lost',
  'no-reply',
  'rescheduled',
  'undo',
  'crm',
  'next-lead',
  'lead-before',
];

const begins = (text: string, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** What is called what was typed: leads by name and company, commands, scripts, sites, parts of the full page. */
export function useFound(typed: string, onHelp: () => void): Group[] {
  const goTo = useGoTo();
  const show = usePanel(({ show }) => show);
  const setPop = usePanel(({ setPop }) => setPop);
  const { data: leads = [] } = useLive(['commands', typed], async () => async (db) => {
    const named = await readNamed(db, typed);
    return named ? readLeads(db, [...named].slice(0, MOST)) : [];
  });
  const { data: scripts = [] } = useLive(['commands-scripts'], async () => {
    const shipped = await packaged('scripts');
    return async (db) => (await readLibrary(db, shipped)).scripts;
  });
  const keyOf = useKeyOf();
  // With a lead of their own, whose role does not have these finds the buttons in Now.
  const mayWrite = useMay('write') !== false;
  const mayPlan = useMay('assign') !== false;
  const sites = useSites();
  const commands: Found[] = [
    ...(['now', 'today', 'scripts'] as const).map((tab) => ({
      id: tab,
      label: t(`now.tabs.${tab}`),
      run: () => show(tab),
    })),
    ...(mayWrite ? [{ id: 'edit', label: t('now.edit'), run: () => (show('now'), setPop('edit')) }] : []),
    ...(mayPlan
      ? [{ id: 'switch', label: t('now.switch-what'), run: () => (show('now'), setPop('switch')) }]
      : []),
    { id: 'why', label: t('now.why-score'), run: () => (show('now'), setPop('why')) },
    { id: 'example', label: t('now.example'), run: () => setPop('example') },
    { id: 'help', label: t('now.help'), run: onHelp },
    ...SHORTCUTS.flatMap((id): Found[] => {
      const run = handlerOf(id);
      return run ? [{ id: `key ${id}`, label: t(`now.keys.${id}`), hint: keyOf(id), run }] : [];
    }),
  ];
  const pages = parts.map((part): Found => ({
    id: part,
    label: partTitle(part),
    run: () => openDashboard(part),
  }));
  const all: Group[] = [
    {
      id: 'leads',
      items: leads.map((row) => {
        const label = row.fields['name']?.value ?? row.keys.emails[0] ?? '';
        const hint = row.fields['company']?.value ?? '';
        return { id: row.id, label, hint, who: [label, hint, ...row.keys.emails], run: () => goTo(row) };
      }),
    },
    { id: 'commands', items: commands.filter(({ label }) => begins(label, typed)) },
    {
      id: 'scripts',
      items: (typed ? scripts.filter(({ title }) => begins(title, typed)) : [])
        .slice(0, MOST)
        .map(({ id, title }) => ({ id, label: title, run: () => openDashboard('scripts', id) })),
    },
    {
      id: 'sites',
      items: sites.filter(({ label, hint }) => begins(`${label} ${hint ?? ''}`, typed)).slice(0, MOST),
    },
    { id: 'pages', items: pages.filter(({ label }) => begins(label, typed)) },
  ];
  return all.filter(({ items }) => items.length > 0);
}
