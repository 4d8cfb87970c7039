export {
  describeParametrization,
  type ExpectedLatentGradient,
  type ParametrizationConformance,
} from './describe-parametrization.js';
