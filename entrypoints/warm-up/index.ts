import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Has the browser fetch from the disk what the first screen reads with, while the panel's own scripts are
 * still being read: the names of our databases, the code (`tools/few-chunks.ts`), and the files that are
 * packaged beside it.
 */
export default defineUnlistedScript(() => {
  void indexedDB.databases();
  const ask = (rel: string, href: string, as?: string) => {
    const link = document.createElement('link');
    Object.assign(link, { rel, href, crossOrigin: '', ...(as && { as }) });
    document.head.append(link);
  };
  ask('modulepreload', '/chunks/reading.js');
  for (const name of ['phones', 'playbooks', 'holidays']) ask('preload', `/packaged/${name}.json`, 'fetch');
});
