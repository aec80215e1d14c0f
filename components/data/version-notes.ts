import { t } from '@/lib/i18n';

/**
 * What is to be known of a version beside its date: that another device made it, and that its changes have
 * been lost for now.
 */
export function versionNotes({ elsewhere, aside }: { elsewhere: boolean; aside: boolean }): string[] {
  return [
    ...(elsewhere ? [t('settings.versions.elsewhere')] : []),
    ...(aside ? [t('settings.versions.aside')] : []),
  ];
}
