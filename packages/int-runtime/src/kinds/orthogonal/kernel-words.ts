// Memory layout of an orthogonal layer in the WebAssembly engine; see src/kernel-words.ts.

/** two matrices */
export const RECURRENT = 12;
export const KERNEL = 32;
/**
 * For every eight units, f64 [3, 8]: m_W 2^{−s−e}, m_U 2^{−s−e}, b + 2^{−s−e−1}; or 1, 0 and 1/4 with `EXACT`. Padded with zeros.
 */
export const FACTORS = 52;
/**
 * f64 [6, units], padded with zeros: m_W, m_U, m_I and 2^{s−1} in units of 2^t, t = min(s, 16), with s + e in the place of s; 2^{t−s}; and b. Null if
 * the factors suffice.
 */
export const EXACT = 56;
/** largest code of a state, and the smallest, 0 if σ is relu; likewise of the output */
export const TOP = 60;
export const BOTTOM = 64;
export const OUTPUT_BOTTOM = 68;
/** if σ or φ is modReLU: u16 [2, units], padded: amounts to add to and subtract from a magnitude */
export const SIGMA_THRESHOLD = 72;
export const PHI_THRESHOLD = 76;
/** i16 [units], padded: 2^e; null if all are 1 */
export const POWERS = 80;
/** whether φ is linear, so that the output is the state */
export const IS_PASSED_ON = 84;
export const LAYER_BYTES = 88;

// Pointers to its vectors.
/** states and next states; a step swaps the two */
export const STATE = 0;
export const NEXT = 4;
/** output, if it differs from the states */
export const OUTPUT = 8;
