import type { ReportNoise } from '@qornn/report';

interface Steps {
  steps: readonly (number | null)[];
}

/** Signal to noise of the states of each layer, and of the logits if there is more than one answer a sequence. */
export function noiseOf({
  layers,
  logits,
}: {
  layers: readonly { signalToNoise: Steps }[];
  logits: Steps;
}): ReportNoise[] {
  const named = layers.map(({ signalToNoise }, l) => ({ name: `states of layer ${l}`, ...signalToNoise }));
  return [...named, ...(logits.steps.length > 1 ? [{ name: 'logits', ...logits }] : [])].map(({ name, steps }) => ({
    name,
    // JSON has no infinity: a signal without noise.
    decibels: steps.map((decibels) => (decibels !== null && Number.isFinite(decibels) ? decibels : null)),
  }));
}
