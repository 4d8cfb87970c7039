/** Files of an export: content by path, relative and with `/`. */
export type ExportedFiles = ReadonlyMap<string, string | Uint8Array>;
