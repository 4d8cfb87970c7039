import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.js';

async function linesIn(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(
    (async function* () {
      yield* chunks;
    })(),
  ))
    lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut, for all line endings', async () => {
    const parts = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', ',', '1'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(parts, fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), async (texts, cuts) => {
        const bytes = new TextEncoder().encode(texts.join(''));
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((to, i) => bytes.subarray(places[i], to));
        const expected = texts.join('').split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        expect(await linesIn(chunks)).toEqual(expected);
      }),
    );
  });

  it('takes \\r and \\n for one ending, though nothing comes between', async () => {
    const bytes = [[0x61, 0x0d], [], [0x0a, 0x62]].map((part) => Uint8Array.from(part));
    expect(await linesIn(bytes)).toEqual(['a', 'b']);
  });

  it('does not wait for the end, and drops a byte-order mark', async () => {
    const lines = linesOf(
      (async function* () {
        yield Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a);
        throw new Error('the stream goes on');
      })(),
    );
    expect((await lines.next()).value).toBe('a');
  });

  it('refuses what is not UTF-8', async () => {
    await expect(linesIn([Uint8Array.of(0x61, 0xff)])).rejects.toThrow('standard input is not UTF-8');
    await expect(linesIn([Uint8Array.of(0x1f, 0x8b, 8)])).rejects.toThrow('standard input is compressed with gzip');
  });
});
