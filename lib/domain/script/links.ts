import { z } from 'zod';

import { Lang } from './script';
import { Id } from '../words';

export const LinkKind = z.enum(['resource', 'case-study', 'tool', 'event']);
export type LinkKind = z.infer<typeof LinkKind>;

/** One link of the rep's own. Without industries or stages it suits every one. */
export const Link = z.strictObject({
  id: Id,
  kind: LinkKind,
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
export type Link = z.infer<typeof Link>;

export const Links = z.array(Link).max(300);
export type Links = z.infer<typeof Links>;

/**
 * The link that suits a lead best: one in the language of the words, then one for their industry and stage,
 * else for the industry, else for the stage, else for everybody; the first on the links of equals. One made
 * for another industry, stage or language is never picked. Null when none suits.
 */
export function pick(
  links: Links,
  wanted: { kind: LinkKind; industry: string | null; stage: string; lang: string },
): Link | null {
  const industry = wanted.industry?.trim().toLowerCase();
  let best: { item: Link; fit: number } | null = null;
  for (const item of links) {
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
