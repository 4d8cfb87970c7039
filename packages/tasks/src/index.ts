export { type AddingTaskOptions, addingTask } from './adding.js';
export { type CharacterData, type CharacterTaskOptions, characterTask, pennTreebankCharacters } from './characters.js';
export { type CopyTaskOptions, copyTask } from './copy.js';
export { TaskError } from './errors.js';
export {
  type ImageData,
  imageTask,
  type LabelledImages,
  type MnistOptions,
  permutedMnist,
  sequentialMnist,
} from './mnist.js';
export { MNIST_PERMUTATION } from './mnist-permutation.js';
export { getTask, loadTask, outlineTask, registerTask, type TaskFactory } from './registry.js';
export { selectSteps } from './select-steps.js';
export { type SeriesData, series, seriesTask } from './series.js';
export type { Column, SeriesOptions } from './series-options.js';
export type { Sequence } from './series-windows.js';
export type {
  Batch,
  DataTask,
  Normalization,
  SelectedSteps,
  Stream,
  Stretch,
  Task,
  TaskOutline,
} from './task.js';
