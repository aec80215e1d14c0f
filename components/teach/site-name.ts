import { hasText, t } from '@/lib/i18n';

/** As people call it; a site the rep has shown is called by its host. */
export const siteName = (site: string): string =>
  /^[a-z]+$/.test(site) && hasText(`teach.site.${site}`) ? t(`teach.site.${site}`) : site;
