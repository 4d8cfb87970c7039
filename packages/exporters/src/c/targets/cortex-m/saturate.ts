import { clampFunction } from '../../c-clamp.js';
import type { CHelper } from '../../c-helper.js';

/** As `clampFunction`, in one instruction where the processor has it: compilers do not always find it. */
export function saturateFunction(prefix: string, bits: number): CHelper {
  const plain = clampFunction(prefix, bits);
  const [comment, ...definition] = plain.code.split('\n');
  return {
    name: plain.name,
    code: `#if defined(__ARM_FEATURE_SAT) && defined(__GNUC__)
${comment}
static int32_t ${plain.name}(int32_t value)
{
  int32_t clamped;
  __asm__("ssat %0, #${bits}, %1" : "=r"(clamped) : "r"(value));
  return clamped;
}
#else
${comment}
${definition.join('\n')}
#endif`,
  };
}
