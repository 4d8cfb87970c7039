import {
  type Answer,
  type BenchmarkFactory,
  type Contestant,
  onnxruntime,
  onnxruntimeWeb,
  PeerError,
} from '@qornn/benchmarks';
import type { CompileOptions } from '@qornn/int-runtime';
import { gatedEngines, plainGatedLoop } from './gated-engines.js';
import { gatedModel } from './gated-network.js';
import { gatedKeras, gatedLiteRT, gatedTorch } from './gated-python.js';
import { gatedTfjs } from './gated-tfjs.js';
import { type GatedSide, type GatedWork, stepsOf } from './gated-work.js';
import { gatedOnnxPeer } from './onnx/gated-peers.js';
import { roundedModel } from './onnx/rounded-model.js';
import { accuracyOf, answersIn, noisyTones, trainedNetwork } from './trained-network.js';

const FLOAT = 'float32';
/** Integer models of ours by name. */
const OURS: Readonly<Record<string, CompileOptions>> = {
  '8 bits': {},
  '4 bits': { recurrentBits: 4, kernelBits: 4, readoutBits: 8 },
};

/**
 * The same trained LSTM by the tools that make it small: accuracy on the same sequences beside the bytes of the model and its time, and the
 * fraction of answers that rounding changed. The sequences are synthetic, and nothing is trained further after rounding.
 */
export const trainedStep: BenchmarkFactory = async ({ quick, parameters }) => {
  const units = quick ? 8 : Number(parameters.units);
  const time = quick ? 10 : 60;
  const network = await trainedNetwork({ units, time, steps: quick ? 3 : 300, batch: 64 });
  const test = noisyTones(quick ? 12 : 240, time, 21);
  const calibration = noisyTones(quick ? 12 : 60, time, 31).sequences;
  const work: GatedWork = { sequences: test.sequences, calibration, time, times: 1, stepwise: false };
  const ours: GatedSide[] = [];
  for (const [name, options] of Object.entries(OURS)) {
    ours.push(await gatedEngines(name, gatedModel(network, calibration, options), work, name));
  }
  const rounded = await roundedModel(network);
  const sides = [
    plainGatedLoop(network, work),
    ...ours,
    await gatedOnnxPeer(onnxruntime, network, work, rounded.model),
    await gatedOnnxPeer(onnxruntimeWeb, network, work, rounded.model),
    ...(await gatedTfjs(network, work)),
    await gatedTorch(network, work),
    await gatedKeras(network, work),
    await gatedLiteRT(network, work, quick ? ['float', 'int8'] : ['float', 'int8', '16x8']),
  ];
  const [float] = sides;
  const unrounded = answersIn(valuesOf(await float!.contestants[0]!.run()), test.labels.length);
  const missing = [...sides.flatMap(({ missing = [] }) => missing), ...rounded.missing];
  const contestants: Contestant[] = [];
  for (const contestant of sides.flatMap(({ contestants }) => contestants)) {
    try {
      const logits = valuesOf(await contestant.run());
      const figures = { accuracy: accuracyOf(logits, test.labels), changed: 1 - accuracyOf(logits, unrounded) };
      contestants.push({ ...contestant, computes: contestant.computes ?? FLOAT, figures });
    } catch (error) {
      if (!(error instanceof PeerError)) throw error;
      missing.push(`${contestant.name}: ${error.message}`);
    }
  }
  return {
    title: `a time step of a trained LSTM, d ${units}, on ${test.labels.length} synthetic sequences of ${time}`,
    unit: 'µs',
    perRun: stepsOf(work),
    baseline: 'plain JavaScript, float32',
    contestants,
    peers: [...sides.flatMap(({ peers = [] }) => peers), ...rounded.peers],
    missing,
    dispose: async () => {
      for (const side of sides) await side.dispose();
    },
  };
};

function valuesOf(answer: Answer): ArrayLike<number> {
  return 'milliseconds' in answer ? answer.values : answer;
}
