import type { IntModel } from './model.js';

/** What a model says, for people: [answers, batch], answers being the time steps, or one after the last. */
export interface Prediction {
  /** outputs in their own units, [answers, batch, outputs]: logits, or what the model was trained to predict */
  values: Float32Array;
  /** the largest output of each answer, [answers, batch]; the first of equals */
  classes: Int32Array;
  /** its name, likewise; empty where the model's outputs have no names */
  labels: string[];
}

/** @param readouts [answers, batch, outputs] */
export function predictionOf(model: IntModel, readouts: Int32Array): Prediction {
  const { outputs, scale } = model.readout;
  const { outputNormalization, labels } = model;
  const values = Float32Array.from(readouts, (readout, i) => {
    const mean = outputNormalization?.mean[i % outputs] ?? 0;
    const deviation = outputNormalization?.deviation[i % outputs] ?? 1;
    return mean + deviation * (scale * readout);
  });
  const classes = new Int32Array(readouts.length / outputs);
  for (let a = 0; a < classes.length; a++) {
    // Of the integers: a float may make two different ones equal.
    for (let o = 1; o < outputs; o++) {
      if (readouts[a * outputs + o]! > readouts[a * outputs + classes[a]!]!) classes[a] = o;
    }
  }
  return { values, classes, labels: labels.length === 0 ? [] : Array.from(classes, (o) => labels[o]!) };
}
