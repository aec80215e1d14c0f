import { t } from '@/lib/i18n';
import type { Signature } from '@/lib/domain/card/signature';

import { ShownText } from '../lead/shown-text';
import type { Proposal } from './proposal';
import { isSigned } from './save-command';

const shown = ['email', 'phone'] as const;

/** How somebody can be reached, as far as it was read, and what of it stood under their mail. */
export function KnownChips({ proposal, signature }: { proposal: Proposal; signature: Signature | null }) {
  const known = shown.filter((name) => proposal[name]);
  if (known.length === 0) return null;
  return (
    <ul aria-label={t('now.save.known')} className="flex flex-wrap gap-2">
      {known.map((name) => (
        <li
          key={name}
          className="rounded-full border border-line px-[9px] py-1 text-small text-soft wrap-anywhere"
        >
          <ShownText text={proposal[name]} />
          {isSigned(name, proposal[name], signature) && (
            <span className="text-faint"> · {t('now.save.signed')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
