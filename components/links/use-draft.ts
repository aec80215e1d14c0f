import { useState } from 'react';

import { usePanel } from '../data/panel-state';
import { type Ask, useCommand } from '../data/use-command';

/**
 * A document being edited, from the version it began with: what another window saves meanwhile is not
 * covered, the worker says so.
 */
export function useDraft<T>(stored: T, base: string | null) {
  const [draft, setDraft] = useState<{ value: T; base: string | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const { run, busy } = useCommand();
  const toast = usePanel(({ toast }) => toast);
  const change = (value: T) => {
    setDraft({ value, base: draft ? draft.base : base });
    setProblem(null);
    setSaved(false);
  };
  const save = async (ask: (base: string | null) => Ask) => {
    const { ok } = await run(ask(draft ? draft.base : base));
    setSaved(ok);
    if (ok) setDraft(null);
  };
  return {
    value: draft?.value ?? stored,
    changed: draft !== null,
    change,
    save,
    busy,
    saved,
    problem: problem ?? (toast?.tone === 'stop' ? toast.text : null),
    setProblem,
    discard: () => setDraft(null),
  };
}
