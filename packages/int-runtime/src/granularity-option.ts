import { oneOf } from '@qornn/options';

/** Check of a `Granularity`. Apart from the type, which packages that lack @qornn/options read. */
export const GRANULARITY = /* @__PURE__ */ oneOf(['tensor', 'row']);
