/**
 * From now on this page reaches these servers and nothing else: a policy that is added can only take away. For
 * other servers a new page is opened.
 */
export function narrowTo(servers: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${servers.map((server) => new URL(server).origin).join(' ')}`;
  document.head.append(policy);
}
