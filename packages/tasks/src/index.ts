export { type AddingTaskOptions, addingTask } from './adding.js';
export { type CharacterData, type CharacterTaskOptions, characterTask, pennTreebankCharacters } from './characters.js';
export { type CopyTaskOptions, copyTask } from './copy.js';
export type { DataRecord, DataSource, PlainNormalization, Reading } from './data-record.js';
export { TaskError } from './errors.js';
export { predictedClasses } from './losses.js';
export { answerCount } from './measures/answer-count.js';
export { type ClassMeasurementOptions, classMeasurement } from './measures/class-measurement.js';
export { type Measurable, measurementOf } from './measures/measurement-of.js';
export type {
  ClassMeasure,
  ClassMeasures,
  EventMeasures,
  EventScore,
  Measurement,
  Measures,
  NaiveForecasts,
  NaiveMeasure,
  NaiveMethod,
  ValueMeasure,
  ValueMeasures,
} from './measures/measures.js';
export { type ForecastOrigin, naiveForecasts } from './measures/naive-forecasts.js';
export { type ValueMeasurementOptions, valueMeasurement } from './measures/value-measurement.js';
export { metricGoals } from './metric-goals.js';
export {
  type ImageData,
  imageTask,
  type LabelledImages,
  type MnistOptions,
  permutedMnist,
  sequentialMnist,
} from './mnist.js';
export { MNIST_PERMUTATION } from './mnist-permutation.js';
export { getTask, loadTask, outlineTask, registerTask, type TaskFactory, taskNames } from './registry.js';
export { selectSteps } from './select-steps.js';
export type { MissingOption, MissingRule } from './series/prepare/missing-rules.js';
export type { ResampleOptions } from './series/prepare/resample-rule.js';
export type { ResampleMethod } from './series/prepare/resampler.js';
export type {
  Column,
  Encoding,
  ReadingOptions,
  SeriesFormat,
  SplitFiles,
  TimeUnit,
} from './series/reading-options.js';
export { type SeriesTaskOptions, series, seriesTask } from './series/series.js';
export type { SeriesData } from './series/series-data.js';
export type { ClassMetric, SeriesMeasureOptions } from './series/series-measures.js';
export type { SeriesOptions, SeriesSplitOptions } from './series/series-options.js';
export type { Sequence } from './series/series-sequence.js';
export type { SplitRule } from './series/series-split.js';
export { stratifiedOrder } from './stratified-order.js';
export { stratifiedSample } from './stratified-sample.js';
export type {
  Batch,
  DataTask,
  LoadOptions,
  MetricGoal,
  Normalization,
  ReadProgress,
  Segment,
  SelectedSteps,
  Split,
  Task,
  TaskOutline,
} from './task.js';
export { differencesInReading, differencesOf, normalizationFrom, recordOf, type TaskRecord } from './task-record.js';
