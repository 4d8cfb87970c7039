import type { ResultRecord } from '../results/result-record.js';

/** A record of a run of the task copy. */
export function resultRecord(changes: Partial<ResultRecord> & { bits?: number; T0?: number } = {}): ResultRecord {
  const { bits = 6, T0 = 100, ...rest } = changes;
  return {
    name: 'copy-6',
    seed: 1,
    command: 'qornn train copy-6 --seed 1',
    steps: 1000,
    seconds: 60,
    stopped: 'reached',
    metric: { name: 'recall', goal: 'max' },
    backend: 'wasm',
    versions: { node: '20.20.2', tfjs: '4.22.0' },
    machine: { cpu: 'a processor', cores: 2, memoryGiB: 8 },
    date: '2026-01-01T00:00:00.000Z',
    config: {
      task: { name: 'copy', T0 },
      model: { cell: 'orthogonal', parametrization: 'bjorck', recurrentQuantizer: { name: 'uniform', bits } },
      training: { batchSize: 50 },
      quantization: { weightBits: 8 },
    } as unknown as ResultRecord['config'],
    parameters: 1234,
    floatBytes: 4936,
    baselineLoss: 0.1,
    sequences: 64,
    testSequences: null,
    trainingSequences: null,
    quantized: { crossEntropy: 0.002, recall: 0.99 },
    latent: { crossEntropy: 2, recall: 0.1 },
    integer: [{ stateBits: 12, metrics: { crossEntropy: 0.003, recall: 0.98 }, bytes: 900 }],
    modelStateBits: 12,
    ...rest,
  };
}
