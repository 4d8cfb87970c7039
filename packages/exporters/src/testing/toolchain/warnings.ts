/** Warnings that no exported file may give, all errors. */
export const WARNINGS = [
  ...['-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wsign-conversion', '-Wdouble-promotion', '-Wshadow'],
  ...['-Wcast-qual', '-Wcast-align', '-Wundef', '-Wvla', '-Werror'],
] as const;

/** Those that only C has. */
export const C_WARNINGS = ['-Wstrict-prototypes', '-Wmissing-prototypes'] as const;
