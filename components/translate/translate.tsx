import '@/lib/i18n/cards/translate';

import { useEffect, useRef, useState } from 'react';

import { t } from '@/lib/i18n';

import { languageName } from '../script-parts/language-name';
import { Button } from '../ui/button';
import { type Readiness, translateTexts } from './translator';

type Text = { subject: string | null; body: string };
export type Props = {
  from: string;
  to: string;
  text: Text;
  onText: (text: Text) => void;
  ready: Exclude<Readiness, 'absent'>;
};

type State =
  | { is: 'idle' | 'working' }
  | { is: 'loading'; share: number }
  | { is: 'failed'; why: 'failed' | 'lost-link' }
  | { is: 'done'; original: Text };

const LINK = /https?:\/\/[^\s)>\]]+/g;

/** Translates the words in the box when the rep asks for it; the original is one press away. */
export function Translate({ from, to, text, onText, ready }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const mine = new AbortController();
    running.current = mine;
    const show = (next: State) => mine.signal.aborted || setState(next);
    show({ is: 'working' });
    const given = text.subject === null ? [text.body] : [text.body, text.subject];
    try {
      const [body, subject = null] = await translateTexts(given, { from, to }, mine.signal, (share) =>
        show({ is: 'loading', share }),
      );
      if (mine.signal.aborted) return;
      const links = text.body.match(LINK) ?? [];
      if (!links.every((link) => body!.includes(link))) return show({ is: 'failed', why: 'lost-link' });
      onText({ subject, body: body! });
      show({ is: 'done', original: text });
    } catch {
      show({ is: 'failed', why: 'failed' });
    }
  };
  const busy = state.is === 'working' || state.is === 'loading';
  return (
    <section
      aria-label={t('translate.name')}
      className="flex flex-wrap items-center gap-x-4 px-6 py-2 text-small"
    >
      {state.is === 'done' ? (
        <Button
          look="link"
          onClick={() => {
            onText(state.original);
            setState({ is: 'idle' });
          }}
        >
          {t('translate.original')}
        </Button>
      ) : (
        <Button look="link" disabled={busy} onClick={() => void start()}>
          {t('translate.into', { language: languageName(to) })}
        </Button>
      )}
      <p role="status" className="min-w-0 flex-1 basis-[200px] text-tiny text-faint">
        {state.is === 'idle'
          ? ready === 'to-download' && t('translate.download')
          : state.is === 'failed'
            ? t(`translate.${state.why}`)
            : t(`translate.${state.is}`, {
                share: state.is === 'loading' ? Math.round(state.share * 100) : 0,
              })}
      </p>
    </section>
  );
}
