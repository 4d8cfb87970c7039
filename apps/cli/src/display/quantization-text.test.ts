import { expect, it } from 'vitest';
import { quantizationText } from './quantization-text.js';

it('shows saturation, the worst unit, and signal to noise over time', () => {
  const layer = {
    saturation: 0.0125,
    worstUnit: { unit: 7, saturation: 0.5 },
    unusedRange: 0.25,
    clippedBiases: 0,
    signalToNoise: { overall: 30, steps: [60, 30, 0] },
  };
  const noiseless = { overall: Number.POSITIVE_INFINITY, steps: [Number.POSITIVE_INFINITY] };
  const text = quantizationText({ sequences: 8, timeSteps: 3, layers: [layer], logits: noiseless });
  expect(text).toMatch(/states +1\.25 % +50\.00 % \(7\) +25\.00 % +30\.0 dB +60\.0 dB +0\.0 dB/);
  expect(text).toMatch(/logits +no noise +no noise +no noise/);
  expect(text).toContain('states, signal to noise over 3 time steps, 0 to 60 dB: █▅▁');
  expect(text).not.toContain('clipped');
  const stacked = { sequences: 8, timeSteps: 3, layers: [layer, { ...layer, clippedBiases: 2 }], logits: noiseless };
  expect(quantizationText(stacked)).toContain('states of layer 1');
  expect(text).not.toContain('gates');
  expect(quantizationText(stacked)).toContain('layer 1: 2 biases or thresholds are clipped by their bits');
});

it('shows gates and cell states of layers that have them', () => {
  const states = {
    ...{ saturation: 0, worstUnit: { unit: 0, saturation: 0 }, unusedRange: 0.5 },
    signalToNoise: { overall: 40, steps: [40] },
  };
  const lstm = { ...states, clippedBiases: 0, gates: { saturation: 0.002 }, cells: { ...states, saturation: 0.1 } };
  const text = quantizationText({ sequences: 1, timeSteps: 1, layers: [lstm], logits: states.signalToNoise });
  expect(text).toMatch(/cell states +10\.00 % +0\.00 % \(0\) +50\.00 % +40\.0 dB/);
  expect(text).toMatch(/gates +0\.20 %/);
});
