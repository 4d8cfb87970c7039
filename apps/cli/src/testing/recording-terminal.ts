import { type Output, Terminal } from '../display/terminal.js';

/** An output that keeps what is written to it. */
export interface Recording extends Output {
  text: string;
}

/** @param isTTY whether it claims to be a terminal */
export function recording(isTTY = false): Recording {
  return {
    text: '',
    isTTY,
    write(text: string) {
      this.text += text;
    },
  };
}

/** A terminal that nobody reads. */
export function silentTerminal(): Terminal {
  return new Terminal(recording(), recording(), false);
}
