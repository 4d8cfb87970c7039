import type { LayerKind } from './layer-kind.js';

/** Kinds registered with `registerLayerKind`, by name. */
export const registeredKinds: Map<string, LayerKind> = /* @__PURE__ */ new Map();
