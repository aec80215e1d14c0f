import { z } from 'zod';

/** The three streams of a team: what happened, who owns whom, and documents. */
export const StreamName = z.enum(['FU_LOG', 'FU_CLAIM', 'FU_DOC']);
export type StreamName = z.infer<typeof StreamName>;

/** What messages lie under in a stream. */
export const Subject = z.string().max(300);
/** A number in a stream. */
export const Seq = z.int().min(0);

/** What is published: one sealed text on one subject. */
export const Outgoing = z.strictObject({
  subject: Subject,
  /** Known to the server for a day: the same id again is answered as the first was, and counts once. */
  id: z.string().min(1).max(200),
  text: z.string(),
  /** Last sequence of the subject that this is written on; 0: there must be none yet. */
  expect: Seq.optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;

/** The server has it, as number `seq` of its stream. */
const Ack = z.strictObject({ seq: Seq, duplicate: z.boolean() });
type Ack = z.infer<typeof Ack>;

const Refused = z.strictObject({
  /** The server's own number of the error, if it gave one. */
  code: z.number().nullable(),
  /**
   * `lost`: somebody else was there first (a claim, a document). `no-answer`: nothing came back in time; it may
   * have been taken or not, so it is asked again. `closed`: not connected, nothing was sent.
   */
  reason: z.enum(['lost', 'forbidden', 'full', 'no-answer', 'closed', 'too-large', 'unknown']),
  text: z.string(),
});
export type Refused = z.infer<typeof Refused>;

const Message = z.strictObject({
  seq: Seq,
  subject: Subject,
  /** When the server took it, by its clock, in ms. */
  at: z.number(),
  text: z.string(),
});
type Message = z.infer<typeof Message>;
/** `bytes`: the text as it came, where the wire still has it so. */
type Received = Readonly<Message> & { readonly bytes?: Uint8Array<ArrayBuffer> };

/**
 * `last`: the highest sequence in it, where the next one goes on. `pending`: how many more wait on the server;
 * where none do from the start, there is an empty batch that says so.
 */
export type Batch = { stream: StreamName; messages: Received[]; last: number; pending: number };

export const WireState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('connecting') }),
  z.strictObject({ kind: z.literal('connected'), server: z.string(), version: z.string() }),
  /** It tries again by itself, for ever. `since` in ms by the clock of this computer. */
  z.strictObject({ kind: z.literal('offline'), since: z.number() }),
  /** The server does not take these credentials; `text` in its words. It is asked again, less often. */
  z.strictObject({ kind: z.literal('refused'), text: z.string() }),
  z.strictObject({ kind: z.literal('closed') }),
]);
export type WireState = z.infer<typeof WireState>;

/** On how many servers of a cluster everything is kept. */
export const Copies = z.union([z.literal(1), z.literal(3)]);
export type Copies = z.infer<typeof Copies>;

/** How a member reaches the team's servers. */
export const Connection = z.strictObject({
  servers: z
    .array(z.url({ protocol: /^wss?$/ }))
    .min(1)
    .max(9),
  /** The member's credentials: what the server is shown, and the seed that signs its question. */
  jwt: z.string(),
  seed: z.string(),
  /** Where answers come to, and nothing else: `_IN.<actor>`. */
  inbox: z.string().regex(/^_IN\.[0-9a-z]{1,40}$/),
});
export type Connection = z.infer<typeof Connection>;

/** Every answer to a question over the port: an ack, a message or none, a refusal, "done". */
export const Answer = z.union([
  z.strictObject({ ack: Ack }),
  z.strictObject({ message: Message.nullable() }),
  z.strictObject({ refused: Refused }),
  z.strictObject({ done: z.literal(true) }),
]);
export type Answer = z.infer<typeof Answer>;

type OrRefused<T> = Promise<T | { refused: Refused }>;

/** A connection to the team's servers. It carries sealed texts and knows no lead. Nothing here throws. */
export type Wire = {
  /** Acknowledged, or refused in words. At most 256 are under way at once; the others wait for their turn. */
  publish(message: Outgoing): OrRefused<Ack>;
  /**
   * Everything on `subject` (which may end in `>`) from sequence `from` on, in order, in batches; the next comes
   * when `take` has resolved. It goes on by itself after the connection was lost. When `take` fails, it stops.
   */
  follow(
    stream: StreamName,
    subject: string,
    from: number,
    take: (batch: Batch) => Promise<void>,
  ): OrRefused<{ stop(): void }>;
  /** The last message on one subject, null for none. Only a manager may ask; the others follow. */
  last(stream: StreamName, subject: string): OrRefused<Message | null>;
  /**
   * Makes the three streams where they are missing, each kept on one server or on three. Only a manager may; what
   * is there already stays as it is.
   */
  makeStreams(copies: Copies): OrRefused<{ done: true }>;
  /** The present state at once, and every other one when it comes. */
  onState(told: (state: WireState) => void): void;
  close(): Promise<void>;
};
