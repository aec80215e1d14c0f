import '@/components/app/no-eval';
import '@/components/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '@/components/app/app';
import { Shell } from '@/components/app/shell';
import { openEarly } from '@/components/data/world';

openEarly();
// Wanted as soon as the page beside is known: fetched meanwhile.
void import('@/lib/store/read-recognised');
void import('@/components/now/read-lead-view');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell>
      <App />
    </Shell>
  </StrictMode>,
);
