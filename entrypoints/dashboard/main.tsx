import '@/components/frame/no-eval';
import '@/lib/i18n/panel';
import '@/components/theme.css';

import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { Shell } from '@/components/app/shell';

const Dashboard = lazy(() =>
  import('@/components/dashboard/dashboard').then(({ Dashboard }) => ({ default: Dashboard })),
);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell>
      <Suspense>
        <Dashboard />
      </Suspense>
    </Shell>
  </StrictMode>,
);
