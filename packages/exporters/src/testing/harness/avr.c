/* The emulators take writes to general purpose registers for output: GPIOR1 for a character, GPIOR2 for the end. */
#include "board.h"
#include <avr/io.h>

void board_put(char character) { GPIOR1 = (uint8_t)character; }

void board_exit(void) {
  GPIOR2 = 1;
  for (;;) {
  }
}
