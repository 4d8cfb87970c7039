/* Start-up and semihosting for RISC-V. */
#include "board.h"

extern uint32_t bss_start, bss_end;

int main(void);
void start(void);

__attribute__((naked, section(".start"), used)) void enter(void) {
  __asm__ volatile("la sp, stack_start\n j start");
}

static void semihosting(uint32_t operation, const void *parameter) {
  register uint32_t a0 __asm__("a0") = operation;
  register const void *a1 __asm__("a1") = parameter;
  /* The three instructions, not compressed and within a page, are what the emulator takes for a call. */
  __asm__ volatile(
      ".option push\n .option norvc\n .balign 16\n slli zero, zero, 0x1f\n ebreak\n srai zero, zero, 7\n .option pop"
      : "+r"(a0)
      : "r"(a1)
      : "memory");
}

void start(void) {
  for (uint32_t *to = &bss_start; to < &bss_end;) *to++ = 0;
  main();
  board_exit();
}

void board_put(char character) { semihosting(3, &character); }

void board_exit(void) {
  semihosting(0x18, (const void *)0x20026);
  for (;;) {
  }
}
