import '@/components/app/no-eval';
import '@/components/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '@/components/app/app';
import { Shell } from '@/components/app/shell';

// Wanted as soon as the page beside is known: fetched meanwhile.
void import('@/components/save/recognise');
void import('@/components/now/read-lead-view');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell>
      <App />
    </Shell>
  </StrictMode>,
);
