import {
  type Contestant,
  findPeer,
  type Onnxruntime,
  type OrtSession,
  type OrtTensor,
  type Peer,
} from '@qornn/benchmarks';
import type { GatedNetwork } from '../gated-network.js';
import type { GatedSide, GatedWork } from '../gated-work.js';
import { gatedGraph } from './gated-graph.js';
import { encodeModel } from './model.js';

/** State vectors by name. */
type State = Readonly<Record<string, OrtTensor>>;

/**
 * onnxruntime's GRU or LSTM on one core, in Node or in WebAssembly: in floating point, and rounded.
 *
 * @param rounded the same network with 8-bit weights, as an .onnx file
 */
export async function gatedOnnxPeer(
  peer: Peer<Onnxruntime>,
  network: GatedNetwork,
  work: GatedWork,
  rounded?: Uint8Array,
): Promise<GatedSide> {
  const { program: ort, state } = await findPeer(peer, 1);
  if (!ort) return { contestants: [], peers: [state], dispose() {} };
  const cell = network.cell.toUpperCase();
  const sessions: OrtSession[] = [];
  const contestants: Contestant[] = [];
  const missing: string[] = [];
  const open = async (name: string, model: Uint8Array, computes?: string) => {
    const session = await ort.session(model);
    sessions.push(session);
    const common = { bytes: model.length, ...(computes !== undefined && { computes }) };
    contestants.push(...runsOf(name, ort, session, network, work).map((one) => ({ ...common, ...one })));
  };
  await open(`${peer.name}, float ${cell}`, encodeModel(gatedGraph(network)));
  if (rounded) {
    const name = `${peer.name}, 8-bit ${cell} (quantize_dynamic)`;
    await open(name, rounded, name).catch((error: Error) => missing.push(`${name}: ${error.message.split('\n')[0]}`));
  }
  return {
    contestants,
    peers: [state],
    missing,
    dispose: async () => void (await Promise.all(sessions.map((session) => session.release()))),
  };
}

/** A network of a session with whole sequences, and with a call a step if the work has it. */
function runsOf(
  name: string,
  ort: Onnxruntime,
  session: OrtSession,
  { cell, units, inputs }: GatedNetwork,
  { sequences, time, times, stepwise }: GatedWork,
): Contestant[] {
  const zeros = () => ort.tensor(new Float32Array(units), [1, 1, units]);
  const start = (): State => (cell === 'gru' ? { h: zeros() } : { h: zeros(), c: zeros() });
  const whole = sequences.map((sequence) => ort.tensor(sequence, [time, 1, inputs]));
  const steps = sequences.map((sequence) =>
    Array.from({ length: time }, (_, t) => ort.tensor(sequence.subarray(t * inputs, (t + 1) * inputs), [1, 1, inputs])),
  );
  const inOneCall: Contestant = {
    name,
    async run() {
      const answers: number[][] = [];
      for (let k = 0; k < times; k++) {
        for (const [i, x] of whole.entries()) answers[i] = Array.from((await session.run({ x, ...start() })).o!.data);
      }
      return answers.flat();
    },
  };
  const aCallAStep: Contestant = {
    name: `${name}, a call a step`,
    async run() {
      const answers: number[][] = [];
      for (let k = 0; k < times; k++) {
        for (const [i, sequence] of steps.entries()) {
          let state = start();
          for (const x of sequence) {
            const { o, nextH, nextC } = await session.run({ x, ...state });
            state = cell === 'gru' ? { h: nextH! } : { h: nextH!, c: nextC! };
            answers[i] = Array.from(o!.data);
          }
        }
      }
      return answers.flat();
    },
  };
  return stepwise ? [inOneCall, aCallAStep] : [inOneCall];
}
