import { roleForbids } from '@/lib/domain/decide/commands/role-forbids';
import { drawnWording } from '@/lib/domain/experiment/experiment';
import { withWording } from '@/lib/domain/script/wordings';
import { type Browser, browser } from 'wxt/browser';

import type { Instant } from '@/lib/domain/time/calendar';
import { cleanText } from '@/lib/domain/clean-text';
import { fillFor } from '@/lib/domain/render/fill-for';
import { insertion } from '@/lib/domain/lead/insertion';
import { interlock } from '@/lib/domain/lead/interlock';
import { pageChannel } from '@/lib/domain/page/channel-of-page';
import { fullToday } from '@/lib/domain/plan/day-full';
import type { Sighting } from '@/lib/domain/page/sighting';
import { reasonText, t } from '@/lib/i18n';
import { blockText } from '@/lib/i18n/block-text';
import { fillBox } from '@/lib/messages/ask-page';
import { fillInTab } from '@/lib/messages/ask-tab';
import { packaged } from '@/lib/packaged/packaged';
import { loadPhonesFor } from '@/lib/packaged/phones';
import { loadTexts } from '@/lib/packaged/texts';
import { guessLanguage } from '@/lib/session/guess-language';
import { noteInserted } from '@/lib/session/inserted';
import { noteUse } from '@/lib/session/recent-scripts';
import { readContext } from '@/lib/store/read/context';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readLead } from '@/lib/store/read/log';
import { recognise } from '@/lib/store/read/recognised';
import { readScript, readScriptContext } from '@/lib/store/read/scripts';

import { lookAt } from '../access/watching';
import { INSERT } from '../reminders/reminder';

type Tab = Pick<Browser.tabs.Tab, 'id'> | undefined;
/**
 * Why nothing was put in, or what is to be seen to before it goes, in words; and the lead it is about where
 * there is one.
 */
type Told = { why: string; lead: LeadRow | null; inserted?: true };

/**
 * Puts the next touch of whoever the tab shows into its open box, with every check the panel has. Where one
 * says no, or has something to say, a notification tells and leads to the panel.
 */
export async function insertNext(db: Db, tab: Tab, now: Instant): Promise<void> {
  await loadTexts();
  const told = await attempt(db, tab, now);
  if (!told) return;
  const name = cleanText(told.lead?.fields['name']?.value ?? '', 60);
  await browser.notifications.create(told.lead ? `${INSERT}:${told.lead.id}:${now}` : INSERT, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t(told.inserted ? 'scripts.insert.done' : name ? 'scripts.insert.not-for' : 'scripts.insert.not', {
      name,
    }),
    message: told.why,
  });
}

async function attempt(db: Db, tab: Tab, now: Instant): Promise<Told | null> {
  const sighting = tab?.id === undefined ? null : await lookAt(tab.id, now);
  await loadPhonesFor(sighting);
  const who = await recognise(db, sighting, null);
  if (!sighting || who.as === 'nobody') return { why: t('scripts.insert.nobody'), lead: null };
  if (who.as !== 'lead')
    return { why: t(who.as === 'new' ? 'scripts.insert.new' : 'scripts.insert.unsure'), lead: null };
  const row = (await readLead(db, who.lead))!;
  const next = row.enrolment?.next;
  const script = next && (await readScript(db, next.script, await packaged('scripts')));
  if (!script || row.paused) return { why: t('scripts.insert.no-touch'), lead: row };
  const [context, scriptContext] = await Promise.all([readContext(db, row, now), readScriptContext(db)]);
  const forbidden = roleForbids(row, { type: 'mark-sent' }, context);
  if (forbidden) return { why: reasonText(forbidden), lead: row };
  if (context.settings.clipboardOnly) return { why: t('scripts.insert.clipboard-only'), lead: row };
  const drawn = drawnWording(context.experiments, script.id, row.drawn);
  const other = script.variants.find(({ id }) => id === drawn?.variant);
  const words = await fillInTab(
    { tabId: tab!.id! },
    other ? withWording(script, 'main', other) : script,
    next.channel,
    fillFor(row, context, scriptContext, await threadWords(sighting)),
  );
  if (!words) return { why: t('scripts.insert.no-box'), lead: row };
  const playbook = context.playbook(row.playbook.id, row.playbook.document);
  const full = playbook && fullToday(row, playbook, context)[next.channel];
  const block = interlock({
    row,
    sighting,
    theirs: true,
    minutesBetween: playbook?.caps.minutesBetween ?? 60,
    full,
    blank: words.missing[0]?.label ?? null,
    now,
  });
  // Nobody is there to say "insert anyway": what the panel would ask, leads to the panel.
  const doubt = words.errors[0]
    ? reasonText(words.errors[0].why)
    : block
      ? blockText(block, next.channel)
      : null;
  if (doubt !== null) return { why: doubt, lead: row };
  const filled = await fillBox(tab!.id!, { name: 'fill', ...insertion(row, sighting, words) });
  if (!filled.ok)
    return {
      why:
        filled.refusal === 'closed' || filled.refusal === 'no-composer'
          ? t('scripts.insert.no-box')
          : t(`now.insert.${filled.refusal}`),
      lead: row,
    };
  await Promise.all([
    noteUse(script.id),
    noteInserted(row.id, {
      script: script.id,
      variant: other?.id ?? null,
      channel: pageChannel(sighting.recipe),
      at: now,
    }),
  ]);
  return words.warnings.length > 0
    ? { why: words.warnings.map(reasonText).join('. '), lead: row, inserted: true }
    : null;
}

async function threadWords({ thread }: Sighting) {
  const last = thread?.messages.findLast(({ direction, text }) => direction === 'in' && text !== null)?.text;
  return thread ? { subject: thread.subject, lang: last ? await guessLanguage(last) : null } : null;
}
