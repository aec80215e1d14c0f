import { useRef, useState } from 'react';

import { t } from '@/lib/i18n';
import { addNoteTo } from '@/lib/messages/ask-page';
import type { NoteAdded } from '@/lib/messages/page-protocol';

import { useBeside } from '../data/beside';
import { usePanel } from '../data/panel-state';
import type { LeadView } from '../../lib/views/lead-view';
import { useRecognised } from '../data/use-recognised';
import { lastDone, noteText } from './note-text';

/** `record`: the page beside is this lead's own record, so that a note can go into its box. */
export type AddToCrm = { record: boolean; busy: boolean; add(): Promise<void> };

/**
 * Puts the note on what was done last into the record beside, or on the clipboard where that cannot be. Never
 * saves. Null while nothing was done.
 */
export function useAddToCrm({ row, log, settings }: LeadView): AddToCrm | null {
  const { tab, sighting } = useBeside();
  const { data: recognised } = useRecognised();
  const showToast = usePanel(({ showToast }) => showToast);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const done = lastDone(log);
  if (!done) return null;
  const record = sighting?.kind === 'record' && recognised?.as === 'lead' && recognised.lead === row.id;
  const text = noteText(done, row, settings.zone);

  const copy = async (notice: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    showToast(
      copied ? { tone: 'plain', text: notice } : { tone: 'stop', text: t('now.insert.no-clipboard') },
    );
  };

  const write = async () => {
    if (settings.clipboardOnly) return copy(t('crm.clipboard-only'));
    if (tab === null || !sighting?.lead || !record)
      return copy(t(sighting?.kind === 'record' ? 'crm.not-theirs' : 'crm.no-box'));
    const { name, email } = sighting.lead;
    return report(await addNoteTo(tab, { name: 'add-note', text, key: sighting.key, seen: { name, email } }));
  };

  const report = (added: NoteAdded) => {
    if (added.ok) return showToast({ tone: 'plain', text: t(added.already ? 'crm.already' : 'crm.added') });
    switch (added.refusal) {
      case 'no-box':
      case 'closed':
        return copy(t('crm.no-box'));
      case 'several-boxes':
        return copy(t('crm.several-boxes'));
      case 'other-lead':
      case 'other-page':
      case 'not-written':
        return showToast({
          tone: 'warn',
          text: t(`crm.${added.refusal}`),
          action: { label: t('crm.copy-instead'), run: () => void copy(t('crm.copied')) },
        });
    }
  };

  const add = async () => {
    // The second click of a double click comes before the first has been drawn as busy.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await write();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { record, busy, add };
}
