import { reasonText, t } from '@/lib/i18n';

import { OddMark } from '../lead/shown-text';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import type { Looked } from './look-at';

/** The most lines of a kind that are shown: nobody reads more. */
const SHOWN = 200;

/**
 * Who gets what, whom nobody knows, what is known already and what cannot be read: before anything is
 * changed.
 */
export function SignalsPreview({
  looked,
  busy,
  onApply,
  onCancel,
}: {
  looked: Looked;
  busy: boolean;
  onApply: () => void;
  onCancel: () => void;
}) {
  const { matched, unmatched, known, problems } = looked;
  return (
    <section aria-label={t('signals.preview')} className="flex flex-col gap-6">
      <p role="status">
        {t('signals.found', {
          file: looked.file,
          matched: matched.length,
          unmatched: unmatched.length,
          known: known.length,
          problems: problems.length,
        })}
      </p>
      <Lines
        title={t('signals.matched')}
        lines={matched.map(({ line, name, command }) => ({
          line,
          who: name,
          text: `${name} · ${t(`now.signal.${command.kind}`)}`,
        }))}
      />
      <Lines
        title={t('signals.unmatched')}
        lines={unmatched.map(({ line, label, why }) => ({
          line,
          who: label,
          text: `${label} · ${t(`signals.why.${why}`)}`,
        }))}
      />
      <Lines
        title={t('signals.known')}
        lines={known.map(({ line, label }) => ({ line, who: label, text: label }))}
      />
      <Lines
        title={t('signals.problems')}
        lines={problems.map(({ line, why }) => ({ line, text: reasonText(why) }))}
      />
      <div className="flex gap-4">
        <Button look="primary" disabled={busy || matched.length === 0} onClick={onApply}>
          {t('signals.apply', { count: matched.length })}
        </Button>
        <Button onClick={onCancel}>{t('signals.cancel')}</Button>
      </div>
    </section>
  );
}

type Line = { line: number; text: string; who?: string };

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={`${title} (${lines.length})`}>
      <ul aria-label={title} className="flex max-h-[240px] flex-col gap-1 overflow-y-auto text-small">
        {lines.slice(0, SHOWN).map(({ line, text, who }) => (
          <li key={`${line} ${text}`}>
            {line > 0 && <span className="text-faint">{t('signals.line', { line })} </span>}
            <bdi>{text}</bdi>
            {who !== undefined && <OddMark texts={[who]} />}
          </li>
        ))}
        {lines.length > SHOWN && (
          <li className="text-faint">{t('signals.more', { count: lines.length - SHOWN })}</li>
        )}
      </ul>
    </Section>
  );
}
