import '@/components/frame/no-eval';
import '@/lib/i18n/first';
import '@/components/theme.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from '@/components/app/app';
import { Shell } from '@/components/app/shell';
import { openEarly } from '@/components/data/services';

// What is wanted once the page beside is known comes after what the first screen waits for, and what a press
// on Today wants after that.
void openEarly()
  .then(() => Promise.all([import('@/lib/store/read/recognised'), import('@/lib/views/read-lead-view')]))
  .then(() =>
    Promise.all([
      import('@/components/today/today-tab'),
      import('@/lib/store/read/due'),
      import('@/lib/store/read/day'),
      import('@/lib/views/due-view'),
    ]),
  );

void import('@/lib/messages/send').then(({ send }) => send('watch-pages', {}));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shell>
      <App />
    </Shell>
  </StrictMode>,
);
