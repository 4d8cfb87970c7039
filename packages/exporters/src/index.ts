export { type CExport, type ExportCOptions, exportC } from './c/export-c.js';
export type { CFormat, FormatName } from './c/formats/c-format.js';
export type { CLibrary } from './c/formats/c-library.js';
export { formats } from './c/formats/formats.js';
export { requireName } from './c/formats/require-name.js';
export { ExportError } from './errors.js';
export type { ExportedFiles } from './exported-files.js';
export * from './kinds.js';
