import type { Script } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';

/**
 * What a rep calls a wording of a script: its own is A, the others follow in their order, one that is not
 * there yet last.
 */
export function wordingName({ variants }: Script, variant: string | null): string {
  const found = variants.findIndex(({ id }) => id === variant);
  const place = variant === null ? 0 : found < 0 ? variants.length + 1 : found + 1;
  return t('scripts.wording', { name: String.fromCharCode(65 + place) });
}
