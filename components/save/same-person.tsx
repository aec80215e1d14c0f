import type { LeadId } from '@/lib/domain/lead/lead';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { reasonText, t } from '@/lib/i18n';
import type { Likely } from '@/lib/store/read/recognised';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { Notice } from '../ui/notice';

type Props = { likely: Likely; person: Person; sighting: Sighting | null; country: string | null };

/**
 * Somebody saved who may be this one. It is the rep who says so: then the page's address, profile and record
 * prove it from now on.
 */
export function SamePerson({ likely, person, sighting, country }: Props) {
  const { run } = useCommand();
  const open = usePanel(({ open }) => open);
  const link = async () => {
    const [{ keysOf }, { recordKey }] = await Promise.all([
      import('@/lib/domain/lead/keys'),
      import('@/lib/domain/page/record-key'),
    ]);
    const { keys } = keysOf({ ...person, recordId: recordKey(sighting, person) }, country ?? undefined);
    const { ok } = await run({ type: 'link-keys', leadId: likely.lead as LeadId, keys });
    if (ok) open(likely.lead, sighting?.key ?? null);
  };
  return (
    <Notice tone="warn" action={t('now.save.same')} onAction={() => void link()}>
      {t('now.save.likely', { name: likely.name, why: reasonText(likely.why) })}
    </Notice>
  );
}
