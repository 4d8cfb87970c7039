import type { CHelper } from './c-helper.js';

/** Function `int32_t <prefix>_relu(int32_t code)`. */
export function reluFunction(prefix: string): CHelper {
  const name = `${prefix}_relu`;
  return {
    name,
    code: `/* max(code, 0) */
static int32_t ${name}(int32_t code)
{
  return code > 0 ? code : 0;
}`,
  };
}
