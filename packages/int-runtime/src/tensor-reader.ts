import { storageBits, unpackCodes } from '@qornn/quantizers/packing';
import { type StoredTensor, type TensorEntry, tensorData } from '@qornn/safetensors';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import type { IntHadamard, IntMatrix } from './int-matrix.js';
import type { LayerReader } from './kinds/file-kind.js';
import type { MemoryBudget } from './memory-budget.js';
import { unpackSigns } from './sign-bits.js';

/** Names of tensors that a reader may skip. */
const EXTRA = 'extra.';

/** The tensors of a file by name; memory is counted before it is allocated. */
export class TensorReader {
  private readonly seen = new Set<string>();

  constructor(
    private readonly entries: Readonly<Record<string, TensorEntry>>,
    private readonly budget: MemoryBudget,
    private readonly version: number,
    private readonly features: ReadonlySet<string>,
  ) {}

  /** A reader for one layer, with local names. */
  of(at: string): LayerReader {
    const optional = (name: string, read: (name: string) => Int32Array) =>
      this.has(name) ? read.call(this, name) : new Int32Array(0);
    return {
      at,
      version: this.version,
      requires: (feature) => this.features.has(feature),
      matrix: (name, rows, columns, bits) => this.matrix(`${at}.${name}`, rows, columns, bits),
      hadamard: (name, rows, blockSize) => this.hadamard(`${at}.${name}`, rows, blockSize),
      integers: (name) => this.integers(`${at}.${name}`),
      optionalIntegers: (name) => optional(`${at}.${name}`, this.integers),
      optionalBytes: (name) => optional(`${at}.${name}`, this.bytes),
    };
  }

  has(name: string): boolean {
    return Object.hasOwn(this.entries, name);
  }

  /** An unknown tensor that must not be skipped. */
  unread(): string | undefined {
    return Object.keys(this.entries).find((name) => !this.seen.has(name) && !name.startsWith(EXTRA));
  }

  /** Packed codes; or signs, if the file has the feature. */
  matrix(name: string, rows: unknown, columns: unknown, bits: unknown): IntMatrix {
    // Checked with the size of the tensor.
    const shape = { rows: rows as number, columns: columns as number };
    if (!(this.features.has('binary') && this.has(`${name}.signs`))) {
      const width = widthOf(name, bits);
      return { ...shape, bits: width, codes: this.codes(name, rows, columns, width) };
    }
    if (bits !== 1) throw new ModelFormatError(`${name}.bits`, `is ${formatValue(bits)}, but signs have 1`);
    return { ...shape, bits, codes: this.signs(`${name}.signs`, rows, columns) };
  }

  hadamard(name: string, rows: unknown, blockSize: unknown): IntHadamard {
    const signs = this.signs(`${name}.signs`, rows, 1);
    return { rows: rows as number, columns: rows as number, blockSize: blockSize as number, signs };
  }

  integers(name: string): Int32Array {
    return this.numbers(name, 'I32') as Int32Array;
  }

  floats(name: string): Float32Array {
    return this.numbers(name, 'F32') as Float32Array;
  }

  private bytes(name: string): Int32Array {
    const { bytes } = this.entry(name, 'U8');
    this.budget.take(name, 4 * bytes.length);
    return Int32Array.from(bytes);
  }

  private codes(name: string, rows: unknown, columns: unknown, bits: number): Int8Array {
    const { bytes } = this.entry(name, 'U8');
    const count = this.count(name, rows, columns, storageBits(bits), bytes);
    try {
      return unpackCodes(bytes, bits, count);
    } catch (error) {
      throw new ModelFormatError(name, (error as Error).message);
    }
  }

  private signs(name: string, rows: unknown, columns: unknown): Int8Array {
    const { bytes } = this.entry(name, 'U8');
    const signs = unpackSigns(bytes, this.count(name, rows, columns, 1, bytes));
    if (!signs) throw new ModelFormatError(name, 'has bits after the last sign that are set');
    return signs;
  }

  private numbers(name: string, dtype: 'I32' | 'F32'): StoredTensor['data'] {
    const entry = this.entry(name, dtype);
    this.budget.take(name, entry.bytes.length);
    return tensorData(entry);
  }

  private entry(name: string, dtype: StoredTensor['dtype']): TensorEntry {
    const entry = this.has(name) ? this.entries[name]! : undefined;
    if (entry?.dtype !== dtype) throw new ModelFormatError(name, `is missing or not of type ${dtype}`);
    if (entry.shape.length !== 1) throw new ModelFormatError(name, `has ${entry.shape.length} dimensions, not one`);
    this.seen.add(name);
    return entry;
  }

  /** rows · columns from the record, if the size of the tensor matches. */
  private count(name: string, rows: unknown, columns: unknown, width: number, { length }: Uint8Array): number {
    // The record is untrusted: multiply only numbers.
    const count = Number.isInteger(rows) && Number.isInteger(columns) ? Number(rows) * Number(columns) : Number.NaN;
    if (!Number.isSafeInteger(count) || count < 1 || Math.ceil((count * width) / 8) !== length) {
      const wanted = `[${formatValue(rows)}, ${formatValue(columns)}] codes of ${width} bits`;
      throw new ModelFormatError(name, `has ${length} bytes, not those of ${wanted}`);
    }
    this.budget.take(name, count);
    return count;
  }
}

function widthOf(name: string, bits: unknown): number {
  if (typeof bits === 'number' && Number.isInteger(bits) && bits >= 1 && bits <= 8) return bits;
  throw new ModelFormatError(`${name}.bits`, `is ${formatValue(bits)}; it must be an integer from 1 to 8`);
}
