import { defineContentScript } from 'wxt/utils/define-content-script';

import { shippedHosts } from '@/lib/recipes/hosts';

export default defineContentScript({ matches: shippedHosts, runAt: 'document_idle', noScriptStartedPostMessage: true, main() {} });
