/*
 * Runs the model in model_under_test.h on a board, on codes from a generator, and sends what the JavaScript side computes likewise:
 *
 *     stack <bytes>       deepest stack below the caller, over reset, encode, step, readout and predict
 *     block <checksum>    after each BLOCK_STEPS steps: over all states, readouts and labels of the block
 *     step <words>        for the steps of block DUMPED_BLOCK: states, readouts, label
 *
 * Numbers are hexadecimal, words of 32 bits. Inputs of even blocks are uniform codes; those of odd blocks are raw samples of 1 to 16 bits,
 * which the model encodes. Every fourth block begins with a reset.
 */
#include "board.h"
#include "marks.h"
#include "model_under_test.h"
#include "stack.h"

static model_context context;
static int16_t codes[MODEL_INPUTS];
static int16_t samples[MODEL_INPUTS];
static int32_t outputs[MODEL_OUTPUTS];
static uint32_t random_state = SEED;
static uint32_t checksum;

static void put_text(const char *text) {
  while (*text != '\0') board_put(*text++);
}

static void put_number(uint32_t number) {
  for (uint8_t digit = 8; digit-- > 0;) {
    const uint8_t nibble = (uint8_t)((number >> (4 * digit)) & 15);
    board_put((char)(nibble < 10 ? '0' + nibble : 'a' + (nibble - 10)));
  }
}

/* An integer of so many bits, uniform in [-2^(bits - 1), 2^(bits - 1)). */
static int16_t uniform(uint8_t bits) {
  random_state = random_state * 1664525u + 1013904223u;
  return (int16_t)((int32_t)(random_state >> (32 - bits)) - ((int32_t)1 << (bits - 1)));
}

/* FNV-1a over words of 32 bits. */
static void add_to_checksum(int32_t word) { checksum = (checksum ^ (uint32_t)word) * 16777619u; }

static void put_word(int32_t word) {
  board_put(' ');
  put_number((uint32_t)word);
}

static uint16_t label(void) {
#if MODEL_CLASSES
  return model_predict(&context);
#else
  return 0;
#endif
}

static void next_codes(void) {
  for (uint16_t j = 0; j < MODEL_INPUTS; j++) codes[j] = uniform(MODEL_INPUT_BITS);
}

/* Raw samples of so many bits, encoded. */
static void next_samples(uint8_t bits) {
  for (uint16_t j = 0; j < MODEL_INPUTS; j++) samples[j] = uniform(bits);
  BEGIN(SPAN_ENCODE);
  model_encode(samples, codes);
  END(SPAN_ENCODE);
}

static void run_block(uint16_t block) {
  checksum = 2166136261u;
  if (block % 4 == 0) model_reset(&context);
  for (uint16_t t = 0; t < BLOCK_STEPS; t++) {
    if (block % 2 == 0) next_codes();
    else next_samples((uint8_t)((block >> 1) % 16 + 1));
    BEGIN(SPAN_STEP);
    model_step(&context, codes);
    END(SPAN_STEP);
    BEGIN(SPAN_READOUT);
    model_readout(&context, outputs);
    END(SPAN_READOUT);
    BEGIN(SPAN_PREDICT);
    const uint16_t predicted = label();
    END(SPAN_PREDICT);
    MODEL_EACH_STATE(add_to_checksum)
    for (uint16_t o = 0; o < MODEL_OUTPUTS; o++) add_to_checksum(outputs[o]);
    add_to_checksum(predicted);
    if (block != DUMPED_BLOCK) continue;
    put_text("step");
    MODEL_EACH_STATE(put_word)
    for (uint16_t o = 0; o < MODEL_OUTPUTS; o++) put_word(outputs[o]);
    put_word(predicted);
    board_put('\n');
  }
  put_text("block ");
  put_number(checksum);
  board_put('\n');
}

/* Not inlined, so that nothing of the caller's lies below its stack pointer. */
__attribute__((noinline)) static uint16_t deepest_stack(void) {
  PAINT_STACK();
  model_reset(&context);
  for (uint8_t t = 0; t < 3; t++) {
    model_encode(samples, codes);
    model_step(&context, codes);
    model_readout(&context, outputs);
    samples[0] = (int16_t)label();
  }
  return PAINTED_OVER();
}

int main(void) {
  put_text("stack ");
  put_number(deepest_stack());
  board_put('\n');
  for (uint16_t block = 0; block < BLOCKS; block++) run_block(block);
  board_exit();
  return 0;
}
