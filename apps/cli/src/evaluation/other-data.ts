import type { OpenRunFolderOptions } from '../runs/open-run-folder.js';
import type { EvalOptions } from './eval-options.js';

/** Data of the command line are new to the network, unless they are split as it says. */
export function otherData({ set }: EvalOptions): Pick<OpenRunFolderOptions, 'changedData' | 'cure'> {
  if (set) return { changedData: set.some(({ path: [key] }) => key === 'split') ? 'split' : 'unseen' };
  return { cure: 'other data are read as the run reads when they are named: --set file=…' };
}
