import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Asks for the names of our databases: the browser fetches them from the disk while the panel's scripts are still being read. */
export default defineUnlistedScript(() => void indexedDB.databases());
