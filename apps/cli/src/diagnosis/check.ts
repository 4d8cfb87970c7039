/**
 * Result of a check: `ok`; `missing` if it is optional and not there; `warning` if it works, but something may go wrong; `failed` if the main
 * job, training, does not work.
 */
export type CheckState = 'ok' | 'missing' | 'warning' | 'failed';

/** One line of the report of `qornn doctor`. */
export interface Check {
  section: Section;
  name: string;
  state: CheckState;
  /** version, path or reason, in one line */
  detail: string;
  /** one thing to do about it; null if there is nothing to do */
  todo: string | null;
  /** the lines of a shell that do it, if it takes several */
  commands?: readonly string[];
  /** the same as `detail`, for machines */
  values?: Readonly<Record<string, unknown>>;
}

export const SECTIONS = ['system', 'training', 'backends', 'packages', 'data', 'export', 'terminal'] as const;
export type Section = (typeof SECTIONS)[number];

/** The first line of a message, without control of what follows. */
export function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n')[0]!.trim() || 'no message';
}
