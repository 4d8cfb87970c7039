import type { ExportedFiles } from '../../exported-files.js';
import type { CLibrary } from './c-library.js';

/** How the files of an exported network are laid out. */
export interface CFormat {
  readonly name: FormatName;
  /** in one line, for help */
  readonly description: string;
  /** why this format cannot use a name that is a C identifier; null if it can */
  nameProblem(name: string): string | null;
  /** Pure: the same library gives the same bytes. */
  files(library: CLibrary): ExportedFiles;
}

export type FormatName = 'plain' | 'arduino' | 'zephyr';
