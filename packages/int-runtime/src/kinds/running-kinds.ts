import type { BaseLayer } from './base-layer.js';
import { fastGRNNRunning } from './fast-grnn/running.js';
import { fastRNNRunning } from './fast-rnn/running.js';
import { gruRunning } from './gru/running.js';
import { lstmRunning } from './lstm/running.js';
import { orthogonalRunning } from './orthogonal/running.js';
import { registeredKinds } from './registered-kinds.js';
import type { RunningKind, StateVector } from './running-kind.js';

const BUILT_IN: ReadonlyMap<string, RunningKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalRunning as RunningKind],
  ['fastRNN', fastRNNRunning as RunningKind],
  ['fastGRNN', fastGRNNRunning as RunningKind],
  ['gru', gruRunning as RunningKind],
  ['lstm', lstmRunning as RunningKind],
]);

/** Looks up a kind; undefined for an unknown one. */
export function runningKind(kind: string): RunningKind | undefined {
  return BUILT_IN.get(kind) ?? registeredKinds.get(kind);
}

/** Names of all kinds of layers: those of this package, and registered ones. */
export function layerKindNames(): string[] {
  return [...BUILT_IN.keys(), ...registeredKinds.keys()];
}

/** Names of all kinds, for error messages. */
export function kindNames(): string {
  return layerKindNames().join(', ');
}

/** A layer and its kind. */
export interface LayerWithKind {
  kind: RunningKind;
  layer: BaseLayer;
  states: readonly StateVector[];
  /** largest magnitude of its input */
  inputMagnitude: number;
}

/** The layers of a validated model, in order. */
export function layersWithKinds(model: { inputBits: number; layers: readonly BaseLayer[] }): LayerWithKind[] {
  let inputMagnitude = 2 ** (model.inputBits - 1);
  return model.layers.map((layer) => {
    const kind = runningKind(layer.kind)!;
    const known = { kind, layer, states: kind.states(layer), inputMagnitude };
    inputMagnitude = kind.outputMagnitude(layer);
    return known;
  });
}

/** Total length of the state vectors of one stream. */
export function stateLength(layers: readonly LayerWithKind[]): number {
  return layers.reduce((total, { states }) => states.reduce((sum, { start }) => sum + start.length, total), 0);
}
