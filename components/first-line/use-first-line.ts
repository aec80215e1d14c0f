import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import {
  type About,
  type FirstLine,
  firstLinePrompt,
  LONGEST_LINE,
  parseFirstLine,
} from '@/lib/domain/render/first-line';

import { languageName } from '../script-parts/language-name';
import { ask } from './model';
import { type Readiness, readinessKey } from './readiness';

export type Proposal =
  | { state: 'idle' }
  | { state: 'loading'; share: number }
  | { state: 'writing'; text: string }
  | { state: 'failed'; why: 'model' | 'nothing' | 'too-long' | 'unfit' }
  | ({ state: 'draft' } & Extract<FirstLine, { ok: true }>);

/**
 * A first line from the browser's own model: asked for by a press, stopped by another, or when whoever it is
 * about goes.
 */
export function useFirstLine(about: About, lang: string) {
  const [proposal, setProposal] = useState<Proposal>({ state: 'idle' });
  const queries = useQueryClient();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => {
    running.current?.abort();
    setProposal({ state: 'idle' });
  };
  const start = async () => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const show = (next: Proposal) => mine.signal.aborted || setProposal(next);
    show({ state: 'writing', text: '' });
    try {
      const answer = await ask(
        { ...firstLinePrompt(about, languageName(lang)), lang, most: LONGEST_LINE * 4, signal: mine.signal },
        (share) => show({ state: 'loading', share }),
        (text) => show({ state: 'writing', text }),
      );
      queries.setQueryData(readinessKey(lang), 'ready' satisfies Readiness);
      const read = parseFirstLine(answer, lang);
      show(read.ok ? { state: 'draft', ...read } : { state: 'failed', why: read.why });
    } catch {
      show({ state: 'failed', why: 'model' });
    }
  };
  return { proposal, start, stop };
}
