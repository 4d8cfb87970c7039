/** Signals by which people and systems end a command, and the exit codes that shells expect after them: 128 and the number. */
export const STOP_SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
export type StopSignal = keyof typeof STOP_SIGNALS;
