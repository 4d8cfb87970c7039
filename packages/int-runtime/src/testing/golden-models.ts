import { goldenGatedModels } from './golden-gated-models.js';
import type { GoldenModel } from './golden-model.js';
import { goldenOrthogonalModels } from './golden-orthogonal-models.js';

/** Small models, each with samples, that together need all there is in the arithmetic. */
export const goldenModels: readonly GoldenModel[] = [...goldenOrthogonalModels, ...goldenGatedModels];
