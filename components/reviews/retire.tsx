import { useState } from 'react';

import { copyOf } from '@/lib/domain/playbook/edit';
import { withoutScript } from '@/lib/domain/playbook/without-script';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Script } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';

import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { usePlaybooks } from '../data/use-settings';
import { useNewestOwn } from '../playbooks/parts/use-newest-own';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';

/** A script that a playbook no longer says, and by what it is said again: the playbook's version before, or itself. */
export type Retired = { title: string; instead: string; playbook: string } & (
  | { was: 'own'; before: string }
  | { was: 'shipped'; copy: string; saved: string }
);

function useScripts(): readonly Script[] | undefined {
  const { data } = useLive(['scripts-there-are'], async () => {
    const [{ readLibrary }, shipped] = await Promise.all([
      import('@/lib/store/read/scripts'),
      packaged('scripts'),
    ]);
    return async (db) => (await readLibrary(db, shipped)).scripts;
  });
  return data;
}

/**
 * Takes a script out of a playbook, in its next version, with another in its place; one that came with the product is
 * copied, and new leads get the copy. Taken back in one press.
 */
export function Retire({
  id,
  playbook: of,
  before,
  onRetired,
  onUndone,
  onClose,
}: {
  id: string;
  playbook: string;
  before: Retired | undefined;
  onRetired: (retired: Retired) => void;
  onUndone: () => void;
  onClose: () => void;
}) {
  const { run, busy } = useCommand();
  const scripts = useScripts();
  const { data: playbooks } = usePlaybooks();
  const { data: newest } = useNewestOwn(of);
  const own = newest?.document;
  const [chosen, setChosen] = useState<string | null>(null);
  if (before) {
    const undo = async () => {
      const again =
        before.was === 'own'
          ? await run({ type: 'restore-playbook', playbook: before.playbook, document: before.before })
          : await run({ type: 'choose-playbook', playbook: before.playbook });
      if (!again.ok) return;
      if (before.was === 'shipped')
        await run({ type: 'archive-playbook', playbook: before.copy, document: before.saved });
      onUndone();
    };
    return (
      <Notice action={t('review.undo')} onAction={busy ? undefined : () => void undo()}>
        {t(before.was === 'own' ? 'review.retired' : 'review.retired-copy', before)}{' '}
        <a className="underline" href="#playbooks">
          {t('review.under-way')}
        </a>
      </Notice>
    );
  }
  const script = scripts?.find((one) => one.id === id);
  const playbook = playbooks?.find((one) => one.id === of);
  if (!script || !playbook || newest === undefined) return null;
  const fit = standIns(script, scripts!, playbook);
  const instead = fit.find((one) => one.id === chosen) ?? fit[0];
  const retire = async (other: Script) => {
    const next = withoutScript(playbook, id, other.id);
    const told = { title: script.title, instead: other.title, playbook: of };
    if (own) {
      if ((await run({ type: 'save-playbook', playbook: next, base: own })).ok)
        onRetired({ ...told, was: 'own', before: own });
      return;
    }
    const copy = copyOf(next, t('playbooks.copy-name', { name: playbook.name }), crypto.randomUUID());
    const saved = await run({ type: 'save-playbook', playbook: copy, base: null });
    if (saved.ok && (await run({ type: 'choose-playbook', playbook: copy.id })).ok)
      onRetired({ ...told, was: 'shipped', copy: copy.id, saved: saved.id });
  };
  return (
    <form
      noValidate
      aria-label={t('review.retire-name', { title: script.title })}
      className="flex max-w-[720px] flex-col gap-4 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (instead) void retire(instead);
      }}
    >
      {instead ? (
        <SelectField
          label={t('review.instead')}
          hint={t(own ? 'review.retire-hint' : 'review.retire-copy-hint', { name: playbook.name })}
          value={instead.id}
          choices={fit.map((one) => ({ value: one.id, label: one.title }))}
          onChange={({ target }) => setChosen(target.value)}
        />
      ) : (
        <p className="text-soft">{t('review.instead-none')}</p>
      )}
      <ProposalNote />
      <div className="flex gap-4">
        <Button type="submit" look="primary" disabled={busy || !instead}>
          {t('review.retire')}
        </Button>
        <Button onClick={onClose}>{t('review.words-leave')}</Button>
      </div>
    </form>
  );
}

/** Scripts for the same channel that a touch may say, those of the same angle and of this playbook first. */
function standIns(script: Script, scripts: readonly Script[], playbook: Playbook): Script[] {
  const nearness = (one: Script) =>
    Number(one.angle === script.angle) + Number(one.playbooks.includes(playbook.id));
  return scripts
    .filter((one) => one.id !== script.id && one.channel === script.channel && one.answers === undefined)
    .toSorted((a, b) => nearness(b) - nearness(a));
}
