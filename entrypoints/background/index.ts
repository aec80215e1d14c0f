import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';

import { instant } from '@/lib/domain/time/instant';
import { serve } from '@/lib/messages/serve';
import { packaged } from '@/lib/packaged/packaged';
import { onManaged } from '@/lib/session/managed';
import { forget } from '@/lib/session/sightings';
import { Db } from '@/lib/store/database/db';
import { yieldToUpdates } from '@/lib/store/database/guard';
import type { Connection } from '@/lib/store/database/team-rows';
import { readSettings } from '@/lib/store/read/settings';

import { open, press } from './act/clicks';
import { carryOut } from './act/commands';
import { carryOutUnanswered } from './act/unanswered';
import { INSERT_NEXT, makeMenu } from './act/context-menu';
import { insertNext } from './act/insert-next';
import { invent } from './act/invent';
import { showPanel } from './act/show-panel';
import {
  giveReader,
  injectIntoOpenPages,
  keepPageScripts,
  mayRead,
  readableHosts,
} from './access/page-scripts';
import { mayGuess, recipesFor, withTaught } from './access/recipes-for';
import { copyNow, fillFolder, practise, recover, startAfresh } from './act/recover';
import { forgetIfLeft, forgetUnreadable } from './access/tabs';
import { forgetIfNotShown, mayWatch, stopWatching, watchPages } from './access/watching';
import { take } from './observe/sightings';
import { testReminders } from './act/test-reminders';
import { keepSelf } from './upkeep/keep-self';
import { connectTeam, leave, reconnect, takeChange, takePart, takeState, tellTeam } from './team/serve-team';
import { noteUpdate } from './upkeep/update';
import { wake } from './wake/wake';

/**
 * The sole writer. Every listener is registered before anything is waited for: Chrome delivers an event once,
 * to whoever listens when the worker has started. Nothing is kept here between two events but the connection.
 */
export default defineBackground(() => {
  // The policy refuses code made from text; without asking, parsing does without.
  z.config({ jitless: true });
  const db = new Db();
  yieldToUpdates(db);
  const now = () => instant(Date.now());
  const wakeUp = () => wake(db).then(() => carryOutUnanswered(db, now()));
  const start = (work: Promise<unknown>) => void work.catch((error: unknown) => console.error(error));

  const known = keepSelf(db).catch((error: unknown) => console.error('self', error));
  serve({
    mayRead: async (address, tab) => (await mayRead(address)) && mayWatch(db, tab, now()),
    handlers: {
      command: (command) => known.then(() => carryOut(db, command, now())),
      'test-reminders': () => testReminders(db, now()),
      restore: ({ slot }) => recover(db, slot, now()),
      drill: ({ slot }) => practise(slot, now()),
      'take-copy': async ({ why }) => ({ taken: await copyNow(db, why, now()) }),
      'fill-folder': async () => ({ came: await fillFolder(now()) }),
      'start-afresh': () => startAfresh(db).then(() => ({ ok: true })),
      invent: (data) => invent(db, data, now()),
      'connect-team': ({ connection }) => connectTeam(db, connection as unknown as Connection, now()),
      'leave-team': () => leave(db, now()),
      'team-part': takePart,
      'team-change': (data) => takeChange(db, data, now()),
      'team-state': ({ state }) => takeState(state),
      'watch-pages': () => watchPages().then(() => ({ ok: true })),
      sighting: async (sighting, sender) => {
        await take(db, sighting, sender, now());
        await forgetIfNotShown(sender.tab!.id!, now());
        return { ok: true };
      },
      recipes: async (_, sender) => {
        if (!(await readSettings(db)).settings.setUp) return [];
        const host = new URL(sender.url!).hostname;
        const shipped = recipesFor(await packaged('recipes'), host);
        const found = await withTaught(db, shipped, host);
        await giveReader(sender, mayGuess(shipped));
        return found;
      },
    },
  });
  browser.alarms.onAlarm.addListener(() => start(wakeUp()));
  browser.runtime.onStartup.addListener(() => start(wakeUp()));
  browser.runtime.onInstalled.addListener(() => start(readableHosts().then(injectIntoOpenPages)));
  browser.runtime.onInstalled.addListener(() => start(makeMenu()));
  browser.runtime.onInstalled.addListener(() => start(tellTeam(db, now())));
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }, tab) => menuItemId === INSERT_NEXT && start(insertNext(db, tab, now())),
  );
  // All but this one are done by the panel, which hears them too if it is open.
  browser.commands.onCommand.addListener((command, tab) =>
    start(command === INSERT_NEXT ? insertNext(db, tab, now()) : showPanel()),
  );
  browser.runtime.onUpdateAvailable.addListener(() => start(noteUpdate(db, now())));
  browser.notifications.onClicked.addListener((id) => start(open(id)));
  browser.notifications.onButtonClicked.addListener((id, button) =>
    start(press(db, id, button, now()).then(() => wake(db))),
  );
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    start(keepPageScripts().then(() => injectIntoOpenPages(origins))),
  );
  browser.permissions.onRemoved.addListener(() => start(keepPageScripts().then(forgetUnreadable)));
  onManaged(() => start(wakeUp().then(forgetUnreadable)));
  browser.tabs.onRemoved.addListener((tab) => start(forget(tab)));
  browser.tabs.onUpdated.addListener(
    (tab, { status }, { url }) => status === 'loading' && start(forgetIfLeft(tab, url)),
  );

  // Chrome 142; before, a page is refused the next time it says something.
  browser.sidePanel.onClosed?.addListener(() => start(stopWatching(db)));

  start(browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }));
  start(browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }));
  start(wakeUp());
  start(reconnect(db));
});
