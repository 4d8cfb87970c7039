import { type IntModel, predictsValues } from './model.js';

/** What a model says, for people: [answers, batch], answers being the time steps, or one after the last. */
export interface Prediction {
  /** outputs in their own units, [answers, batch, outputs]: logits, or what the model was trained to predict */
  values: Float32Array;
  /** the largest output of each answer, [answers, batch], the first of equals; empty where the model predicts values */
  classes: Int32Array;
  /** its name, likewise; empty where the model's outputs have no names, or are values */
  labels: string[];
  /** of a model that predicts values, and has names for them: those of each, [answers, batch] */
  targets: Record<string, Float32Array>;
}

/** @param readouts [answers, batch, outputs] */
export function predictionOf(model: IntModel, readouts: Int32Array): Prediction {
  const { outputs, scale } = model.readout;
  const { outputNormalization, labels } = model;
  const values = Float32Array.from(readouts, (readout, i) => {
    const logit = scale * readout;
    if (!outputNormalization) return logit;
    const { mean, std } = outputNormalization;
    return mean[i % outputs]! + std[i % outputs]! * logit;
  });
  const ofValues = predictsValues(model);
  const classes = new Int32Array(ofValues ? 0 : readouts.length / outputs);
  for (let a = 0; a < classes.length; a++) {
    // Of the integers: a float may make two different ones equal.
    for (let o = 1; o < outputs; o++) {
      if (readouts[a * outputs + o]! > readouts[a * outputs + classes[a]!]!) classes[a] = o;
    }
  }
  const targets = ofValues ? labels.map((name, o) => [name, values.filter((_, i) => i % outputs === o)]) : [];
  return {
    values,
    classes,
    labels: labels.length > 0 ? Array.from(classes, (o) => labels[o]!) : [],
    targets: Object.fromEntries(targets),
  };
}
