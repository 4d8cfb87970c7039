export { testedBackends, useBackend } from './backend.js';
export { expectGradient, type GradientCheck, withKernelNamed } from './expect-gradient.js';
export { expectClose, expectNoNewTensors, matrix, relativeError, type StoredTensor } from './expectations.js';
