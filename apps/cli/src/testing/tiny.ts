/** A configuration that trains in a second, as a YAML file. */
export const tinyYaml = `
name: tiny
task: { name: copy, T0: 6, symbols: 2, alphabet: 3 }
model:
  units: 16
  recurrentQuantizer: { name: uniform, bits: 6 }
  kernelQuantizer: { name: uniform, bits: 6 }
training:
  steps: 40
  batchSize: 16
  optimizer: { name: adam, learningRate: 0.01, recurrentRateFactor: 0.1 }
  evaluateEvery: 20
  evaluationBatches: 1
  checkpointEvery: 10
quantization:
  calibration: { method: max, sequences: 8 }
`;
