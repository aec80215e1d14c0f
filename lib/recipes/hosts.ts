/** Granted at install: the one page the product cannot do without. */
export const shippedHosts = ['https://mail.google.com/*'];

/** Asked for at the moment they are needed, one at a time. */
export const optionalHosts = ['https://*/*', 'http://*/*'];
