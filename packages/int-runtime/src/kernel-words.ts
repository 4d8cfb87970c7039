// Memory layout of the WebAssembly engine: byte offsets of 4-byte words. The kernels in assembly/ and the TypeScript that writes models
// both import this file, so it contains only plain numbers. 0 is the null pointer.

/** Rows of a matrix, and result vectors, are padded with zeros to whole blocks; columns to whole groups. */
export const ROWS = 16;
/** Number of streams whose tables of sums are built together, so that a block of planes is read once for all; 8 bytes per column. */
export const TILE = 8;
/** Rows of a tile of dot products of bytes. */
export const TILE_ROWS = 24;

// A model, shared by all streams.
export const LAYER_COUNT = 0;
export const INPUTS = 4;
/** largest input code */
export const INPUT_TOP = 8;
/** f64 [inputs]: mean to subtract from a sample, and divisor */
export const INPUT_MEAN = 12;
export const INPUT_STEP = 16;
/** bytes of a stream's input codes, i16, padded */
export const INPUT_STRIDE = 20;
/** i32 [batch, the most sums of a layer]: two buffers, the second also for readouts */
export const SCRATCH = 24;
export const SCRATCH_INPUT = 28;
/** tables of sums, for weights of one and two planes; bytes of vectors, for dot products of bytes */
export const TABLES = 32;
export const OUTPUTS = 36;
/** the readout: a matrix, and i32 [outputs] */
export const READOUT = 40;
export const READOUT_BIAS = 60;
/** pointers to the layers */
export const LAYERS = 64;

// A matrix.
export const KIND = 0;
export const WEIGHTS = 4;
/** of rows */
export const BLOCKS = 8;
/** padded to groups of 4 or 8; of Hadamard matrices, the largest magnitude of what they are multiplied with */
export const COLUMNS = 12;
/** block size of Hadamard matrices */
export const BLOCK_SIZE = 16;
/** where products are dot products of bytes: u16 [8], what is toggled in vectors; then i32 [rows], padded to whole tiles: initial sums */
export const STARTS = 16;
export const MATRIX_BYTES = 20;

/**
 * What `WEIGHTS` are: codes in 16, 8 or 4 bits, two planes of bits (b0 − 2 b1), one (2 b − 1), or none, of Hadamard blocks; or codes in 8 bits for
 * dot products of bytes, with vectors that are one or two bytes.
 */
export const WORDS = 0;
export const BYTES = 1;
export const NIBBLES = 2;
export const TWO_PLANES = 3;
export const ONE_PLANE = 4;
export const HADAMARD = 5;
export const ONE_PART = 6;
export const TWO_PARTS = 7;

/** A layer of any kind begins with the padded length of a stream's output; other words depend on the kind. */
export const WIDTH = 0;
/** offset, in the words of streams, of the pointers to its vectors */
export const VECTORS = 4;
/** which kernels move it on */
export const LAYER_KIND = 8;
export const ORTHOGONAL = 0;
export const GRU = 1;
export const LSTM = 2;
export const FAST_RNN = 3;
export const FAST_GRNN = 4;

// A group of streams in lock-step.
export const BATCH = 0;
/** i16 [batch, padded inputs] */
export const CODES = 4;
/** pointers to the vectors of all layers, each i16 [batch, padded length] */
export const STATES = 8;
