import picocolors from 'picocolors';
import type { StopSignal } from '../process/stop-signals.js';
import { printable, printableJson } from './printable.js';

/** The part of a stream that the command writes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * Output of the command: results go to stdout, everything else to stderr. Colors are used only on a terminal and without `NO_COLOR`.
 */
export class Terminal {
  /** command-line arguments after `qornn` */
  args: readonly string[] = [];
  /** exit code without an error, for a command whose answer it is */
  exitCode = 0;
  /** the signal that stopped the work; undefined if none did */
  stoppedBy: StopSignal | undefined;
  /** for stdout */
  readonly colors: Colors;
  /** for stderr */
  readonly logColors: Colors;

  constructor(
    private readonly stdout: Output,
    readonly stderr: Output,
    private readonly json: boolean,
    environment: NodeJS.ProcessEnv = process.env,
  ) {
    const colored = (stream: Output) =>
      stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb' && !json;
    this.colors = picocolors.createColors(colored(stdout));
    this.logColors = picocolors.createColors(colored(stderr));
  }

  /** Logs one line to stderr. Leading line feeds become empty lines; others are escaped, so that names cannot forge a line. */
  log(line: string): void {
    const text = printable(line, { colored: this.logColors.isColorSupported });
    const [blank] = /^\n*/.exec(text)!;
    this.stderr.write(`${blank}${text.slice(blank.length).replaceAll('\n', '\\n')}\n`);
  }

  /**
   * Prints the result of the command to stdout: one JSON document with `--json`, else text.
   *
   * @param document JSON-serializable: no NaN, no typed arrays
   * @param text called only without `--json`
   */
  result(document: unknown, text: () => string): void {
    const shown = this.json
      ? printableJson(JSON.stringify(document, null, 2))
      : text()
          .split('\r\n')
          .map((line) => printable(line, { colored: this.colors.isColorSupported }))
          .join('\r\n');
    this.stdout.write(`${shown}\n`);
  }
}
