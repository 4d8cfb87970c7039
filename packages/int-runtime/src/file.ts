// Model files: reading and writing them.
export { ModelFormatError } from './errors.js';
export type { IntModel } from './model.js';
export { deserialize, serialize } from './model-file.js';
