import { callable, type OptionTable, oneOf, orNull } from '@qornn/options';
import { ENCODINGS, type Encoding } from '../series/reading-options.js';
import { DataFormatError } from './format-error.js';
import { READ_OPTIONS, type ReadOptions, readBytes } from './read-bytes.js';

/** Options of {@link readText}. */
export interface TextOptions extends ReadOptions {
  /** null (default): UTF-8, or UTF-16 with a byte-order mark */
  encoding?: Encoding | null;
  /** receives the raw bytes, including the byte-order mark */
  onBytes?: (bytes: Uint8Array) => void;
}

export const TEXT_OPTIONS: OptionTable<TextOptions> = {
  ...READ_OPTIONS,
  encoding: /* @__PURE__ */ orNull(/* @__PURE__ */ oneOf(ENCODINGS)),
  onBytes: callable,
};

/**
 * The content of a file as text in chunks, without the byte-order mark.
 *
 * @throws DataFormatError as `readBytes`, and at the first byte that is invalid in the encoding; the message names its position and an
 *   encoding in which it is valid
 */
export async function* readText(
  path: string,
  { encoding, onBytes, ...reading }: TextOptions = {},
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let begun: Uint8Array = new Uint8Array(0);
  for await (const bytes of readBytes(path, reading)) {
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

/** The encoding of a byte-order mark. */
function markedEncoding([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Maximum number of bytes of an incomplete character. */
const MAX_INCOMPLETE = 3;

/** Decodes bytes and tracks the position in the file for error messages. */
class Decoder {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  /** number of bytes before `kept` */
  private offset = 0;
  /** number of line feeds before `kept` */
  private lines = 0;
  /** the last bytes of the input; the last character may be incomplete */
  private kept: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly path: string,
    private readonly encoding: Encoding,
    /** whether the caller has an option for the encoding */
    private readonly hasChoice: boolean,
  ) {
    // In the WHATWG standard, latin1 means windows-1252, which is what files labelled Latin-1 usually are.
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
      const hint = this.hasChoice && this.encoding === 'utf-8' ? '; if the file is UTF-16, set encoding: utf-16le' : '';
      throw new DataFormatError(
        this.path,
        `contains a zero byte, so it is not text${hint}`,
        this.encoding === 'utf-8' ? row : null,
      );
    }
    const all = Buffer.concat([this.kept, bytes]);
    const from = Math.max(0, all.length - MAX_INCOMPLETE);
    this.offset += from;
    this.lines += feedsIn(all.subarray(0, from));
    this.kept = all.subarray(from);
    return text;
  }

  /** @param bytes contain an invalid byte */
  private wrong(bytes: Uint8Array): DataFormatError {
    const at = this.encoding === 'utf-8' ? firstInvalid(bytes, this.offset > 0) : -1;
    if (at < 0) return new DataFormatError(this.path, `is not text in ${this.encoding.toUpperCase()}`);
    const row = this.lines + feedsIn(bytes.subarray(0, at)) + 1;
    const hex = bytes[at]!.toString(16).padStart(2, '0');
    const reason = `is not UTF-8: byte ${this.offset + at}, in row ${row}, is 0x${hex}`;
    const letter = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
    const hint = `; set encoding: windows-1252, where it means '${letter}', or save the file as UTF-8`;
    return new DataFormatError(this.path, reason + (this.hasChoice ? hint : ''));
  }
}

function feedsIn(bytes: Uint8Array): number {
  let feeds = 0;
  for (const byte of bytes) if (byte === 0x0a) feeds++;
  return feeds;
}

/** Index of the first byte sequence that is not UTF-8 (RFC 3629); −1 if there is none. */
function firstInvalid(bytes: Uint8Array, beginsWithin: boolean): number {
  let at = 0;
  while (beginsWithin && at < MAX_INCOMPLETE && (bytes[at]! & 0xc0) === 0x80) at++;
  while (at < bytes.length) {
    const length = lengthOfCharacter(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Length of the character at a position, 1 to 4; 0 if it is invalid or incomplete. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const [min, max] =
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
    const [from, to] = i === 1 ? [min, max] : [0x80, 0xbf];
    if (byte === undefined || byte < from! || byte > to!) return 0;
  }
  return length;
}
