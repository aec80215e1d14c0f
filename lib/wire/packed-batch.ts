import { z } from 'zod';

import { type Batch, Seq, StreamName, Subject } from './wire';

/**
 * A batch as it goes over the port: its texts are the bytes that came, one behind the other in one buffer, which
 * is handed on and not copied. Where thousands come, each as a text of its own costs more than all the rest.
 */
export const PackedBatch = z.strictObject({
  stream: StreamName,
  last: Seq,
  pending: Seq,
  seqs: z.array(Seq),
  subjects: z.array(Subject),
  times: z.array(z.number()),
  /** Of each text in `bytes`. */
  lengths: z.array(z.int().min(0)),
  bytes: z.instanceof(ArrayBuffer),
});
type PackedBatch = z.infer<typeof PackedBatch>;

const encoder = new TextEncoder();
// A mark of byte order is part of the text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Puts a batch together for the port; `bytes` is to be transferred. */
export function packed({ stream, messages, last, pending }: Batch): PackedBatch {
  const texts = messages.map((one) => one.bytes ?? encoder.encode(one.text));
  const all = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const text of texts) {
    all.set(text, end);
    end += text.length;
  }
  return {
    stream,
    last,
    pending,
    seqs: messages.map(({ seq }) => seq),
    subjects: messages.map(({ subject }) => subject),
    times: messages.map(({ at }) => at),
    lengths: texts.map(({ length }) => length),
    bytes: all.buffer,
  };
}

/** The batch again; undefined where its parts do not fit each other. */
export function unpacked({
  seqs,
  subjects,
  times,
  lengths,
  bytes,
  ...batch
}: PackedBatch): Batch | undefined {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole !== bytes.byteLength || [subjects, times, lengths].some((one) => one.length !== seqs.length))
    return undefined;
  const text = decoder.decode(bytes);
  // Sealed texts are ASCII: each lies in the text where it lies in the bytes.
  const isPlain = text.length === whole;
  let end = 0;
  const messages = seqs.map((seq, n) => {
    const from = end;
    end += lengths[n]!;
    const own = new Uint8Array(bytes, from, lengths[n]);
    return {
      seq,
      subject: subjects[n]!,
      at: times[n]!,
      text: isPlain ? text.slice(from, end) : decoder.decode(own),
      bytes: own,
    };
  });
  return { ...batch, messages };
}
