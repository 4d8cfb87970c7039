export { type CopyTaskOptions, copyTask } from './copy.js';
export { TaskError } from './errors.js';
export { getTask, registerTask, type TaskFactory } from './registry.js';
export { selectSteps } from './select-steps.js';
export type { Batch, SelectedSteps, Stream, Stretch, Task } from './task.js';
