/*
 * BEGIN and END mark a span that the emulator counts. Each adds one instruction of one cycle; between the first of a BEGIN and the first of
 * an END there is one too many, which the emulator subtracts.
 */
#ifndef MARKS_H
#define MARKS_H

#if defined(__AVR__)
#include <avr/io.h>
/* A write of the span's number into GPIOR0, and of 0 after it. */
#define BEGIN(span) __asm__ volatile("out %0, %1" ::"I"(_SFR_IO_ADDR(GPIOR0)), "r"((uint8_t)(span)) : "memory")
#define END(span) __asm__ volatile("out %0, __zero_reg__" ::"I"(_SFR_IO_ADDR(GPIOR0)) : "memory")
#else
/* An instruction whose address the section .marks lists with the number of the span, negative at its end. */
#define BEGIN(span) MARK(span)
#define END(span) MARK(-span)
#define MARK(span)                                                                                   \
  __asm__ volatile("1: nop\n .pushsection .marks\n .balign 4\n .word 1b, %c0\n .popsection" ::"i"(span) : "memory")
#endif

#endif
