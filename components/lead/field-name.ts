import { Day } from '@/lib/domain/time/calendar';
import { hasText, t } from '@/lib/i18n';

/** `companySize` as "company size"; a field we have a word for by that word. */
export function fieldName(name: string): string {
  return hasText(`now.field.${name}`)
    ? t(`now.field.${name}`).toLowerCase()
    : name.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase();
}

const dayOf = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people say it, where a file or a page wrote `2026-03-12`; any other value as it stands. */
export function fieldText(value: string): string {
  return Day.safeParse(value).success ? dayOf.format(new Date(`${value}T00:00:00Z`)) : value;
}
