/** The entry `@qornn/training/runs`: what run folders tell, without TensorFlow.js. */

export { RunHeldError } from './errors.js';
export { type ListedRun, listRuns, type RunList, type RunState } from './run-list.js';
export { type RunHolder, runHolder } from './run-lock.js';
export { runFolderName } from './run-name.js';
