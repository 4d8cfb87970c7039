import { type Output, Terminal } from '../display/terminal.js';

/** An output that records what is written. */
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

/** A terminal that discards its output. */
export function silentTerminal(): Terminal {
  return new Terminal(recording(), recording(), false);
}
