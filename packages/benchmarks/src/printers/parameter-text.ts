import type { Parameters } from '../benchmark.js';

/** Parameters in one line: `units 64, bits 4`; empty for none. */
export function parameterText(parameters: Parameters = {}): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

/** The parameters without those that the text contains already, as a title that gives all sizes does. */
export function beside(text: string, parameters: Parameters = {}): Parameters {
  const words = new Set(text.split(/[^\p{L}\p{N}.]+/u));
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => !words.has(String(value))));
}
