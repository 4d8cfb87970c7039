/*
 * Watermark of the stack. PAINT_STACK fills what is free below the stack pointer, up to STACK_PAINTED bytes; PAINTED_OVER counts the bytes
 * down to the deepest that has changed since. Macros, because a function would have a frame of its own.
 */
#ifndef STACK_H
#define STACK_H

#include <stdint.h>

#define PAINT 0xc5u

/* Last byte of static memory. */
extern uint8_t STACK_LIMIT;

static uint8_t *stack_top;
static uint8_t *stack_bottom;

#if defined(__AVR__)
#include <avr/io.h>
/* SP is the first free byte. */
#define STACK_POINTER() ((uint8_t *)(SP + 1))
#elif defined(__arm__)
#define STACK_POINTER() __extension__({ uint8_t *sp; __asm__ volatile("mov %0, sp" : "=r"(sp)); sp; })
#elif defined(__riscv)
#define STACK_POINTER() __extension__({ uint8_t *sp; __asm__ volatile("mv %0, sp" : "=r"(sp)); sp; })
#endif

#define PAINT_STACK()                                                                            \
  do {                                                                                           \
    stack_top = STACK_POINTER();                                                                 \
    stack_bottom = &STACK_LIMIT;                                                                 \
    if ((uintptr_t)stack_top - (uintptr_t)stack_bottom > STACK_PAINTED) stack_bottom = stack_top - STACK_PAINTED; \
    for (volatile uint8_t *byte = stack_bottom; byte < stack_top; byte++) *byte = PAINT;         \
  } while (0)

#define PAINTED_OVER()                                                                          \
  __extension__({                                                                               \
    const volatile uint8_t *byte = stack_bottom;                                                \
    while (byte < stack_top && *byte == PAINT) byte++;                                          \
    (uint16_t)(stack_top - (const uint8_t *)byte);                                              \
  })

#endif
