import { anyOf } from './mail-words';

/**
 * Languages that ship holidays and in which a telling subject decides: what says until when, and that the day
 * named is one of absence.
 */
export const extra = [
  {
    locale: 'da',
    back: anyOf(/til(?: og med)?|tilbage|igen|retur|fra/u),
    inclusive: anyOf(/til og med|t\.?o\.?m\.?|inklusive/u),
  },
  {
    locale: 'sv',
    back: anyOf(/till(?: och med)?|tillbaka|åter|igen|från/u),
    inclusive: anyOf(/till och med|t\.?o\.?m\.?|inklusive/u),
  },
  {
    locale: 'nb',
    back: anyOf(/til(?: og med)?|tilbake|igjen|retur|fra/u),
    inclusive: anyOf(/til og med|t\.?o\.?m\.?|inkludert/u),
  },
  {
    locale: 'fi',
    back: anyOf(/asti|saakka|palaan|takaisin|alkaen|jälleen/u),
    inclusive: anyOf(/asti|saakka|mukaan lukien/u),
  },
  {
    locale: 'pl',
    back: anyOf(/do|wracam|wrócę|powrót|powracam|od/u),
    inclusive: anyOf(/włącznie/u),
  },
] as const;
