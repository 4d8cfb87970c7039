/** Headers of C23 and POSIX whose names are identifiers: a file of the same name beside sources, or in an include path, hides them. */
const STANDARD = `aio assert complex cpio ctype dirent dlfcn endian errno fcntl fenv float fmtmsg fnmatch ftw glob grp iconv inttypes iso646
  langinfo libgen libintl limits locale malloc math monetary mqueue ndbm netdb poll pthread pwd regex sched search semaphore setjmp signal spawn
  stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string strings stropts syslog tar termios tgmath
  threads time trace uchar ulimit unistd utime utmpx wchar wctype wordexp`;

const STANDARD_HEADERS = wordsOf(STANDARD);

/** Names as a set, in lower case: file systems of macOS and Windows ignore the case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/\s+/));
}

/** Why a name cannot be that of a header: it would hide one of C or POSIX. Null if it can. */
export function headerProblem(name: string): string | null {
  return STANDARD_HEADERS.has(name.toLowerCase()) ? `${name}.h would hide a header of the C library` : null;
}
