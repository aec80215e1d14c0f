import '@/lib/i18n/cards/first-line';

import { Sparkles } from 'lucide-react';

import { aboutLead, isTelling, withFirstLine } from '@/lib/domain/render/first-line';
import type { Sighting } from '@/lib/domain/page/sighting';
import { reasonText, t } from '@/lib/i18n';

import type { LeadView } from '../../lib/views/lead-view';
import { Button } from '../ui/button';
import type { Readiness } from './readiness';
import { type Proposal, useFirstLine } from './use-first-line';

export type Props = {
  view: LeadView;
  sighting: Sighting | null;
  body: string;
  onBody: (body: string) => void;
};

/**
 * A personal first line, proposed on this computer when the rep asks for one. A draft: it stands in the
 * message only once the rep has taken it.
 */
export function FirstLine({
  view: { row, script },
  sighting,
  body,
  onBody,
  ready,
}: Props & { ready: Exclude<Readiness, 'absent'> }) {
  const about = aboutLead(row.fields, sighting);
  const { proposal, start, stop } = useFirstLine(about, script!.lang);
  if (!isTelling(about)) return null;
  const busy = proposal.state === 'loading' || proposal.state === 'writing';
  const faulty = proposal.state === 'draft' && proposal.remarks.some(({ severity }) => severity === 'error');
  const use = (line: string) => {
    onBody(withFirstLine(body, line));
    stop();
  };
  return (
    <section aria-label={t('first-line.name')} className="flex flex-col gap-2 px-6 py-3 text-small">
      <Shown proposal={proposal} />
      <div className="flex flex-wrap items-center gap-3">
        {proposal.state === 'draft' && !faulty && (
          <Button onClick={() => use(proposal.line)}>{t('first-line.use')}</Button>
        )}
        {proposal.state === 'draft' && (
          <Button look="quiet" onClick={stop}>
            {t('first-line.discard')}
          </Button>
        )}
        {busy ? (
          <Button look="link" onClick={stop}>
            {t('first-line.stop')}
          </Button>
        ) : (
          <Button look={proposal.state === 'idle' ? 'link' : 'quiet'} onClick={() => void start()}>
            {proposal.state === 'idle' && <Sparkles aria-hidden size={13} className="me-2" />}
            {t(proposal.state === 'idle' ? 'first-line.suggest' : 'first-line.again')}
          </Button>
        )}
        {ready === 'to-download' && proposal.state === 'idle' && (
          <span className="min-w-0 flex-1 basis-[200px] text-tiny text-faint">
            {t('first-line.download')}
          </span>
        )}
      </div>
    </section>
  );
}

function Shown({ proposal }: { proposal: Proposal }) {
  switch (proposal.state) {
    case 'idle':
      return null;
    case 'loading':
      return (
        <p role="status" className="text-faint">
          {t('first-line.loading', { share: Math.round(proposal.share * 100) })}
        </p>
      );
    case 'writing':
      return <p className="text-faint wrap-anywhere">{proposal.text || t('first-line.writing')}</p>;
    case 'failed':
      return (
        <p role="status" className="text-warm">
          {t(`first-line.failed.${proposal.why}`)}
        </p>
      );
    case 'draft':
      return (
        <div role="status">
          <p className="text-tiny text-faint">{t('first-line.draft')}</p>
          <p className="rounded-md border border-dashed border-edge px-4 py-3 text-body wrap-anywhere">
            <bdi>{proposal.line}</bdi>
          </p>
          {proposal.remarks.map((remark) => (
            <p
              key={remark.code + JSON.stringify(remark.args)}
              className={remark.severity === 'error' ? 'text-hot' : 'text-warm'}
            >
              {reasonText(remark)}
            </p>
          ))}
        </div>
      );
  }
}
