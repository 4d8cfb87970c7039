/** The entry `@qornn/training/runs`: reads run folders without TensorFlow.js. */

export { RunFolderError, RunLockedError } from './errors.js';
export { improvement } from './metric-improvement.js';
export { metricsSchema, readRecord } from './records.js';
export { layerRecords } from './run-labels.js';
export { type ListedRun, listRuns, type RunList, type RunState, readRuns } from './run-list.js';
export { type RunHolder, runHolder } from './run-lock.js';
export { runFolderName } from './run-name.js';
