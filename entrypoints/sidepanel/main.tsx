import '@/components/app/no-eval';
import '@/components/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '@/components/app/app';
import { Shell } from '@/components/app/shell';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell>
      <App />
    </Shell>
  </StrictMode>,
);
