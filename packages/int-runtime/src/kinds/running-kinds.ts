import type { BaseLayer } from './base-layer.js';
import { orthogonalRunning } from './orthogonal/running.js';
import { registeredKinds } from './registered-kinds.js';
import type { RunningKind, StateVector } from './running-kind.js';

const BUILT_IN: ReadonlyMap<string, RunningKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalRunning as RunningKind],
]);

/** What engines know of a kind; undefined where nobody does. */
export function runningKind(kind: string): RunningKind | undefined {
  return BUILT_IN.get(kind) ?? registeredKinds.get(kind);
}

/** Names of all kinds, for messages. */
export function knownKinds(): string {
  return [...BUILT_IN.keys(), ...registeredKinds.keys()].join(', ');
}

/** A layer beside what is known of its kind. */
export interface KnownLayer {
  kind: RunningKind;
  layer: BaseLayer;
  states: readonly StateVector[];
  /** largest magnitude of what it reads */
  inputMagnitude: number;
}

/** The layers of a checked model, in order. */
export function knownLayers(model: { inputBits: number; layers: readonly BaseLayer[] }): KnownLayer[] {
  let inputMagnitude = 2 ** (model.inputBits - 1);
  return model.layers.map((layer) => {
    const kind = runningKind(layer.kind)!;
    const known = { kind, layer, states: kind.states(layer), inputMagnitude };
    inputMagnitude = kind.outputMagnitude(layer);
    return known;
  });
}

/** Numbers of a checked model's states in one stream. */
export function stateLength(layers: readonly KnownLayer[]): number {
  return layers.reduce((total, { states }) => states.reduce((sum, { start }) => sum + start.length, total), 0);
}
