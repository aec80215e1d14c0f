import { wilson } from '@/lib/domain/experiment/intervals';
import { ENOUGH_SENT, type KnownResult, ownResult, resultKey } from '@/lib/domain/log/script-results';
import type { Script } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';

import { wordingName } from './wording-name';

type Results = ReadonlyMap<string, KnownResult>;
const none: KnownResult = { sent: 0, replied: 0, booked: 0, mayReply: 0, mayBook: 0 };
const percent = (share: number) => Math.round(share * 100);

/**
 * What came of a script so far, by wording where it has several, with how far that may be from the truth;
 * below the bar only that it is too early. What may still be answered is no part of a share, and is said.
 */
export function WhatWorks({ script, results }: { script: Script; results: Results }) {
  const all = results.get(script.id) ?? none;
  if (all.sent === 0) return <p className="text-small text-faint">{t('scripts.works.never')}</p>;
  const variants = script.variants.map(({ id }) => results.get(resultKey(script.id, id)) ?? none);
  const rows = [
    { id: null, result: ownResult(all, variants) },
    ...script.variants.map(({ id }, nth) => ({ id, result: variants[nth]! })),
  ];
  return (
    <table
      aria-label={t('scripts.works.name')}
      className="w-full text-small text-soft [&_td]:py-1 [&_td]:text-end [&_th]:py-1 [&_th]:text-end [&_th]:font-normal [&_th:first-child]:text-start"
    >
      <thead className="text-faint">
        <tr>
          {rows.length > 1 && <th scope="col">{t('scripts.works.wording')}</th>}
          <th scope="col">{t('scripts.works.sent')}</th>
          <th scope="col">{t('scripts.works.replied')}</th>
          <th scope="col">{t('scripts.works.booked')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, result }) => (
          <tr key={id ?? ''}>
            {rows.length > 1 && (
              <th scope="row" className="text-ink">
                {wordingName(script, id)}
              </th>
            )}
            <Numbers result={result} first={rows.length === 1} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Numbers({
  result: { sent, replied, booked, mayReply, mayBook },
  first,
}: {
  result: KnownResult;
  first: boolean;
}) {
  const count = <span className="tabular-nums text-ink">{sent}</span>;
  return (
    <>
      {first ? <th scope="row">{count}</th> : <td>{count}</td>}
      {sent - mayReply < ENOUGH_SENT ? (
        <td colSpan={2} className="text-faint">
          {t('scripts.works.early', { bar: ENOUGH_SENT })}
          {mayReply > 0 && ` · ${t('scripts.works.waiting', { count: mayReply })}`}
        </td>
      ) : (
        <>
          <Share hits={replied} of={sent - mayReply} waiting={mayReply} />
          <Share hits={booked} of={sent - mayBook} waiting={mayBook} />
        </>
      )}
    </>
  );
}

/** A share and, fainter, between which the true one lies, and how many may still add to it. */
function Share({ hits, of, waiting }: { hits: number; of: number; waiting: number }) {
  if (of < ENOUGH_SENT)
    return <td className="text-faint">{t('scripts.works.waiting', { count: waiting })}</td>;
  const [low, high] = wilson({ n: of, successes: hits }) ?? [0, 1];
  return (
    <td className="tabular-nums whitespace-nowrap">
      <span className="text-ink">{t('scripts.works.share', { share: percent(hits / of) })}</span>{' '}
      <span
        className="text-faint"
        title={t('scripts.works.truth', { low: percent(low), high: percent(high) })}
      >
        {t('scripts.works.between', { low: percent(low), high: percent(high) })}
      </span>
      {waiting > 0 && (
        <span className="block text-faint">{t('scripts.works.waiting', { count: waiting })}</span>
      )}
    </td>
  );
}
