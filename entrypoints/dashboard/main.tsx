import '@/components/app/no-eval';
import '@/components/theme.css';

import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { Shell } from '@/components/app/shell';

const Dashboard = lazy(() =>
  import('@/components/settings/dashboard').then(({ Dashboard }) => ({ default: Dashboard })),
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
