import type { Envelope } from '../domain/team/envelope';
import type { AuditNote } from '../store/database/team-rows';
import type { Batch } from '../wire/wire';
import type { KeyRing } from './key-ring';
import { open, readEnvelope, withoutLine } from './sealing/seal';

export type Message = Batch['messages'][number];

/**
 * A message with what it says openly and what was sealed in it, or why it could not be read. `line`: by which it
 * shows who wrote it, not proven.
 */
export type Opened = { message: Message } & (
  | { envelope: Envelope; hash: string; body: unknown; line: string | undefined; wrong?: undefined }
  | { envelope: Envelope | undefined; wrong: AuditNote['what'] }
);

/** Opens what came, in its order. `subjectOf`: where an envelope belongs; elsewhere it is forged. */
export function openAll(
  messages: readonly Message[],
  ring: KeyRing,
  subjectOf: (envelope: Envelope, message: Message) => string,
): Promise<Opened[]> {
  return Promise.all(messages.map((message) => openOne(message, ring, subjectOf)));
}

async function openOne(
  message: Message,
  ring: KeyRing,
  subjectOf: (envelope: Envelope, message: Message) => string,
): Promise<Opened> {
  const envelope = readEnvelope(message.text);
  if (!envelope) return { message, envelope, wrong: 'unreadable' };
  if (message.subject !== subjectOf(envelope, message)) return { message, envelope, wrong: 'forged' };
  const key = await ring.key(envelope.scope, envelope.kid);
  if (!key) return { message, envelope, wrong: 'no-key' };
  const { sealed, line } = withoutLine(message.text);
  const opened = await open(sealed, key, bytesOf(message, sealed));
  return opened ? { message, envelope, ...opened, line } : { message, envelope, wrong: 'altered' };
}

/** Those of the sealed text at the beginning of a message, where every letter is one byte. */
function bytesOf({ text, bytes }: Message, sealed: string): Uint8Array<ArrayBuffer> | undefined {
  return bytes?.length === text.length ? bytes.subarray(0, sealed.length) : undefined;
}

/** What the audit trail says of a message. `id`: said once under it, however often it is found. */
export function noteOf(
  { message, envelope }: Pick<Opened, 'message' | 'envelope'>,
  what: AuditNote['what'],
  id = `${what}/${message.subject}/${message.seq}`,
): AuditNote {
  const { seq, subject, at } = message;
  const { scope = '', actor = null, device = null, lead = null } = envelope ?? {};
  return { id, at, what, scope, subject, seq, actor, device, leadId: lead };
}
