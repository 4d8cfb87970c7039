import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command in the foreground. Resolves to its exit code, or to 128 + the number of the signal that ended it.
 *
 * The terminal sends Ctrl-C to the child, too, so this process only ignores it until the child ends. A signal that was sent to this
 * process alone is forwarded to the child.
 */
export function runCommand(command, commandArguments, { root, environment, stdio = 'inherit' }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { cwd: root, env: environment, stdio });
    const interrupted = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    const terminated = () => child.kill('SIGTERM');
    process.on('SIGINT', interrupted);
    process.on('SIGTERM', terminated);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', terminated);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a command without showing its output. Resolves to its exit code, its stdout and its whole output. */
export function captureCommand(command, commandArguments, { root, environment }) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows these commands are batch files.
      shell: process.platform === 'win32' && ['npm', 'npx'].includes(command),
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, stdout, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}
