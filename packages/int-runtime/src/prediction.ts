import { type IntModel, predictsValues } from './model.js';

/** Predictions of a model: [answers, batch], with one answer per time step, or one after the last. */
export interface Prediction {
  /** outputs in their own units, [answers, batch, outputs]: logits or predicted values */
  values: Float32Array;
  /** index of the largest output of each answer (argmax, the first of equal ones), [answers, batch]; empty if the model predicts values */
  classes: Int32Array;
  /** names of `classes`; empty if the outputs have no names or are values */
  labels: string[];
  /** predicted values by name, for a model that predicts named values, [answers, batch] */
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
    // Compare integers, because different ones may become equal as floats.
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
