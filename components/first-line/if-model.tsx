import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

import type { Props } from './first-line';
import { readiness, readinessKey } from './readiness';

const FirstLine = lazy(() => import('./first-line').then((file) => ({ default: file.FirstLine })));

/**
 * The help of the browser's own language model. Where there is none, or not for this language, nothing is
 * shown and nothing loaded.
 */
export function FirstLineIfModel(props: Props) {
  const lang = props.view.script?.lang ?? 'en';
  const { data: ready = 'absent' } = useQuery({
    queryKey: readinessKey(lang),
    queryFn: () => readiness(lang),
    networkMode: 'always',
    staleTime: Infinity,
  });
  return (
    ready !== 'absent' && (
      <Suspense>
        <FirstLine key={lang} {...props} ready={ready} />
      </Suspense>
    )
  );
}
