/* Start-up and semihosting for Cortex-M. */
#include "board.h"

extern uint32_t data_load, data_start, data_end, bss_start, bss_end, stack_start;

int main(void);
void start(void);

__attribute__((section(".vectors"), used)) static const void *const vectors[2] = {&stack_start, (const void *)start};

static void semihosting(uint32_t operation, const void *parameter) {
  register uint32_t r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = parameter;
  __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

void start(void) {
#if defined(__ARM_FEATURE_MVE) || defined(__ARM_FP)
  /* Coprocessor access control: floating point and vectors on. */
  *(volatile uint32_t *)0xe000ed88u |= 0xfu << 20;
  __asm__ volatile("dsb\n isb");
#endif
  uint32_t *to = &data_start;
  for (const uint32_t *from = &data_load; to < &data_end;) *to++ = *from++;
  for (to = &bss_start; to < &bss_end;) *to++ = 0;
  main();
  board_exit();
}

void board_put(char character) { semihosting(3, &character); }

void board_exit(void) {
  semihosting(0x18, (const void *)0x20026);
  for (;;) {
  }
}
