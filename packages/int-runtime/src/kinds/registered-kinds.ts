import type { LayerKind } from './layer-kind.js';

/** The kinds that came from outside, by their names. */
export const registeredKinds: Map<string, LayerKind> = /* @__PURE__ */ new Map();
