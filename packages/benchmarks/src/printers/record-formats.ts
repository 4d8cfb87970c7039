/** Formats in which records and comparisons are printed. */
export const recordFormats = ['table', 'markdown', 'csv', 'json'] as const;

/** One of {@link recordFormats}. */
export type RecordFormat = (typeof recordFormats)[number];
