/*
 * A firmware that calls every function of the model, or only as many as FUNCTIONS says, or none: what the linked sizes differ by is what the
 * model takes, with everything that it needs of the compiler's library.
 */
#include "board.h"

#if FUNCTIONS > 0
#include "model_under_test.h"

static model_context context;

int main(void) {
  int16_t codes[MODEL_INPUTS] = {0};
  int32_t outputs[MODEL_OUTPUTS];
  model_reset(&context);
  for (;;) {
#if FUNCTIONS > 1
    model_encode(codes, codes);
#endif
    model_step(&context, codes);
    model_readout(&context, outputs);
    board_put((char)outputs[0]);
#if MODEL_CLASSES
    board_put((char)model_predict(&context));
#endif
  }
}
#else
int main(void) {
  for (;;) board_put('0');
}
#endif
