/**
 * Macros that choose code for extensions of the processor: Helium (M55, M85), the DSP extension with its dual multiply-accumulate (M4, M7, M33,
 * M35P), or plain C. The instructions of the DSP extension are written as GNU's assembler statements, which the usual compilers for these
 * processors understand; one statement needs 13 registers, which a compiler has when it optimizes.
 */
export function preamble(prefix: string): string {
  const upper = prefix.toUpperCase();
  return `/*
 * What the processor and the compiler have: Helium (M55, M85), the DSP extension (M4, M7, M33), or neither (M0, M3). The results are the same.
 * ${upper}_PLAIN chooses plain C everywhere.
 */
#if defined(${upper}_PLAIN) || defined(__ARM_BIG_ENDIAN)
#elif defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1)
#include <arm_mve.h>
#define ${upper}_HELIUM
#elif defined(__ARM_FEATURE_DSP) && defined(__thumb2__) && defined(__GNUC__) && defined(__OPTIMIZE__)
#define ${upper}_DSP
#endif`;
}
