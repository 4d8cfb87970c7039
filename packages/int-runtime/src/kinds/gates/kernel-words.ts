// Memory layout of layers with gates in the WebAssembly engine; see src/kernel-words.ts. The rows of W and U are in groups, each with the words of
// an orthogonal layer: matrices, factors and clamping of pre-activations. Within a group every gate is padded to whole blocks.

/** groups of rows: the first of all kinds; others where the products of a kind do not share an input or a sum, see the kinds */
export const GROUP = 12;
export const SECOND_GROUP = 16;
export const THIRD_GROUP = 20;
/** i16 [258]: the table of `squash`, its last entry twice */
export const TABLE = 24;
/** m of pre-activations */
export const INTEGER_BITS = 28;
/** e of `blend` */
export const EXTRA_BITS = 32;
/** largest code of a state */
export const STATE_TOP = 36;

/** gru: whether r multiplies the product; then the groups are z and r, W_n h, U_n x, else z and r, n */
export const RESET_AFTER = 40;
export const GRU_BYTES = 44;

/** lstm, one group: largest code of a cell state; f of τ of a cell state, at least 0, and how far it is shifted up before, where f is below; the
 * shift of h; instead of e, f and what is shifted up, where units have a p of their own: i32 [padded units], 2^{p+1}, and u16 [padded units],
 * 2^{15−p}, else null */
export const CELL_TOP = 40;
export const CELL_SHIFT = 44;
export const CELL_UP = 48;
export const OUTPUT_SHIFT = 52;
export const CELL_COARSER = 56;
export const CELL_FINER = 60;
export const LSTM_BYTES = 64;

/** fastRNN and fastGRNN: units without padding; α and β, or ζ and ν; σ or σ_u, and σ_g. The first two groups of fastGRNN differ in biases. */
export const UNITS = 40;
export const FIRST_SCALAR = 44;
export const SECOND_SCALAR = 48;
export const UPDATE = 52;
export const GATE = 56;
/** their first factors of W and U, groups whose results are codes between the factors; null where a weight is one matrix */
export const RECURRENT_DOWN = 60;
export const KERNEL_DOWN = 64;
export const FAST_BYTES = 68;

/** What `UPDATE` and `GATE` are. */
export const LINEAR = 0;
export const RELU = 1;
export const HARD_SIGMOID = 2;
export const TANH = 3;
export const SIGMOID = 4;

// Pointers to vectors.
/** h, and c of an LSTM; then pre-activations, which become activations in place */
export const STATE = 0;
export const CELL = 4;
/** gru: z and r; p or n; d, or r h */
export const GRU_GATES = 4;
export const CANDIDATE = 8;
export const RESET = 12;
/** lstm: i, f, g and o */
export const LSTM_GATES = 8;
/** fastRNN and fastGRNN: c, z, codes between factors of W and U */
export const FAST_CANDIDATE = 4;
export const FAST_GATE = 8;
export const RECURRENT_CODES = 12;
export const KERNEL_CODES = 16;
