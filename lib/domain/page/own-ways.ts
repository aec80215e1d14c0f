import { domainOf, isFreeDomain, type Side, sideOf } from './own-side';

/**
 * An address as its provider tells mailboxes apart: without a tag after `+`; at Gmail without dots; by the first
 * of a provider's names.
 */
export const mailboxOf = (email: string): string =>
  email
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '')
    .replace(/@googlemail\.com$/, '@gmail.com')
    .replace(/\.(?=[^@]*@gmail\.com$)/g, '')
    .replace(/@(?:me|mac)\.com$/, '@icloud.com')
    .replace(/@(?:protonmail\.com|pm\.me)$/, '@proton.me');

/**
 * `sideOf`, by mailboxes, and with the domains below and above the rep's own as their company's too. `own`: what
 * the rep has said is theirs, numbers and profiles among it.
 */
export function sideOfMailbox(email: string, own: readonly string[]): Side {
  const side = sideOf(mailboxOf(email), own.map(mailboxOf));
  const domain = domainOf(email);
  const isSameHouse = (other: string) => domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`);
  return side === 'other' && !isFreeDomain(domain) && own.some((one) => isSameHouse(domainOf(one)))
    ? 'colleague'
    : side;
}

/** Fewer figures than this are an extension, or belong to no one person. */
const FEWEST = 8;

/**
 * Whether a telephone number is among the rep's own: the same figures, with or without the country's in front.
 * `own`: what the rep has said is theirs, addresses among it.
 */
export function isOwnPhone(phone: string, own: readonly string[]): boolean {
  const figures = figuresOf(phone);
  return own
    .filter((one) => !/[a-z@]/i.test(one))
    .map(figuresOf)
    .some((other) => Math.min(other.length, figures.length) >= FEWEST && isSameNumber(figures, other));
}

const isSameNumber = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);

/** Without what is only dialled: the noughts in front, and the one that is left out from abroad. */
const figuresOf = (phone: string) => phone.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '');

/** Whether a profile is among the rep's own, however its address is written. */
export function isOwnProfile(url: string, own: readonly string[]): boolean {
  const profile = plainLink(url);
  return own.some((one) => one.includes('/') && plainLink(one) === profile);
}

const plainLink = (url: string) =>
  url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|[a-z]{2})\.(?=linkedin\.com\/)|^www\./, '')
    .replace(/[?#].*/, '')
    .replace(/\/+$/, '');
