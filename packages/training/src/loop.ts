// The parts of a training loop for browsers and Node. Nothing imported here uses files or threads.
export { parseRunConfig } from './configuration/run-config.js';
export type { RunConfig } from './configuration/run-schema.js';
export { taskOf } from './configuration/task-of-config.js';
export { ConfigError, type ConfigIssue, ModelError } from './errors.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
export {
  type EvaluatedSequences,
  type EvaluatePredictorsOptions,
  evaluatePredictors,
  type Predictor,
} from './evaluate-predictors.js';
export { type EvaluatedPart, evaluatedPart } from './evaluated-part.js';
export { type LogitsOptions, logitsOf } from './logits-of.js';
export { improvement } from './metric-improvement.js';
export {
  buildModel,
  type NamedVariable,
  parametersOf,
  recurrentLayers,
  setMinBits,
  setQuantization,
  type TaskShape,
  weightsOf,
  withQuantization,
} from './model.js';
export { modelPredictor } from './model-predictor.js';
export { createOptimizer, type Optimizer, type OptimizerConfig, type Parameter } from './optimizer.js';
export { rateMultiplier, type ScheduleConfig } from './schedule.js';
export { sequencesFrom } from './sequences-from.js';
export { type StepReport, trainStep } from './step.js';
