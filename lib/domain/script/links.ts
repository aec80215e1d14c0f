import { z } from 'zod';

import { Lang } from './script';
import { Id } from '../words';

export const ShelfKind = z.enum(['resource', 'case-study', 'tool', 'event']);
export type ShelfKind = z.infer<typeof ShelfKind>;

/** One link of the rep's own. Without industries or stages it suits every one. */
export const ShelfItem = z.strictObject({
  id: Id,
  kind: ShelfKind,
  title: z.string().trim().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).max(500),
  /** Who a case study is about, and what changed for them, as half a sentence. */
  client: z.string().trim().min(1).max(120).optional(),
  result: z.string().trim().min(1).max(200).optional(),
  industries: z.array(z.string().trim().min(1).max(80)).max(20),
  stages: z.array(Id).max(12),
  /** The language it is in, where it is for nobody who reads another. */
  lang: Lang.optional(),
});
export type ShelfItem = z.infer<typeof ShelfItem>;

export const Shelf = z.array(ShelfItem).max(300);
export type Shelf = z.infer<typeof Shelf>;

/**
 * The link that suits a lead best: one in the language of the words, then one for their industry and stage, else for the industry, else
 * for the stage, else for everybody; the first on the shelf of equals. One made for another industry, stage or language is never
 * picked. Null when none suits.
 */
export function pick(
  shelf: Shelf,
  wanted: { kind: ShelfKind; industry: string | null; stage: string; lang: string },
): ShelfItem | null {
  const industry = wanted.industry?.trim().toLowerCase();
  let best: { item: ShelfItem; fit: number } | null = null;
  for (const item of shelf) {
    if (item.kind !== wanted.kind) continue;
    const forIndustry = item.industries.some((one) => one.trim().toLowerCase() === industry);
    const forStage = item.stages.includes(wanted.stage);
    const forLanguage = item.lang?.slice(0, 2) === wanted.lang.slice(0, 2);
    if (item.lang !== undefined && !forLanguage) continue;
    if ((item.industries.length > 0 && !forIndustry) || (item.stages.length > 0 && !forStage)) continue;
    const fit = (forLanguage ? 4 : 0) + (forIndustry ? 2 : 0) + (forStage ? 1 : 0);
    if (!best || fit > best.fit) best = { item, fit };
  }
  return best?.item ?? null;
}
