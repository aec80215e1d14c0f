import '@/components/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Shell } from '@/components/app/shell';
import { Dashboard } from '@/components/settings/dashboard';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell>
      <Dashboard />
    </Shell>
  </StrictMode>,
);
