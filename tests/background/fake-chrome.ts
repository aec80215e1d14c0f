import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { executeScript } from './execute-script';

type Listener = (...args: never[]) => unknown;

/** An event as Chrome has them, for the parts of the browser that the fake one does not know. */
function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => undefined,
    hasListener: () => false,
  };
}

export type FakeChrome = ReturnType<typeof fakeChrome>;

/**
 * The rest of the browser: permissions, side panel, scripts, contexts. State the test may change, and what
 * was asked of it.
 */
export function fakeChrome() {
  fakeBrowser.reset();
  const state = {
    origins: ['https://mail.google.com/*'],
    contexts: [] as { contextType: string; windowId: number; tabId: number; documentUrl: string }[],
    tabs: [] as { id: number; url: string }[],
    scripts: [] as { id: string; matches: string[] }[],
    injected: [] as { tab: number; files: string[] }[],
    menu: [] as { id: string; contexts: string[] }[],
    opened: [] as string[],
    reloads: 0,
    panelOpens: true,
  };
  const onAdded = event();
  const onRemoved = event();
  const extra = {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => state.origins.includes(origin)),
      getAll: async () => ({ permissions: [], origins: state.origins }),
      onAdded,
      onRemoved,
    },
    contextMenus: {
      removeAll: async () => void (state.menu = []),
      create: ({ id, contexts }: { id: string; contexts: string[] }) =>
        void state.menu.push({ id, contexts }),
      onClicked: event(),
    },
    commands: { onCommand: event() },
    sidePanel: {
      setPanelBehavior: async () => undefined,
      open: async () => {
        if (!state.panelOpens) throw new Error('may only be called in response to a user gesture');
        state.opened.push('panel');
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      registerContentScripts: async (scripts: typeof state.scripts) => void state.scripts.push(...scripts),
      updateContentScripts: async ([script]: typeof state.scripts) => void (state.scripts = [script!]),
      unregisterContentScripts: async () => void (state.scripts = []),
      executeScript: async (injection: Parameters<typeof executeScript>[0]) => {
        const { target, files } = injection;
        if (files) state.injected.push({ tab: target.tabId, files });
        return executeScript(injection);
      },
    },
  };
  for (const [name, part] of Object.entries(extra)) Object.assign(fakeBrowser, { [name]: part });
  Object.assign(fakeBrowser.storage.local, {
    setAccessLevel: vi.fn<() => Promise<void>>(async () => undefined),
  });
  Object.assign(fakeBrowser.runtime, {
    getContexts: async ({ contextTypes }: { contextTypes: string[] }) =>
      state.contexts.filter(({ contextType }) => contextTypes.includes(contextType)),
    reload: () => void (state.reloads += 1),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => state.tabs,
    create: async ({ url }: { url: string }) => void state.opened.push(url),
    update: async (tab: number) => void state.opened.push(`tab ${tab}`),
  });
  Object.assign(fakeBrowser.windows, {
    WINDOW_ID_CURRENT: -2,
    getLastFocused: async () => ({ id: 9 }),
    update: async (window: number) => void state.opened.push(`window ${window}`),
  });
  return { state, onAdded, onRemoved };
}
