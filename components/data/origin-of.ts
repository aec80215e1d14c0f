/** The permission for the one site an address belongs to; null for anything that is no address. Without encryption only where `http://` is typed: a CRM in the rep's own house. */
export function originOf(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && /\.|^localhost$/.test(url.hostname) && !url.username
    ? `${url.protocol}//${url.hostname}/*`
    : null;
}
