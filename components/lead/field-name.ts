import { hasText, t } from '@/lib/i18n';

/** `companySize` as "company size"; a field we have a word for by that word. */
export function fieldName(name: string): string {
  return hasText(`now.field.${name}`)
    ? t(`now.field.${name}`).toLowerCase()
    : name.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase();
}
