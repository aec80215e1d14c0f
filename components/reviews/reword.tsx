import { useState } from 'react';

import { type Script, versionAfter } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';

import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { Notice } from '../ui/notice';

/** A script as it is, and the version of it that is the newest of the rep's own; null where it came with the product. */
export type Kept = { script: Script; base: string | null };

function useKept(id: string): Kept | undefined {
  const { data } = useLive(['kept-script', id], async () => {
    const [{ readLibrary }, shipped] = await Promise.all([
      import('@/lib/store/read/scripts'),
      packaged('scripts'),
    ]);
    return async (db) => {
      const { scripts, own } = await readLibrary(db, shipped);
      const script = scripts.find((one) => one.id === id);
      return script ? { script, base: own.get(id)?.[0]?.document ?? null } : null;
    };
  });
  return data ?? undefined;
}

/** The words of a script, changed where it is seen to fail, and taken back in one press. */
export function Reword({
  id,
  before,
  onSaved,
  onUndone,
  onClose,
}: {
  id: string;
  /** What was changed here: the script as it was. */
  before: Kept | undefined;
  onSaved: (before: Kept) => void;
  onUndone: () => void;
  onClose: () => void;
}) {
  const kept = useKept(id);
  const { run, busy } = useCommand();
  const [problem, setProblem] = useState(false);
  const [draft, setDraft] = useState<{ subject: string | null; body: string } | null>(null);
  if (!kept) return null;
  const { script, base } = kept;
  const words = draft ?? script;
  const undo = async () => {
    if (!before || base === null) return;
    const { ok } = await run(
      before.base === null
        ? { type: 'archive-script', script: id, document: base }
        : {
            type: 'save-scripts',
            scripts: [{ script: { ...before.script, version: versionAfter(script) }, base }],
          },
    );
    if (ok) onUndone();
  };
  if (before)
    return (
      <Notice action={t('review.undo')} onAction={() => void undo()}>
        {t('review.reworded', { title: script.title })}
      </Notice>
    );
  const save = async () => {
    if (words.body.trim() === '') return setProblem(true);
    const { subject, body } = words;
    const changed = { ...script, subject, body, version: versionAfter(script) };
    if ((await run({ type: 'save-scripts', scripts: [{ script: changed, base }] })).ok) onSaved(kept);
  };
  return (
    <form
      noValidate
      aria-label={t('review.reword-name', { title: script.title })}
      className="flex max-w-[720px] flex-col gap-4 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {script.subject !== null && (
        <TextField
          label={t('now.subject')}
          maxLength={300}
          value={words.subject ?? ''}
          onChange={(event) => setDraft({ ...words, subject: event.target.value })}
        />
      )}
      <TextArea
        label={t('review.words')}
        hint={t('review.words-hint')}
        rows={8}
        maxLength={8000}
        {...(problem && { error: t('review.words-needed') })}
        value={words.body}
        onChange={(event) => {
          setProblem(false);
          setDraft({ subject: words.subject, body: event.target.value });
        }}
      />
      <ProposalNote />
      <div className="flex gap-4">
        <Button type="submit" look="primary" disabled={busy || draft === null}>
          {t('review.words-save')}
        </Button>
        <Button onClick={onClose}>{t('review.words-leave')}</Button>
      </div>
    </form>
  );
}
