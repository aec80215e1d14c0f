/**
 * The address of a profile, from its key: what is special in an address is written so that it means itself.
 */
export function profileAddress(key: string): string {
  return `https://${key.split('/').map(encodeURIComponent).join('/')}`;
}
