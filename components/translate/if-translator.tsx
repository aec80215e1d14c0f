import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

import type { Props } from './translate';
import { readiness } from './translator';

const Translate = lazy(() => import('./translate').then((file) => ({ default: file.Translate })));

/** `pt-BR` is served by what is in `pt`. */
const main = (lang: string) => lang.split('-')[0]!;

/**
 * The browser's own translator, for words that are not in the lead's language. Where it is not there, or does
 * not know the two languages, nothing is shown and nothing loaded. `to`: null where the language is not known.
 */
export function TranslateIfPossible({
  from,
  to,
  ...rest
}: Omit<Props, 'to' | 'ready'> & { to: string | null }) {
  const wanted = to !== null && main(to) !== main(from) ? to : null;
  const { data: ready = 'absent' } = useQuery({
    queryKey: ['translator', from, wanted],
    queryFn: () => (wanted === null ? ('absent' as const) : readiness(from, wanted)),
    networkMode: 'always',
    staleTime: Infinity,
  });
  return (
    wanted !== null &&
    ready !== 'absent' && (
      <Suspense>
        <Translate key={wanted} from={from} to={wanted} ready={ready} {...rest} />
      </Suspense>
    )
  );
}
