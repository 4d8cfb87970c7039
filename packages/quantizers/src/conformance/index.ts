export { describeQuantizer, type ExpectedGradient, type QuantizerConformance } from './describe-quantizer.js';
