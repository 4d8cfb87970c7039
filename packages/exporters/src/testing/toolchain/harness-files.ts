import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HARNESS = fileURLToPath(new URL('../harness/', import.meta.url));

/** Path of a file of the harness. */
export function harnessFile(name: string): string {
  return `${HARNESS}${name}`;
}

/** Copies the harness into a folder. */
export function copyHarness(folder: string): void {
  cpSync(HARNESS, folder, { recursive: true });
}
