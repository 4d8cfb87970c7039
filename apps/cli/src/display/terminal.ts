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
 * Where the command speaks: what was asked for goes to stdout, everything else to stderr. Colors only on a terminal, and not
 * where `NO_COLOR` is set.
 */
export class Terminal {
  /** what was typed after `qornn` */
  args: readonly string[] = [];
  /** the signal that work was ended by; undefined while there was none */
  stoppedBy: StopSignal | undefined;
  /** for what goes to stdout */
  readonly colors: Colors;
  /** for what goes to stderr */
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

  /** A line on stderr about what goes on, after empty ones where it begins so. What is named in it cannot begin another one. */
  log(line: string): void {
    const text = printable(line, { colored: this.logColors.isColorSupported });
    const [blank] = /^\n*/.exec(text)!;
    this.stderr.write(`${blank}${text.slice(blank.length).replaceAll('\n', '\\n')}\n`);
  }

  /**
   * The result of the command, on stdout: one JSON document with `--json`, else text.
   *
   * @param document must survive JSON: no NaN, no typed arrays
   * @param text made only when it is shown
   */
  result(document: unknown, text: () => string): void {
    const shown = this.json
      ? printableJson(JSON.stringify(document, null, 2))
      : printable(text(), { colored: this.colors.isColorSupported });
    this.stdout.write(`${shown}\n`);
  }
}
