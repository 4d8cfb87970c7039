import type { IntModel } from '@qornn/int-runtime';
import type { CountOptions } from '../sample-lines.js';

/** A network in C, of which a format makes a folder. */
export interface CLibrary {
  /** prefix of all identifiers, and name of the files */
  readonly name: string;
  readonly model: IntModel;
  /** what `<name>_encode` reads; null: the network reads codes, and has no `encode` */
  readonly samples: CountOptions | null;
  /** name of the target, as in `--target` */
  readonly target: string;
  /** text of `<name>.h` */
  readonly header: string;
  /** text of `<name>.c` */
  readonly source: string;
  /** fields of the context that are state vectors of int16_t, in the order of the engine */
  readonly states: readonly { readonly field: string; readonly length: number }[];
  /** bytes of all constants */
  readonly constantBytes: number;
  /** bytes of the context of one stream */
  readonly contextBytes: number;
}
