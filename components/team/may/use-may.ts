import { type Act, may, Role } from '@/lib/domain/team/roles';

import { useConnection } from './use-connection';

/** Whether the rep's role in the team they have joined allows something; alone everything is. Undefined until known. */
export function useMay(act: Act): boolean | undefined {
  const { data: connection } = useConnection();
  if (!connection) return connection === null ? true : undefined;
  const role = Role.safeParse(connection.role).data;
  return role !== undefined && may(role, act);
}
