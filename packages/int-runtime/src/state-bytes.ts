import { InputError } from './errors.js';
import { layersWithKinds, stateLength } from './kinds/running-kinds.js';
import { MEAN_STEPS, type MeanReadout } from './mean-readout.js';
import type { IntModel } from './model.js';
import { type Digest, digestOf } from './model-digest.js';

const HEADER_WORDS = 4;
/** 'qst' and the version, as a little-endian number. */
const MAGIC = 0x02747371;
/** Of an earlier version, with less information about the model. */
const FORMER = 0x01747371;

/**
 * States as bytes, little-endian: magic and version (4), the digest of the model (8), the number of streams (4), the states,
 * layer after layer, vector after vector, each [batch, length] (2 each); for a model with `pooling` the number of steps (4) and the sums of the
 * readouts, [batch, outputs] (8 each); and a checksum of all that (4), the first word of its bytes' digest.
 */
export function writeStateBytes(model: Digest, batch: number, states: Int16Array, mean?: MeanReadout): Uint8Array {
  const ofStates = 4 * HEADER_WORDS + 2 * states.length;
  const end = ofStates + meanBytes(mean);
  const bytes = new Uint8Array(end + 4);
  const view = new DataView(bytes.buffer);
  [MAGIC, ...model, batch].forEach((word, i) => {
    view.setUint32(4 * i, word, true);
  });
  states.forEach((state, i) => {
    view.setInt16(4 * HEADER_WORDS + 2 * i, state, true);
  });
  if (mean) {
    view.setUint32(ofStates, mean.steps, true);
    mean.sums.forEach((sum, i) => {
      view.setBigInt64(ofStates + 4 + 8 * i, BigInt(sum), true);
    });
  }
  view.setUint32(end, digestOf(bytes.subarray(0, end))[0], true);
  return bytes;
}

function meanBytes(mean: MeanReadout | undefined): number {
  return mean ? 4 + 8 * mean.sums.length : 0;
}

/**
 * @param mean receives the sums of the readouts
 * @returns the states
 * @throws InputError when the bytes are corrupt, or of another model or number of streams
 */
export function readStateBytes(
  model: IntModel,
  digest: Digest,
  batch: number,
  bytes: Uint8Array,
  mean?: MeanReadout,
): Int16Array {
  if (!(bytes instanceof Uint8Array)) throw new InputError('restore: the state must be a Uint8Array');
  const count = batch * stateLength(layersWithKinds(model));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (i: number) => (bytes.length >= 4 * i + 4 ? view.getUint32(4 * i, true) : undefined);
  if (word(0) === FORMER) throw new InputError('restore: this is a state of an earlier version of the runtime');
  if (word(0) !== MAGIC) throw new InputError('restore: these bytes are not a state that save gave');
  if (word(1) !== digest[0] || word(2) !== digest[1]) throw new InputError('restore: this is a state of another model');
  if (word(3) !== batch) throw new InputError(`restore: this is a state of ${word(3)} streams, but here are ${batch}`);
  const ofStates = 4 * HEADER_WORDS + 2 * count;
  const end = ofStates + meanBytes(mean);
  if (bytes.length !== end + 4) {
    throw new InputError(`restore: the state has ${bytes.length} bytes, but must have ${end + 4}`);
  }
  if (view.getUint32(end, true) !== digestOf(bytes.subarray(0, end))[0]) {
    throw new InputError('restore: the checksum is wrong: the bytes are damaged');
  }
  const states = Int16Array.from({ length: count }, (_, i) => view.getInt16(4 * HEADER_WORDS + 2 * i, true));
  requireReachable(model, batch, states);
  if (mean) readMean(view, ofStates, mean);
  return states;
}

/** Checks before it changes anything; sums beyond these bounds could not be averaged exactly. */
function readMean(view: DataView, at: number, mean: MeanReadout): void {
  const steps = view.getUint32(at, true);
  const sums = Float64Array.from(mean.sums, (_, i) => Number(view.getBigInt64(at + 4 + 8 * i, true)));
  if (steps >= MEAN_STEPS || sums.some((sum) => Math.abs(sum) > 2 ** 31 * steps)) {
    throw new InputError(`restore: the sums of ${steps} readouts are out of range`);
  }
  mean.steps = steps;
  mean.sums.set(sums);
}

/** Checks restored states, because a checksum may be forged, and states beyond their bits would invalidate the overflow proof. */
function requireReachable(model: IntModel, batch: number, states: Int16Array): void {
  let at = 0;
  layersWithKinds(model).forEach((layer, l) => {
    for (const vector of layer.states) {
      const { length } = vector.start;
      for (let k = 0; k < batch * length; k++) {
        const state = states[at++]!;
        if (!vector.holds(state, k % length)) {
          throw new InputError(`restore: layers.${l} has the state ${state}, which its bits cannot hold`);
        }
      }
    }
  });
}
