import type { UserPermissionsLimits } from '@nats-io/jwt';

import { may, type Role } from '../domain/team/roles';

/** A tag in a member's credentials for each group they belong to: `pod:<id>`. */
export const POD = 'pod';
/** And one for their role, by which their own browser learns of it: `role:<role>`. */
export const ROLE = 'role';

/** The server fills these in from the credentials of whoever is connected. */
const NAME = '{{name()}}';
const TAGGED = `{{tag(${POD})}}`;

/** Stream and the subjects it holds. */
const STREAMS = { FU_LOG: 'fu.log', FU_CLAIM: 'fu.claim', FU_DOC: 'fu.doc' };

/**
 * What members of a role may say to the server and hear from it. Everything else is denied: whole streams, what
 * is in them, single messages by number, clearing and erasing, other people's inboxes. What somebody publishes
 * in a log stands under their own name, because the server puts it there.
 */
export function permissionsOf(role: Role): Partial<UserPermissionsLimits> {
  const pods = role === 'manager' ? 'pod.*' : `pod.${TAGGED}`;
  const scopes = ['team.all', pods, `own.${NAME}`];
  const follow = Object.entries(STREAMS).flatMap(([stream, subjects]) =>
    ['team.all', pods.replace('.*', ''), `own.${NAME}`].map(
      (scope) => `$JS.API.CONSUMER.CREATE.${stream}.*.${subjects}.${scope}.>`,
    ),
  );
  const write = scopes.map((scope) => `fu.log.${scope}.${NAME}.>`);
  const claim = scopes.map((scope) => `fu.claim.${scope}.>`);
  const rules = [
    'fu.doc.>',
    '$JS.API.DIRECT.GET.FU_CLAIM.>',
    '$JS.API.DIRECT.GET.FU_DOC.>',
    ...Object.keys(STREAMS).map((stream) => `$JS.API.STREAM.CREATE.${stream}`),
  ];
  return {
    pub: {
      allow: [
        ...follow,
        // How fast it takes what it follows.
        '$JS.FC.>',
        ...(may(role, 'write') ? write : []),
        ...(may(role, 'assign') ? claim : []),
        // Nobody else may ask for single messages: the server sends an answer to whatever subject the question
        // names, so one that holds a member's words could be put where that member may not write.
        ...(may(role, 'rules') ? rules : []),
      ],
      deny: [],
    },
    sub: { allow: [`_IN.${NAME}.>`], deny: [] },
    allowed_connection_types: ['WEBSOCKET'],
    bearer_token: false,
    // Left out, each would be 0: nothing.
    data: -1,
    payload: -1,
    subs: 200,
  };
}

/**
 * The same for one member by name and in their groups (without `pod.`), for a server that fills nothing in: what
 * credentials allow stands in them where one key signs for every role, as in a hosted account.
 */
export function permissionsFor(
  role: Role,
  actor: string,
  pods: readonly string[],
): Partial<UserPermissionsLimits> {
  const { pub, sub, ...limits } = permissionsOf(role);
  const filled = (rules: readonly string[] = []) =>
    rules
      .flatMap((rule) => (rule.includes(TAGGED) ? pods.map((pod) => rule.replaceAll(TAGGED, pod)) : [rule]))
      .map((rule) => rule.replaceAll(NAME, actor));
  return {
    ...limits,
    pub: { allow: filled(pub?.allow), deny: [] },
    sub: { allow: filled(sub?.allow), deny: [] },
  };
}
