import { UsageError } from '../errors.js';

/** Longest line. */
const MAX_CHARACTERS = 2 ** 24;

/**
 * Lines of a byte stream in UTF-8, each as soon as it is complete; any line endings, without a byte-order mark. The last line needs no ending.
 *
 * @throws UsageError when it is compressed or not UTF-8, or a line is too long
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let open = '';
  let skipsFeed = false;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst && chunk[0] === 0x1f && chunk[1] === 0x8b) {
      throw new UsageError('standard input is compressed with gzip; decompress it, for example with gunzip -c');
    }
    isFirst = false;
    const text = decoded(() => decoder.decode(chunk, { stream: true }));
    // Nothing yet, or a part of a character.
    if (text === '') continue;
    open += skipsFeed && text.startsWith('\n') ? text.slice(1) : text;
    // A line that ends in \r is complete; a \n that follows in the next chunk belongs to it.
    skipsFeed = open.endsWith('\r');
    const lines = open.split(/\r\n|\n|\r/);
    open = lines.pop()!;
    yield* lines;
    if (open.length > MAX_CHARACTERS) {
      throw new UsageError(`standard input has a line of more than ${MAX_CHARACTERS} characters`);
    }
  }
  open += decoded(() => decoder.decode());
  if (open !== '') yield open;
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UsageError('standard input is not UTF-8; convert it, for example with iconv');
  }
}
