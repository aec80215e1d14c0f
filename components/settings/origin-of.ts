/** The permission for the one site an address belongs to; null for anything that is no https address. */
export function originOf(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && url.hostname.includes('.') && !url.username ? `https://${url.hostname}/*` : null;
}
