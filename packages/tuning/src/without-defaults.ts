import { settingsKey } from '@qornn/sweeps';
import { parseRunConfig, type RunConfig } from '@qornn/training/loop';

type Document = Record<string, unknown>;

/**
 * A configuration without the keys that have their default value anyway, for people to read.
 *
 * @returns a document that `parseRunConfig` makes the same configuration of
 */
export function withoutDefaults(config: RunConfig): Document {
  const document = structuredClone(config) as unknown as Document;
  const whole = settingsKey(config as unknown as Document);
  prune(document, () => {
    try {
      return settingsKey(parseRunConfig(document) as unknown as Document) === whole;
    } catch {
      return false;
    }
  });
  return document;
}

/** Removes every key, inner ones first, without which the document stays the same. */
function prune(part: Document, isSame: () => boolean): void {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) prune(value as Document, isSame);
    delete part[key];
    if (!isSame()) restore(part, key, value);
  }
}

/** Puts a key back; it becomes the last one. */
function restore(part: Document, key: string, value: unknown): void {
  part[key] = value;
}
