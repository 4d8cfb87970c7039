/* What a board gives the harness. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

/* Marks around a call: the emulator counts what runs between them. */
#define SPAN_STEP 1
#define SPAN_READOUT 2
#define SPAN_PREDICT 3
#define SPAN_ENCODE 4

/* Sends a character to the emulator. */
void board_put(char character);

/* Ends the emulation. */
void board_exit(void);

#endif
