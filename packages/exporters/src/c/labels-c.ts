import type { IntModel } from '@qornn/int-runtime';
import { predictsValues } from '@qornn/int-runtime';
import { stringC } from './c-string.js';
import { comment } from './c-text.js';

/** Macro with an initializer of the names of classes or values; empty for a model without names. */
export function labelsC(model: IntModel, prefix: string): string {
  const { labels } = model;
  if (labels.length === 0) return '';
  const upper = prefix.toUpperCase();
  const names = predictsValues(model) ? 'of the values' : 'of the classes, by index';
  const literals = labels.map(stringC).join(', \\\n  ');
  return `${comment(`names ${names}, in UTF-8: static const char *const labels[${upper}_OUTPUTS] = ${upper}_LABELS;`)}
#define ${upper}_LABELS { \\
  ${literals} \\
}`;
}
