// What lies where in the memory of the WebAssembly engine: offsets in bytes of words of four bytes. Both the kernels in assembly/ and
// the TypeScript that lays models out import this file, so it holds plain numbers alone. A pointer of 0 is none.

/** Rows of a matrix, and vectors that they give, are padded with zeros to whole blocks; columns to whole groups. */
export const ROWS = 16;
/** Streams whose tables of sums are made together, so that a block of planes is read once for all of them; 8 bytes a column. */
export const TILE = 8;

// A model: what all streams share.
export const LAYER_COUNT = 0;
export const INPUTS = 4;
/** largest code of an input */
export const INPUT_TOP = 8;
/** f64 [inputs]: what is subtracted from a sample, and what it is divided by */
export const INPUT_MEAN = 12;
export const INPUT_STEP = 16;
/** bytes of a stream's input codes, i16, padded */
export const INPUT_STRIDE = 20;
/** i32 [batch, the most sums of a layer]: two buffers, the second also for readouts */
export const SCRATCH = 24;
export const SCRATCH_INPUT = 28;
/** tables of sums, for weights of one and two planes */
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
/** of Hadamard matrices */
export const BLOCK_SIZE = 16;
export const MATRIX_BYTES = 20;

/** What `WEIGHTS` are: codes in 16, 8 or 4 bits, two planes of bits (b0 − 2 b1), one (2 b − 1), or none, of Hadamard blocks. */
export const WORDS = 0;
export const BYTES = 1;
export const NIBBLES = 2;
export const TWO_PLANES = 3;
export const ONE_PLANE = 4;
export const HADAMARD = 5;

/** A layer of any kind begins with how many numbers a stream's output has, padded; what else it has is in words of its kind. */
export const WIDTH = 0;
/** where, in the words of streams, the pointers to its vectors are */
export const VECTORS = 4;

// Streams in lock-step: what they do not share.
export const BATCH = 0;
/** i16 [batch, padded inputs] */
export const CODES = 4;
/** pointers to the vectors of all layers, each i16 [batch, padded length] */
export const STATES = 8;
