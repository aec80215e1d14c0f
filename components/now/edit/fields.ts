import { countryCode } from '@/lib/domain/country';
import { parseEmails } from '@/lib/domain/email';
import { phoneKey } from '@/lib/domain/lead/phone';
import { languageCode } from '@/lib/domain/lead/lead-language';
import { Zone } from '@/lib/domain/time/calendar';
import { reasonText, t } from '@/lib/i18n';

/** The fields of a lead that the engine, scripts or routing can use, in the order they are asked for. */
export const WHO = ['name', 'email', 'phone', 'company', 'title', 'painPoint', 'profile'] as const;
export const WHERE = [
  'zone',
  'country',
  'language',
  'busy',
  'industry',
  'companySize',
  'product',
  'territory',
  'dealValue',
] as const;
export type FieldName = (typeof WHO)[number] | (typeof WHERE)[number];
export const FIELDS: readonly FieldName[] = [...WHO, ...WHERE];

const BUSY = /^\d{1,2}:\d\d ?[-–] ?\d{1,2}:\d\d(?: ?, ?\d{1,2}:\d\d ?[-–] ?\d{1,2}:\d\d)*$/;

/**
 * What is wrong with what stands in a field, in the rep's words; null where it can be kept. `country`: where
 * numbers without + are dialled.
 */
export function faultOf(name: FieldName, text: string, country: string | undefined): string | null {
  const value = text.trim();
  if (value === '') return name === 'name' ? t('edit-lead.fault.name') : null;
  if (name === 'email') {
    const read = parseEmails(value);
    return read.ok ? null : reasonText(read.refusal);
  }
  const checks: Partial<Record<FieldName, () => boolean>> = {
    phone: () => phoneKey(value, country) !== null,
    zone: () => Zone.safeParse(value).success,
    country: () => countryCode(value) !== null,
    language: () => languageCode(value) !== null,
    busy: () => BUSY.test(value),
    dealValue: () => /^\D{0,4}\d[\d.,  ']*\D{0,4}$/.test(value),
    profile: () => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(value),
  };
  return (checks[name]?.() ?? true) ? null : t(`edit-lead.fault.${name}`);
}
