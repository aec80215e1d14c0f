import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

import { ServicesProvider } from '../data/services';
import { Broken } from '../frame/broken';

/**
 * What every page of ours stands in. Reads are local: never stale on a timer, never paused for want of a
 * network.
 */
export function Shell({ children }: { children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: Infinity, gcTime: 5 * 60_000, retry: false, networkMode: 'always' },
          mutations: { retry: false, networkMode: 'always' },
        },
      }),
  );
  return (
    <Broken>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queries}>
          <ServicesProvider>{children}</ServicesProvider>
        </QueryClientProvider>
      </CSPProvider>
    </Broken>
  );
}
