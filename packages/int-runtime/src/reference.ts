// Reference arithmetic for other implementations: exporters, firmware. ARITHMETIC.md has the formulas, golden/ has test vectors.
export { clampToBits, roundingShift, rowProduct } from './big-arithmetic.js';
export { ModelFormatError } from './errors.js';
export { codeRange, codesOf, isHadamard, largestRowSum } from './int-matrix.js';
export { fractionBits } from './kinds/gates/activation.js';
export { stateFraction } from './kinds/gates/layer.js';
export { isLowRank, productBound, RANK_MAGNITUDE } from './kinds/gates/matrix.js';
export { exactActivation, exactBlend, exactPreActivation, exactProduct, exactSquash } from './kinds/gates/reference.js';
export { SQUASH_TABLE, squashShift } from './kinds/gates/squash.js';
export { cellFractions, sharedFraction } from './kinds/lstm/layer.js';
export { type IntActivation, type OrthogonalLayer, stateMagnitude } from './kinds/orthogonal/layer.js';
export { activateExactly } from './kinds/orthogonal/reference.js';
export { type UnitConstants, unitConstants } from './kinds/orthogonal/unit-constants.js';
export type { ReferenceKind, ReferenceLayer } from './kinds/reference-kind.js';
export { type Digest, modelDigest } from './model-digest.js';
export { type ReferenceRun, referenceRun } from './reference-engine.js';
export { MAX_SHIFT } from './requantization.js';
export { sampleCode } from './sample-code.js';
