import type { UserPermissionsLimits } from '@nats-io/jwt';

import { may, type Role } from '../domain/team/roles';

/** A tag in a member's credentials for each group they belong to: `pod:<id>`. */
export const POD = 'pod';

/** The server fills these in from the credentials of whoever is connected. */
const NAME = '{{name()}}';
const TAGGED = `{{tag(${POD})}}`;

/**
 * What members of a role may say to the server and hear from it. Everything else is denied: whole streams, what
 * is in them, single messages by number, clearing and erasing, other people's inboxes. What somebody publishes
 * in a log stands under their own name, because the server puts it there.
 */
export function permissionsOf(role: Role): Partial<UserPermissionsLimits> {
  const scopes = ['team.all', role === 'manager' ? 'pod.*' : `pod.${TAGGED}`, `own.${NAME}`];
  const readable = scopes.map((scope) => scope.replace('.*', ''));
  const allow = [
    ...readable.flatMap((scope) => [
      ...['log', 'claim', 'doc', 'snap'].map(
        (kind) => `$JS.API.CONSUMER.CREATE.FU_${kind.toUpperCase()}.*.fu.${kind}.${scope}.>`,
      ),
      ...['claim', 'doc'].map((kind) => `$JS.API.DIRECT.GET.FU_${kind.toUpperCase()}.fu.${kind}.${scope}.>`),
    ]),
    // How fast it takes what it follows.
    '$JS.FC.>',
    ...(may(role, 'write') ? scopes.map((scope) => `fu.log.${scope}.${NAME}.>`) : []),
    ...(may(role, 'assign') ? scopes.map((scope) => `fu.claim.${scope}.>`) : []),
    ...(may(role, 'rules')
      ? ['fu.doc.>', 'fu.snap.>', ...STREAMS.map((name) => `$JS.API.STREAM.CREATE.${name}`)]
      : []),
  ];
  return {
    pub: { allow, deny: [] },
    sub: { allow: [`_IN.${NAME}.>`], deny: [] },
    allowed_connection_types: ['WEBSOCKET'],
    bearer_token: false,
    // Left out, each would be 0: nothing.
    data: -1,
    payload: -1,
    subs: 200,
  };
}

const STREAMS = ['FU_LOG', 'FU_CLAIM', 'FU_DOC', 'FU_SNAP'];
