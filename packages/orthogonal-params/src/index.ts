export { band } from './band.js';
export { type BjorckOptions, bjorck } from './bjorck.js';
export { type BjorckParametrizationOptions, bjorckParametrization } from './bjorck-parametrization.js';
export { cayley } from './cayley.js';
export { cayleyInit } from './cayley-init.js';
export { constant, isDifferentiatedAgain } from './differentiable.js';
export { eigenvalueModuli } from './eigenvalue-moduli.js';
export { ParametrizationError, ShapeError } from './errors.js';
export { expm } from './expm.js';
export { haar } from './haar.js';
export { blockHadamard, hadamardMatrix } from './hadamard.js';
export { type HadamardOptions, hadamardParametrization } from './hadamard-parametrization.js';
export { henaff } from './henaff.js';
export { horizonGain, horizonGainScalar } from './horizon-gain.js';
export { householder } from './householder.js';
export { type HouseholderOptions, householderParametrization } from './householder-parametrization.js';
export { identity } from './identity.js';
export type { Initializer, InitializerName } from './initializer.js';
export { type LowRankOptions, lowRankApproximation, type Sampler } from './low-rank-approximation.js';
export { newtonSchulz } from './newton-schulz.js';
export { gainDivisor, type NormalizeGainOptions, normalizeGain } from './normalize-gain.js';
export { orthogonalPenalty } from './orthogonal-penalty.js';
export { orthogonalityDefect } from './orthogonality-defect.js';
export type { LinearOperator, MovingBase, OrthogonalParametrization } from './parametrization.js';
export { polarFactor } from './polar-factor.js';
export { projUnnD, projUnnT } from './projunn.js';
export { type ProjUnnOptimizerOptions, projUnnOptimizer } from './projunn-optimizer.js';
export { type ProjUnnOptions, projUnnDParametrization, projUnnTParametrization } from './projunn-parametrization.js';
export { type QuantizationBound, type QuantizationBoundOptions, quantizationBound } from './quantization-bound.js';
export {
  getParametrization,
  type ParametrizationFactory,
  type ParametrizationIdentifier,
  parametrizationNames,
  registerParametrization,
} from './registry.js';
export { signedHadamard } from './signed-hadamard.js';
export { singularValues } from './singular-values.js';
export { skew } from './skew.js';
export { spectralNorm } from './spectral-norm.js';
export { spectralNormalize } from './spectral-normalize.js';
export { spectralRadius } from './spectral-radius.js';
export { cayleyParametrization, expmParametrization, type TrivializationOptions } from './trivialization.js';
export { type UnconstrainedOptions, unconstrained } from './unconstrained.js';
