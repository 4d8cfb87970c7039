import { callable, type OptionTable, oneOf, orNull } from '@qornn/options';
import { ENCODINGS, type Encoding } from '../series-options.js';
import { DataFormatError } from './format-error.js';
import { READ_OPTIONS, type ReadOptions, readBytes } from './read-bytes.js';

/** Options of {@link readText}. */
export interface TextOptions extends ReadOptions {
  /** null, as by default: UTF-8, or UTF-16 where a byte-order mark says so */
  encoding?: Encoding | null;
  /** sees the bytes before they become text, mark included */
  onBytes?: (bytes: Uint8Array) => void;
}

export const TEXT_OPTIONS: OptionTable<TextOptions> = {
  ...READ_OPTIONS,
  encoding: /* @__PURE__ */ orNull(/* @__PURE__ */ oneOf(ENCODINGS)),
  onBytes: callable,
};

/**
 * The content of a file as text, piece by piece; a byte-order mark at its beginning is left out.
 *
 * @throws DataFormatError as `readBytes`, and at the first byte that is not of the encoding: the message says where it stands, and in
 *   which encoding it would be text
 */
export async function* readText(path: string, { encoding, onBytes, signal }: TextOptions = {}): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let begun: Uint8Array = new Uint8Array(0);
  for await (const bytes of readBytes(path, { signal })) {
    onBytes?.(bytes);
    if (decoder) {
      yield decoder.decode(bytes);
      continue;
    }
    begun = Buffer.concat([begun, bytes]);
    if (begun.length < 2) continue;
    decoder = new Decoder(path, encoding ?? markedEncoding(begun) ?? 'utf-8', encoding !== undefined);
    yield decoder.decode(begun);
  }
  decoder ??= new Decoder(path, encoding ?? 'utf-8', encoding !== undefined);
  yield decoder.end(begun.length < 2 ? begun : undefined);
}

/** The encoding that a byte-order mark says. */
function markedEncoding([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Of an incomplete character, at most so many bytes are there. */
const MOST_INCOMPLETE = 3;

/** Bytes to text, with a memory of where it is in the file. */
class Decoder {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  /** bytes before those that are kept */
  private offset = 0;
  /** line feeds before them */
  private lines = 0;
  /** the last bytes that went in, of which the last character may be incomplete */
  private kept: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly path: string,
    private readonly encoding: Encoding,
    /** whether whoever reads could give another encoding */
    private readonly hasChoice: boolean,
  ) {
    // The web's latin1 is windows-1252, which has letters where Latin-1 has control characters: what files of that name hold.
    this.decoder = new TextDecoder(encoding, { fatal: true });
  }

  decode(bytes: Uint8Array): string {
    return this.checked(bytes, () => this.decoder.decode(bytes, { stream: true }));
  }

  end(bytes: Uint8Array = new Uint8Array(0)): string {
    return this.checked(bytes, () => this.decoder.decode(bytes));
  }

  private checked(bytes: Uint8Array, decode: () => string): string {
    let text: string;
    try {
      text = decode();
    } catch {
      throw this.wrong(Buffer.concat([this.kept, bytes]));
    }
    const zero = text.indexOf('\0');
    if (zero >= 0) {
      const row = this.lines + feedsIn(Buffer.from(text.slice(0, zero))) + 1;
      const cure =
        this.hasChoice && this.encoding === 'utf-8' ? '; give encoding: utf-16le, if that is what it is' : '';
      throw new DataFormatError(
        this.path,
        `holds a zero, which no text does${cure}`,
        this.encoding === 'utf-8' ? row : null,
      );
    }
    const all = Buffer.concat([this.kept, bytes]);
    const from = Math.max(0, all.length - MOST_INCOMPLETE);
    this.offset += from;
    this.lines += feedsIn(all.subarray(0, from));
    this.kept = all.subarray(from);
    return text;
  }

  /** @param bytes in which there is one that does not belong there */
  private wrong(bytes: Uint8Array): DataFormatError {
    const at = this.encoding === 'utf-8' ? firstInvalid(bytes, this.offset > 0) : -1;
    if (at < 0) return new DataFormatError(this.path, `is not text in ${this.encoding.toUpperCase()}`);
    const row = this.lines + feedsIn(bytes.subarray(0, at)) + 1;
    const hex = bytes[at]!.toString(16).padStart(2, '0');
    const reason = `is not text in UTF-8: byte ${this.offset + at}, in row ${row}, is 0x${hex}`;
    const letter = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
    const cure = `; give encoding: windows-1252, where it stands for '${letter}', or save the file as UTF-8`;
    return new DataFormatError(this.path, reason + (this.hasChoice ? cure : ''));
  }
}

function feedsIn(bytes: Uint8Array): number {
  let feeds = 0;
  for (const byte of bytes) if (byte === 0x0a) feeds++;
  return feeds;
}

/** Where the first sequence of bytes begins that is not UTF-8 (RFC 3629); −1 where it is all UTF-8. */
function firstInvalid(bytes: Uint8Array, beginsWithin: boolean): number {
  let at = 0;
  while (beginsWithin && at < MOST_INCOMPLETE && (bytes[at]! & 0xc0) === 0x80) at++;
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** 1 to 4; 0 where no character begins, or it is cut short. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const [least, most] =
    first === 0xe0
      ? [0xa0, 0xbf]
      : first === 0xed
        ? [0x80, 0x9f]
        : first === 0xf0
          ? [0x90, 0xbf]
          : first === 0xf4
            ? [0x80, 0x8f]
            : [0x80, 0xbf];
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    const [from, to] = i === 1 ? [least, most] : [0x80, 0xbf];
    if (byte === undefined || byte < from! || byte > to!) return 0;
  }
  return length;
}
