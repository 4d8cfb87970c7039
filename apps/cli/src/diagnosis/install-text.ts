import { invocation } from '../process/invocation.js';

/** How to install a package where this `qornn` finds it. */
export function installText(name: string, called: string = invocation()): string {
  return `npm install ${called === 'qornn' ? '--global ' : ''}${name}`;
}
