import { type Assignment, assign } from './assignment.js';

/** Settings that must be less than `training.steps`, and the least value they may have. */
const SHORTER = [
  { path: ['training', 'schedule', 'warmUpSteps'], least: 1 },
  { path: ['training', 'averaging', 'start'], least: 0 },
] as const;

/** A configuration that was shortened, and a line for each setting that changed with it. */
export interface ShortenedTraining {
  document: unknown;
  notes: string[];
}

/**
 * Shortens what must be over before a training ends, where the steps come from the command line and the rest from a file: a warm-up keeps its
 * part of all steps, and is left out where that is less than one step. What fits, or was set on the command line, too, stays as it is.
 *
 * @param before the configuration without the assignments
 * @example
 * const file = { training: { steps: 200, schedule: { name: 'cosine', warmUpSteps: 10 } } };
 * const set = [parseAssignment('training.steps=5')];
 * shortenedTraining(assign(file, set), file, set).document; // { training: { steps: 5, schedule: { name: 'cosine' } } }
 */
export function shortenedTraining(
  document: unknown,
  before: unknown,
  assignments: readonly Assignment[],
): ShortenedTraining {
  const steps = valueAt(document, ['training', 'steps']);
  const isSet = assignments.some(({ path }) => path.join('.') === 'training.steps');
  if (!isSet || !isCount(steps)) return { document, notes: [] };
  const stepsBefore = valueAt(before, ['training', 'steps']);
  const changes: Assignment[] = [];
  const notes: string[] = [];
  for (const { path, least } of SHORTER) {
    const value = valueAt(document, path);
    const isTyped = assignments.some((one) => one.path.every((key, i) => key === path[i]));
    if (isTyped || !isCount(value) || value < steps) continue;
    const part = isCount(stepsBefore) && value < stepsBefore ? value / stepsBefore : 1;
    const shorter = Math.min(Math.floor(part * steps), steps - 1);
    const isLeft = shorter >= least;
    changes.push({ path: [...path], value: isLeft ? shorter : undefined });
    notes.push(
      `${path.join('.')}: ${isLeft ? `${shorter} instead of ${value}` : `left out (was ${value})`}, because --set makes training.steps ${steps}`,
    );
  }
  return { document: changes.length > 0 ? assign(document, changes) : document, notes };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], document);
}
