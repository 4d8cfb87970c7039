export { type CExport, type ExportCOptions, exportC } from './c/export-c.js';
export { ExportError } from './errors.js';
export type { ExportedFiles } from './exported-files.js';
export * from './kinds.js';
