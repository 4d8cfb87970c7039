export { appendAtomic } from './append-file.js';
export { loadCheckpoint, type Progress, saveCheckpoint } from './checkpoint.js';
export { readProgress } from './checkpoint-file.js';
export { runConfigSchema } from './configuration/run-schema.js';
export { loadTaskOf, outlineOf } from './configuration/task-of-config.js';
export { type CreatedRun, type CreateRunOptions, createRun } from './create-run.js';
export {
  CheckpointError,
  DataChangedError,
  DivergenceError,
  OutOfMemoryError,
  PluginsError,
  RunFolderError,
  RunLockedError,
  WorkerError,
} from './errors.js';
export { validationPart } from './evaluated-part.js';
export * from './loop.js';
export type { MetricsLine } from './metrics-file.js';
export {
  type OpenRun,
  type OpenRunOptions,
  openRun,
  openRunConfig,
  openRunModel,
  openRunPlugins,
  openTaskConfig,
  type RunModel,
} from './open-run.js';
export { type PlacedPlugins, type PluginPlaces, placePlugins } from './place-plugins.js';
export { type ListedPlugin, listPlugins, loadPlugins, type Plugin, type PluginHost } from './plugins.js';
export { type ChangedData, loadRecordedTask, type RecordedTaskOptions } from './recorded-task.js';
export {
  environmentSchema,
  metricSchema,
  metricsSchema,
  readRecord,
  recordIssue,
  runSchema,
  summarySchema,
} from './records.js';
export { RunFolder } from './run-folder.js';
export { type ListedRun, listRuns, type RunList, type RunState } from './run-list.js';
export { lockRun, type RunHolder, type RunLock, runHolder } from './run-lock.js';
export { nameSchema, runFolderName } from './run-name.js';
export { environment, type RunSummary, type StopReason } from './summary.js';
export { train } from './train.js';
export type { EvaluationProgress, TrainOptions, TrainProgress } from './train-options.js';
export { type Extremes, type WeightSpectrum, weightSpectra } from './weight-spectra.js';
export { type FileContent, writeFileAtomic, writeFilesAtomic } from './write-file.js';
export { writeFilesLocked } from './write-files-locked.js';
export { parseYaml, readYamlFile } from './yaml-file.js';
