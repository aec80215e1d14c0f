import { z } from 'zod';

import { stored } from '../browser-storage/stored';

/** How the table of leads is shown: its search, filters and order. An empty text is no search or no filter. */
export const LeadView = z.strictObject({
  search: z.string().max(200),
  status: z.string().max(40),
  tier: z.string().max(40),
  owner: z.string().max(100),
  sort: z.strictObject({ id: z.string().max(40), desc: z.boolean() }).nullable(),
});
export type LeadView = z.infer<typeof LeadView>;

const MOST = 30;
const views = stored('local', 'lead-views', z.array(z.tuple([z.string(), LeadView])), []);

/** Under the names they were saved by, the newest first. */
export const readViews = views.get;
export const onViews = views.watch;

export async function saveView(name: string, view: LeadView): Promise<void> {
  await views.change((before) =>
    [[name, view] as [string, LeadView], ...before.filter(([other]) => other !== name)].slice(0, MOST),
  );
}

export async function forgetView(name: string): Promise<void> {
  await views.change((before) => before.filter(([other]) => other !== name));
}
