import { line } from '../text';

const PHONE = /^(?:\+|00)?[\d(][\d\s().\-/–]{5,20}\d(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/i;
const EXTENSION = /\s*(?:x|ext\.?|#)\s*\d{1,6}$/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const AMOUNT = /^\d{1,3}([., ]\d{3})+$/;

/** A number somebody could dial, as it is written; null for a date, an amount or an id. */
export function phone(text: string | null | undefined): string | null {
  const whole =
    line(text, 60)
      ?.replace(/^(tel|phone|mobile|t|m)[.:]\s*/i, '')
      .replace(/\s*\([a-z ]+\)$/i, '') ?? '';
  const bare = whole.replace(EXTENSION, '');
  const digits = bare.replace(/\D/g, '').length;
  return PHONE.test(whole) &&
    digits >= 7 &&
    digits <= 15 &&
    !DATE.test(bare) &&
    (/[+()\s.-]/.test(bare) || /^0\d{8,}/.test(bare))
    ? whole
    : null;
}

/** Whether a text without a label says by itself that it is a number to dial. */
export const isPhone = (text: string): boolean =>
  phone(text) !== null &&
  !AMOUNT.test(text.trim()) &&
  (/^(\+|00|0|\()/.test(text.trim()) || (text.match(/[\s.-]/g) ?? []).length >= 2);
