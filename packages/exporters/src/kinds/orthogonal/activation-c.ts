import type { IntActivation } from '@qornn/int-runtime';
import type { CHelper } from '../../c/c-helper.js';
import { comment } from '../../c/c-text.js';
import { reluFunction } from '../../c/relu-c.js';

/** σ or φ of a code: an expression of type int32_t, and the functions it calls. */
export interface ActivationC {
  expression(code: string, threshold: string): string;
  readonly helpers: readonly CHelper[];
}

/** σ or φ in C. @param top the largest code; the smallest is −top − 1 */
export function activationC(prefix: string, activation: IntActivation, top: number): ActivationC {
  switch (activation) {
    case 'linear':
      return { expression: (code) => code, helpers: [] };
    case 'relu': {
      const helper = reluFunction(prefix);
      return { expression: (code) => `${helper.name}(${code})`, helpers: [helper] };
    }
    case 'modrelu': {
      const helper = modrelu(prefix);
      return { expression: (code, threshold) => `${helper.name}(${code}, ${threshold}, ${top})`, helpers: [helper] };
    }
  }
}

function modrelu(prefix: string): CHelper {
  const name = `${prefix}_modrelu`;
  return {
    name,
    code: `${comment('sgn(code) max(|code| + threshold, 0), at most top and at least -top - 1; 0 for code 0.')}
static int32_t ${name}(int32_t code, int32_t threshold, int32_t top)
{
  const int32_t magnitude = (code < 0 ? -code : code) + threshold;
  if (code == 0 || magnitude <= 0) {
    return 0;
  }
  if (code > 0) {
    return magnitude < top ? magnitude : top;
  }
  return magnitude <= top ? -magnitude : -top - 1;
}`,
  };
}
