import { type LookTwice, lookTwice } from '@/lib/domain/look-twice';
import { t } from '@/lib/i18n';

function inWords(odd: LookTwice): string {
  if (odd.code !== 'scripts') return t(`words.look-twice.${odd.code}`);
  const [one, other] = odd.scripts.map((script) => t(`words.alphabet.${script}`));
  return t('words.look-twice.scripts', { one: one!, other: other! });
}

/**
 * A name, a company or an address as somebody wrote it, and beside one that is not what it seems that it is
 * to be looked at twice, and why. `also`: texts that belong to it and are not shown here.
 */
export function ShownText({ text, also }: { text: string; also?: readonly string[] }) {
  return (
    <>
      <bdi>{text}</bdi>
      <OddMark texts={[text, ...(also ?? [])]} />
    </>
  );
}

/** Only the mark, for texts that stand in a sentence beside it; nothing where all are what they seem. */
export function OddMark({ texts }: { texts: readonly string[] }) {
  const why = [...new Set(texts.flatMap(lookTwice).map(inWords))].join(' ');
  if (!why) return null;
  return (
    <>
      {' '}
      <span title={why} className="rounded-sm bg-warm-wash px-2 text-small font-normal text-warm">
        {t('words.look-twice.mark')}
        <span className="sr-only">: {why}</span>
      </span>
    </>
  );
}

/** The same in full, where there is room: which text it is, and what is odd about it. */
export function OddTexts({ texts }: { texts: readonly string[] }) {
  const odd = [...new Set(texts)].flatMap((text) =>
    lookTwice(text).map((one) => ({ text, why: inWords(one) })),
  );
  if (odd.length === 0) return null;
  return (
    <ul aria-label={t('words.look-twice.mark')} className="text-small text-warm">
      {odd.map(({ text, why }) => (
        <li key={`${text} ${why}`} className="wrap-anywhere">
          <bdi>{text}</bdi>: {why}
        </li>
      ))}
    </ul>
  );
}
