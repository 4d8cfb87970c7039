import { crc32 } from './crc32.js';
import { stateLength } from './engine.js';
import { InputError } from './errors.js';
import { type IntModel, isHadamard } from './model.js';

const HEADER_BYTES = 12;
/** 'qst' and the version, read as a little-endian number. */
const MAGIC = 0x01747371;

/**
 * States as bytes, little-endian: magic and version (4), the model's fingerprint (4), the number of streams (4), the states,
 * layer after layer, each [batch, units] (2 each), and a CRC-32 of all that (4).
 */
export function writeStateBytes(model: IntModel, batch: number, states: Int16Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + 2 * states.length + 4);
  const view = new DataView(bytes.buffer);
  [MAGIC, fingerprint(model), batch].forEach((word, i) => {
    view.setUint32(4 * i, word, true);
  });
  for (let i = 0; i < states.length; i++) view.setInt16(HEADER_BYTES + 2 * i, states[i]!, true);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)), true);
  return bytes;
}

/** @throws InputError when the bytes are damaged, or of another model or number of streams */
export function readStateBytes(model: IntModel, batch: number, bytes: Uint8Array): Int16Array {
  if (!(bytes instanceof Uint8Array)) throw new InputError('restore: the state must be a Uint8Array');
  const count = batch * stateLength(model);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (i: number) => (bytes.length >= 4 * i + 4 ? view.getUint32(4 * i, true) : undefined);
  if (word(0) !== MAGIC) throw new InputError('restore: these bytes are not a state that save gave');
  if (word(1) !== fingerprint(model)) throw new InputError('restore: this is a state of another model');
  if (word(2) !== batch) throw new InputError(`restore: this is a state of ${word(2)} streams, but here are ${batch}`);
  const length = HEADER_BYTES + 2 * count + 4;
  if (bytes.length !== length) {
    throw new InputError(`restore: the state has ${bytes.length} bytes, but must have ${length}`);
  }
  if (view.getUint32(length - 4, true) !== crc32(bytes.subarray(0, -4))) {
    throw new InputError('restore: the checksum is wrong: the bytes are damaged');
  }
  const states = Int16Array.from({ length: count }, (_, i) => view.getInt16(HEADER_BYTES + 2 * i, true));
  requireReachable(model, batch, states);
  return states;
}

/** A checksum may be forged; a state beyond its bits could overflow what was proven not to. */
function requireReachable({ layers }: IntModel, batch: number, states: Int16Array): void {
  let at = 0;
  layers.forEach(({ units, stateBits, stateShift }, l) => {
    const top = 2 ** (stateBits - 1);
    for (let k = 0; k < batch * units; k++) {
      const e = stateShift[k % units] ?? 0;
      const state = states[at + k]!;
      if (state % 2 ** e !== 0 || state < -top * 2 ** e || state >= top * 2 ** e) {
        throw new InputError(`restore: layers.${l} has the state ${state}, which its ${stateBits} bits cannot hold`);
      }
    }
    at += batch * units;
  });
}

const fingerprints = new WeakMap<IntModel, number>();

/** A checksum of what the states of a model mean. */
function fingerprint(model: IntModel): number {
  let sum = fingerprints.get(model);
  if (sum === undefined) {
    const constants = model.layers.flatMap((layer) => [
      Int32Array.of(layer.units, layer.inputs, layer.stateBits, layer.shift),
      isHadamard(layer.recurrent) ? layer.recurrent.signs : layer.recurrent.codes,
      layer.kernel.codes,
      layer.recurrentMultiplier,
      layer.kernelMultiplier,
      layer.bias,
      layer.stateShift,
    ]);
    sum = constants.reduce((sum, { buffer, byteOffset, byteLength }) => {
      return crc32(new Uint8Array(buffer, byteOffset, byteLength), sum);
    }, 0);
    fingerprints.set(model, sum);
  }
  return sum;
}
