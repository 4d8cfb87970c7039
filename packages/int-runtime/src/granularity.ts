import { oneOf } from '@qornn/options';

/** One number for a whole, or one for each row or unit. */
export type Granularity = 'tensor' | 'row';

export const GRANULARITY = /* @__PURE__ */ oneOf(['tensor', 'row']);
