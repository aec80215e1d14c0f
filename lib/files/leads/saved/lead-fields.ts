import { cleanText } from '../../../domain/clean-text';
import { languageCode } from '../../../domain/lead/lead-language';
import { writeLastTouch, writeNextAction } from '../cleaning/steps';
import { profileAddress } from '../exporting/profile-address';
import type { FileLead } from '../file-lead';

/** What a file and a lead call by the same name. */
export const SAME_FIELDS = [
  'company',
  'title',
  'industry',
  'companySize',
  'website',
  'country',
  'city',
  'language',
  'zone',
  'painPoint',
] as const;

/** By what somebody is called where the file has no name for them. */
export function nameOf({ name, emails, phones, profiles }: FileLead): string {
  return name ?? emails[0] ?? phones[0] ?? profiles[0] ?? '';
}

/** The fields of a lead that a file fills, each once: those that say who it is. Empty ones are absent. */
export function personFields(lead: FileLead): Record<string, string> {
  const fields: Record<string, string | null> = {
    name: nameOf(lead),
    email: lead.emails[0] ?? null,
    phone: lead.phones[0] ?? null,
    profile: lead.profiles[0] === undefined ? null : profileAddress(lead.profiles[0]),
    tags: lead.tags.join('; ') || null,
  };
  for (const name of SAME_FIELDS) fields[name] = lead[name];
  if (lead.language !== null) fields['language'] = languageCode(lead.language) || lead.language;
  return present(fields);
}

/** How somebody stood in the list they came from. */
export function listFields(lead: FileLead): Record<string, string> {
  return present({
    since: lead.since,
    lastTouch: lead.lastTouch && writeLastTouch(lead.lastTouch),
    nextAction: lead.nextAction && writeNextAction(lead.nextAction),
    listOwner: lead.owner,
    listStage: lead.stage,
    listSource: lead.source,
    listStatus: lead.status,
  });
}

function present(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] => {
      const clean = value === null ? '' : cleanText(value, 2000);
      return clean === '' ? [] : [[name, clean]];
    }),
  );
}
