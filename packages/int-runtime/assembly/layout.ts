// What lies where: words of four bytes that src/wasm-engine.ts writes and the kernels read. A pointer of 0 is none.

/** Vectors are padded with zeros to whole blocks of rows; columns to whole groups. */
export const ROWS: i32 = 16;

// A model: what all streams share.
export const LAYER_COUNT: usize = 0;
export const INPUTS: usize = 4;
/** largest code of an input */
export const INPUT_TOP: usize = 8;
/** f64 [inputs]: what is subtracted from a sample, and what it is divided by */
export const INPUT_MEAN: usize = 12;
export const INPUT_STEP: usize = 16;
/** i16 a stream, padded */
export const INPUT_STRIDE: usize = 20;
/** i32 [batch, the widest rows], for W h, and for U x and readouts */
export const SCRATCH: usize = 24;
export const SCRATCH_INPUT: usize = 28;
/** tables of sums, for weights of one and two planes */
export const TABLES: usize = 32;
export const OUTPUTS: usize = 36;
/** the readout: a matrix, and i32 [outputs] */
export const READOUT: usize = 40;
export const READOUT_BIAS: usize = 60;
/** the layers, one after the other */
export const LAYERS: usize = 64;

// A matrix.
export const KIND: usize = 0;
export const WEIGHTS: usize = 4;
/** of rows */
export const BLOCKS: usize = 8;
/** padded to groups of 4 or 8; of Hadamard matrices, the largest magnitude of what they are multiplied with */
export const COLUMNS: usize = 12;
/** of Hadamard matrices */
export const BLOCK_SIZE: usize = 16;

/** What `WEIGHTS` are: codes in 16, 8 or 4 bits, two planes of bits (b0 − 2 b1), one (2 b − 1), or none, of Hadamard blocks. */
export const WORDS: i32 = 0;
export const BYTES: i32 = 1;
export const NIBBLES: i32 = 2;
export const TWO_PLANES: i32 = 3;
export const ONE_PLANE: i32 = 4;
export const HADAMARD: i32 = 5;

// A layer: two matrices, and these.
export const RECURRENT: usize = 0;
export const KERNEL: usize = 20;
/**
 * For every eight units, f64 [3, 8]: m_W 2^{−s−e}, m_U 2^{−s−e}, b + 2^{−s−e−1}; or 1, 0 and 1/4 where `EXACT` is given. All zeros
 * beyond the units.
 */
export const FACTORS: usize = 40;
/** f64 [5, units], padded: the integers m_W, m_U, m_I, s + e and b; none where factors do */
export const EXACT: usize = 44;
/** largest code of a state, and the smallest, 0 where σ is relu; and of what is read of it */
export const TOP: usize = 48;
export const BOTTOM: usize = 52;
export const OUTPUT_BOTTOM: usize = 56;
/** where σ or φ is modReLU: u16 [2, units], padded: what is added to a magnitude, and what is taken from it */
export const SIGMA_THRESHOLD: usize = 60;
export const PHI_THRESHOLD: usize = 64;
/** i16 [units], padded: 2^e; none where all are 1 */
export const POWERS: usize = 68;
/** whether φ is linear, so that states are read as they are */
export const IS_PASSED_ON: usize = 72;
/** units, padded */
export const UNITS: usize = 76;
export const LAYER_BYTES: usize = 80;

// Streams in lock-step: what they do not share.
export const BATCH: usize = 0;
/** i16 [batch, padded inputs] */
export const CODES: usize = 4;
/** of each layer, i16 [batch, padded units]: the states, where the next ones go, and what is read of them */
export const STATES: usize = 8;
export const STATE: usize = 0;
export const NEXT: usize = 4;
export const OUTPUT: usize = 8;
export const STATE_BYTES: usize = 12;
