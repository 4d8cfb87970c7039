export { useBackend } from './backend.js';
export { expectClose, expectNoNewTensors, matrix, relativeError, type StoredTensor } from './expectations.js';
