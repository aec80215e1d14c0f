import type { Envelope } from '../domain/team/envelope';
import type { Opened } from './opened';
import { withLine } from './sealing/seal';
import { Signature, type Signer } from './sealing/signatures';

type Sealed = Extract<Opened, { hash: string }>;

/** Everything that is sealed, and by whom, is in its hash. */
const said = (hash: string) => JSON.stringify(['fifth-touch entry', hash]);

/** A sealed text of the log with its author's signature below it; in a team without signatures as it is. */
export async function signEntry(signer: Signer, sealed: string, hash: string): Promise<string> {
  const by = await signer.sign(said(hash));
  return by ? withLine(sealed, JSON.stringify(by)) : sealed;
}

/**
 * What of these its author has not signed. The server lets nobody write under another's name; that is not taken
 * from it. Of what a device has sent the last is proven, and so is what a proven one names as before it: a long log
 * costs one signature and not one for each.
 */
export async function unsignedAmong(signer: Signer, opened: readonly Sealed[]): Promise<Set<Opened>> {
  const chains = Map.groupBy(opened, ({ envelope }) => chainOf(envelope));
  const each = await Promise.all([...chains.values()].map((chain) => unsignedInChain(signer, chain)));
  return new Set(each.flat());
}

async function unsignedInChain(signer: Signer, chain: readonly Sealed[]): Promise<Sealed[]> {
  const named = new Set<string>();
  const unsigned: Sealed[] = [];
  for (const one of chain.toSorted((a, b) => b.envelope.n - a.envelope.n)) {
    // What has no signature of its own is none on any device, whatever came to it together.
    const isProven =
      one.line !== undefined && (named.has(one.hash) || (await isSigned(signer, one, one.line)));
    if (isProven) named.add(one.envelope.prev);
    else unsigned.push(one);
  }
  return unsigned;
}

async function isSigned(signer: Signer, { envelope, hash }: Sealed, line: string): Promise<boolean> {
  return signer.isBy(envelope.actor, said(hash), readSignature(line));
}

function readSignature(line: string): Signature | undefined {
  try {
    return Signature.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

const chainOf = ({ scope, actor, device }: Envelope) => `${scope}/${actor}/${device}`;
