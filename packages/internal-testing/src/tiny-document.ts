type Section = Record<string, unknown>;

/** What differs in a tiny configuration: of the sections, only what is named. */
export interface TinyChanges extends Section {
  task?: Section;
  model?: Section;
  training?: Section;
}

/** A configuration, not yet parsed, that trains in about a second: 24 steps of a copy task, with weights of 6 bits. */
export function tinyDocument({ task, model, training, ...others }: TinyChanges = {}): Section {
  return {
    name: 'tiny',
    task: { name: 'copy', T0: 4, symbols: 2, alphabet: 3, ...task },
    model: {
      units: 4,
      recurrentQuantizer: { name: 'uniform', bits: 6 },
      kernelQuantizer: { name: 'uniform', bits: 6 },
      ...model,
    },
    training: {
      steps: 24,
      batchSize: 8,
      optimizer: { name: 'adam', learningRate: 5e-3, recurrentRateFactor: 0.1 },
      evaluateEvery: 12,
      evaluationBatches: 1,
      ...training,
    },
    ...others,
  };
}
