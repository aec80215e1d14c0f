import { useEffect, useMemo, useRef, useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { checkPlaybook } from '@/lib/domain/playbook/check';
import { t } from '@/lib/i18n';
import type { PlaybookLibrary } from '@/lib/store/read/playbooks';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { UnderWay } from '../../experiments/words/under-way';
import { ProposalNote } from '../../team/may/proposal-note';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { DiscardButton } from '../parts/discard-button';
import { EditParts } from './edit-parts';
import { type PartName, partOf } from '../parts/parts';
import { Preview } from '../preview/preview';
import { ProblemList } from '../parts/problem-list';
import { ProblemsContext } from '../parts/problems-context';
import { go } from '../parts/route';
import { type PlaybookDraft, isChanged, useDrafts } from '../parts/choices';

/**
 * A playbook being edited: checked at every keystroke, tried out beside it, saved as a new version when
 * nothing is wrong.
 */
export function Editor({ draft, library }: { draft: PlaybookDraft; library: PlaybookLibrary }) {
  const { playbook, base } = draft;
  const change = useDrafts(({ change }) => change);
  const drop = useDrafts(({ drop }) => drop);
  const undo = useDrafts(({ undo }) => undo);
  const putOnTop = useDrafts(({ putOnTop }) => putOnTop);
  const [part, setPart] = useState<PartName>('cadences');
  const [cadence, setCadence] = useState(0);
  const toast = usePanel(({ toast }) => toast);
  const { run, busy } = useCommand();
  const scripts = useMemo(() => new Set(library.scripts.map(({ id }) => id)), [library]);
  const read = useMemo(() => checkPlaybook(playbook, scripts), [playbook, scripts]);
  const problems = read.ok ? [] : read.problems;
  const changed = isChanged(draft);
  useWarning(changed);
  const goTo = useGoTo(playbook, setPart, setCadence);
  const newest = library.playbooks.find(({ id }) => id === playbook.id)?.versions[0];
  const isOlder = (newest?.document ?? null) !== base;
  const save = async () => {
    if (!read.ok) return;
    const { ok } = await run({ type: 'save-playbook', playbook: read.playbook, base });
    if (!ok) return;
    drop(playbook.id);
    go(playbook.id);
  };
  return (
    <ProblemsContext value={problems}>
      <article aria-labelledby="edited-playbook" className="flex flex-col gap-7">
        <div className="sticky top-0 z-1 flex flex-wrap items-center gap-4 border-b border-line bg-ground py-4">
          <div className="me-auto">
            <h2 id="edited-playbook" className="text-title font-semibold">
              {t('playbooks.editing.title', { name: playbook.name })}
            </h2>
            <p role="status" className="text-small text-faint">
              {t(changed ? 'playbooks.editing.unsaved' : 'playbooks.editing.unchanged')}
            </p>
          </div>
          <Button look="quiet" onClick={() => go(draft.start ? playbook.id : null)}>
            {t('playbooks.editing.back')}
          </Button>
          <Button disabled={draft.past.length === 0} onClick={() => undo(playbook.id)}>
            {t('playbooks.undo')}
          </Button>
          <DiscardButton
            changed={changed}
            onDiscard={() => {
              go(draft.start ? playbook.id : null);
              drop(playbook.id);
            }}
          />
          <Button
            look="primary"
            disabled={busy || !read.ok || !changed || isOlder}
            onClick={() => void save()}
          >
            {t('playbooks.editing.save', { version: playbook.version })}
          </Button>
          {toast && (
            <div className="w-full">
              <Notice tone={toast.tone}>{toast.text}</Notice>
            </div>
          )}
        </div>
        <UnderWay playbook={playbook.id} />
        <ProposalNote />
        {isOlder && newest && (
          <Notice
            tone="warn"
            action={t('playbooks.editing.on-top', { version: newest.version + 1 })}
            onAction={() => putOnTop(playbook.id, newest.document, newest.version + 1)}
          >
            {t('playbooks.editing.older', { newest: newest.version })}
          </Notice>
        )}
        <ProblemList problems={problems} onGo={goTo} />
        <EditParts
          playbook={playbook}
          onChange={change}
          scripts={library.scripts}
          part={part}
          onPart={setPart}
          cadence={cadence}
          onCadence={setCadence}
          wrong={new Set(problems.map(({ path }) => partOf(path)))}
        />
        <Preview playbook={read.ok ? read.playbook : null} />
      </article>
    </ProblemsContext>
  );
}

/** The browser asks before a tab with unsaved changes is closed. */
function useWarning(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);
}

/** Opens the part that holds a place, and puts the focus on its field or the nearest one around it. */
function useGoTo(
  playbook: Playbook,
  setPart: (part: PartName) => void,
  setCadence: (at: number) => void,
): (path: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const path = wanted.current;
    wanted.current = null;
    const placed = [...document.querySelectorAll<HTMLElement>('[data-place]')].filter(
      ({ dataset }) =>
        path === dataset.place ||
        path.startsWith(`${dataset.place} › `) ||
        dataset.place!.startsWith(`${path} › `),
    );
    placed.toSorted((a, b) => distance(a, path) - distance(b, path))[0]?.focus();
  });
  const [, again] = useState(0);
  return (path) => {
    wanted.current = path;
    const [head, id] = path.split(' › ');
    const at = head === 'cadences' ? playbook.cadences.findIndex((one) => one.id === id) : -1;
    if (at >= 0) setCadence(at);
    setPart(partOf(path));
    again((count) => count + 1);
  };
}

const distance = ({ dataset }: HTMLElement, path: string) => Math.abs(dataset.place!.length - path.length);
