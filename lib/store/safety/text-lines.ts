/** Longer than any that the product writes: such a file is none of its. */
const MOST_LINE = 30_000_000;

/** The lines of a text that comes in pieces, without their ends; an empty last one is none. */
export async function* textLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > MOST_LINE) throw new Error('a line without an end');
  }
  if (rest) yield rest;
}

/** Lines with their ends, in blocks: a line by itself would be a step of its own through everything. */
export async function* textBlocks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const line of lines) {
    if (line) block += `${line}\n`;
    if (block.length < 200_000) continue;
    yield block;
    block = '';
  }
  if (block) yield block;
}

/** What a stream gives, one after another. */
export async function* readAll<Piece>(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The same the other way round. */
export function streamOf<Piece>(pieces: AsyncIterable<Piece>): ReadableStream<Piece> {
  const all = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Piece>({
    async pull(controller) {
      const { done, value } = await all.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await all.return?.()),
  });
}
