import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { App } from '@/components/app/app';
import { usePanel } from '@/components/data/panel-state';
import { ServicesProvider } from '@/components/data/services';
import { useEdits } from '@/components/save/use-edits';
import { useChosen } from '@/components/data/use-recognised';
import type { PanelCommand } from '@/lib/domain/log/command';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';

import { at } from '../domain/sample';
import { person, sighting as sample } from './panel-samples';

export const TAB = 7;
// A screen may load code before it is there: patience, not speed, is asked of it here.
configure({ asyncUtilTimeout: 30_000 });
vi.setConfig({ testTimeout: 90_000 });

const fresh = usePanel.getState();

/** What the worker was asked, in order. */
export const asked: PanelCommand[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  // The writer goes into a page that is not there; what is then asked of the page, each test answers itself.
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async () => [] },
    commands: { getAll: async () => [], onCommand: { addListener: () => {}, removeListener: () => {} } },
  });
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
  asked.length = 0;
  usePanel.setState(fresh, true);
  useChosen.setState({ page: null, person: null });
  useEdits.setState({ of: '', edits: {} });
  // jsdom lays nothing out; a list that draws only what is seen needs to see something.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
  Element.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

export { person };

export const sighting = (lead: Person | null, over: Partial<Sighting> = {}) => sample({ lead, ...over });

export async function show(seen: Sighting | null): Promise<void> {
  await browser.storage.session.set({ [`tab-${TAB}`]: seen });
}

/** The panel as it stands beside a page at `now`, with a worker that commits to the same database. */
export async function openPanel(db: Db, { now, seen = null }: { now: string; seen?: Sighting | null }) {
  history.replaceState(null, '', `/sidepanel.html?tab=${TAB}`);
  await show(seen);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { data } = message as { data: PanelCommand };
    asked.push(data);
    return { ok: true, value: await commit(db, data, at(now)) };
  });
  const user = userEvent.setup();
  draw(db, now, <App />);
  return user;
}

export function draw(db: Db, now: string, screen: ReactNode) {
  return render(
    <StrictMode>
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })}
      >
        <ServicesProvider db={() => Promise.resolve(db)} clock={() => at(now)}>
          {screen}
        </ServicesProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
