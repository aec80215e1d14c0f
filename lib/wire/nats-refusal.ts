import { JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/nats-core';

import type { Refused } from './wire';

/** What the server gave as the reason (its own numbers), or what became of the question, as a refusal. */
export function refusalOf(thrown: unknown): Refused {
  // A question that the server does not allow fails as a question, and names the reason beneath.
  const isWrapped =
    thrown instanceof errors.RequestError && thrown.cause instanceof errors.PermissionViolationError;
  const error = isWrapped ? thrown.cause : thrown;
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof JetStreamApiError ? error.code : null;
  return { code, reason: reasonOf(error, code, text), text };
}

/** The server does not take these credentials: unknown, expired or revoked. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof errors.AuthorizationError || error instanceof errors.UserAuthenticationExpiredError;
}

/** The stream that was to be made exists, made otherwise. */
export function isThereAlready(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === 10058;
}

function reasonOf(error: unknown, code: number | null, text: string): Refused['reason'] {
  if (error instanceof errors.PermissionViolationError) return 'forbidden';
  if (error instanceof errors.ClosedConnectionError) return 'closed';
  // Sent, and nothing heard: time ran out, the connection broke, or the streams' server is just changing.
  if (
    error instanceof errors.TimeoutError ||
    error instanceof errors.RequestError ||
    /jetstream is not enabled/.test(text)
  )
    return 'no-answer';
  if (error instanceof errors.InvalidArgumentError && /max_payload/.test(text)) return 'too-large';
  return reasonOfCode(code, text);
}

function reasonOfCode(code: number | null, text: string): Refused['reason'] {
  switch (code) {
    // "wrong last sequence": somebody else wrote the document meanwhile.
    case 10071:
    case 10164:
      return 'lost';
    // The store's own refusals share a number and differ in words.
    case 10077:
      return /per subject/.test(text) ? 'lost' : 'full';
    case 10002:
    case 10023:
    case 10028:
    case 10047:
      return 'full';
    case 10054:
      return 'too-large';
    // The server has JetStream, and is not ready: it starts, or a cluster chooses its leader.
    case 10008:
    case 10009:
      return 'no-answer';
    default:
      return 'unknown';
  }
}
