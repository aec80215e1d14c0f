import { lazy, Suspense, useEffect, useState } from 'react';

import type { Props } from './first-line';
import { type Readiness, readiness } from './readiness';

const FirstLine = lazy(() => import('./first-line').then((file) => ({ default: file.FirstLine })));

/** The help of the browser's own language model. Where there is none, or not for this language, nothing is shown and nothing loaded. */
export function FirstLineIfModel(props: Props) {
  const lang = props.view.script?.lang ?? 'en';
  const [found, setFound] = useState<{ lang: string; ready: Readiness }>({ lang, ready: 'absent' });
  useEffect(() => {
    let over = false;
    void readiness(lang).then((ready) => over || setFound({ lang, ready }));
    return () => {
      over = true;
    };
  }, [lang]);
  if (found.lang !== lang || found.ready === 'absent') return null;
  return <Suspense><FirstLine {...props} ready={found.ready} /></Suspense>;
}
