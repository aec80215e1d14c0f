import { useEffect, useState } from 'react';

const PATIENCE_MS = 3000;

/** Commands the worker has not answered for a while. They are kept and can be sent again. */
export function useUnsent(): { count: number; retry: () => void } {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    void import('@/lib/session/outbox').then(({ onOutbox, unanswered }) => {
      if (over) return;
      const look = () => {
        clearTimeout(timer);
        // Most are answered at once: only what stays is news.
        timer = setTimeout(
          () => void unanswered().then((commands) => over || setCount(commands.length)),
          PATIENCE_MS,
        );
        void unanswered().then((commands) => over || (commands.length === 0 && setCount(0)));
      };
      stop = onOutbox(look);
      look();
    });
    return () => {
      over = true;
      clearTimeout(timer);
      stop?.();
    };
  }, []);
  return { count, retry: () => void import('@/lib/session/outbox').then(({ resend }) => resend()) };
}
