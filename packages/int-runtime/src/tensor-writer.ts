import { packCodes } from '@qornn/quantizers/packing';
import type { StoredTensor } from '@qornn/safetensors';
import { type IntHadamard, type IntMatrix, isHadamard } from './int-matrix.js';
import type { LayerWriter } from './kinds/file-kind.js';
import { packSigns } from './sign-bits.js';

/** The tensors of a file by name, and the required features. */
export class TensorWriter {
  readonly tensors: Record<string, StoredTensor> = {};
  readonly features = new Set<string>();
  /** lowest sufficient version without required features */
  version: 1 | 2 = 1;
  /** unpacked size of all tensors */
  bytesInMemory = 0;

  constructor(private readonly mayUseSigns: boolean) {}

  /** A writer for one layer, with local names. */
  of(at: string): LayerWriter {
    return {
      matrix: (name, matrix) => this.matrix(`${at}.${name}`, matrix),
      integers: (name, data) => this.integers(`${at}.${name}`, data),
      bytes: (name, data) => this.bytes(`${at}.${name}`, Uint8Array.from(data), data.byteLength),
      require: (feature) => this.require(feature),
      requireVersion: (version) => {
        this.version = version;
      },
    };
  }

  require(feature: string): void {
    this.features.add(feature);
  }

  matrix(name: string, matrix: IntMatrix | IntHadamard): void {
    if (isHadamard(matrix)) {
      this.require('hadamard');
      this.bytes(`${name}.signs`, packSigns(matrix.signs), matrix.rows);
    } else if (this.mayUseSigns && isBinary(matrix)) {
      this.require('binary');
      this.bytes(`${name}.signs`, packSigns(matrix.codes), matrix.codes.length);
    } else {
      this.bytes(name, packCodes(matrix.codes, matrix.bits), matrix.codes.length);
    }
  }

  integers(name: string, data: Int32Array): void {
    this.bytesInMemory += data.byteLength;
    this.tensors[name] = { dtype: 'I32', shape: [data.length], data };
  }

  floats(name: string, data: Float32Array): void {
    this.bytesInMemory += data.byteLength;
    this.tensors[name] = { dtype: 'F32', shape: [data.length], data };
  }

  private bytes(name: string, data: Uint8Array, bytesInMemory: number): void {
    this.bytesInMemory += bytesInMemory;
    this.tensors[name] = { dtype: 'U8', shape: [data.length], data };
  }
}

/** Whether one bit per code suffices and is smaller. */
function isBinary({ bits, codes }: IntMatrix): boolean {
  return bits === 1 && codes.length > 4 && !codes.includes(0);
}
