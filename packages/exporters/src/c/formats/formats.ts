import { arduinoFormat } from './arduino/arduino.js';
import type { CFormat, FormatName } from './c-format.js';
import { plainFormat } from './plain/plain.js';
import { zephyrFormat } from './zephyr/zephyr.js';

/** All formats, in the order of help. */
export const formats: readonly CFormat[] = [plainFormat, arduinoFormat, zephyrFormat];

/** A format by name; the names are checked with the options. */
export function formatNamed(name: FormatName): CFormat {
  return formats.find((format) => format.name === name)!;
}
