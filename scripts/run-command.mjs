import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command in the foreground and resolves to its exit code, or 128 + the number of the signal that ended it.
 *
 * Ctrl-C in a terminal reaches the child by itself: here it is only kept from ending us first. A signal that was sent to us
 * alone is passed on.
 */
export function runCommand(command, commandArguments, { root, environment }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { cwd: root, env: environment, stdio: 'inherit' });
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

/** Runs a command to its end, shows nothing, and resolves to its exit code, its stdout and all that it printed. */
export function captureCommand(command, commandArguments, { root, environment }) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // They are batch files there.
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
