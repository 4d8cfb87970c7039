import { describe, expect, it } from 'vitest';
import { type Caller, commandToType, invocation } from './invocation.js';

const project = '/home/me/project';
const inProject = `${project}/node_modules/.bin/qornn`;
const package_ = `${project}/node_modules/qornn/bin/qornn.js`;
const [npm, pnpm, yarn, berry, bun] = [
  'npm/11.19.1 node/v20.20.2 linux x64 workspaces/false',
  'pnpm/10.34.8 npm/? node/v20.20.2 linux x64',
  'yarn/1.22.22 npm/? node/v20.20.2 linux x64',
  'yarn/4.18.1 npm/? node/v20.20.2 linux x64',
  'bun/1.4.5 npm/? node/v26.3.0 linux x64',
];
const npmCli = '/usr/lib/node_modules/npm/bin/npm-cli.js';

/** Environment variables that package managers set, recorded from real ones, without the prefix `npm_`. */
interface Left {
  agent?: string;
  execpath?: string;
  command?: string;
  event?: string;
  line?: string;
}

function calledFrom(script: string, left: Left = {}, directory = project): Caller {
  const { agent, execpath, command, event, line } = left;
  const names = {
    npm_config_user_agent: agent,
    npm_execpath: execpath,
    npm_command: command,
    npm_lifecycle_event: event,
    npm_lifecycle_script: line,
  };
  return { script, directory, environment: names };
}

/** npx, then another package manager. */
const npx = { execpath: npmCli, command: 'exec', event: 'npx', line: "'qornn'" };
const pnpmFromNpx = { agent: pnpm, execpath: npmCli, event: 'npx', line: "'pnpm'" };

describe('invocation', () => {
  it.each<[typed: string, called: string, Caller]>([
    ['npx qornn', 'npx qornn', calledFrom(inProject, { agent: npm, ...npx })],
    [
      'npx qornn',
      'npx qornn in a folder of the project',
      calledFrom(inProject, { agent: npm, ...npx }, `${project}/sub`),
    ],
    ['npx qornn', 'npm exec qornn, of npm 10', calledFrom(inProject, { agent: npm, ...npx, line: 'qornn' })],
    ['npx qornn', 'npx qornn in a project of pnpm', calledFrom(package_, { agent: npm, ...npx })],
    [
      'npx qornn',
      'npx qornn, not installed',
      calledFrom('/home/me/.npm/_npx/1ebc122d5d3366be/node_modules/.bin/qornn', { agent: npm, ...npx }),
    ],
    [
      'npm run remember --',
      'npm run remember, which is qornn',
      calledFrom(inProject, { agent: npm, execpath: npmCli, command: 'run', event: 'remember', line: 'qornn' }),
    ],
    [
      'npx qornn',
      'npm run all, which is qornn train',
      calledFrom(inProject, { agent: npm, execpath: npmCli, command: 'run', event: 'all', line: 'qornn train' }),
    ],
    ['pnpm exec qornn', 'pnpm exec qornn', calledFrom(package_, { agent: pnpm, command: 'exec' })],
    ['pnpm qornn', 'pnpm qornn', calledFrom(package_, { agent: pnpm, command: 'run-script' })],
    [
      'pnpm exec qornn',
      'pnpm remember presets',
      calledFrom(package_, {
        agent: pnpm,
        execpath: '/usr/lib/node_modules/pnpm/bin/pnpm.cjs',
        command: 'run-script',
        event: 'remember',
        line: 'qornn presets',
      }),
    ],
    ['npx pnpm@10.34.8 exec qornn', 'npx pnpm exec qornn', calledFrom(package_, { ...pnpmFromNpx, command: 'exec' })],
    ['npx pnpm@10.34.8 qornn', 'npx pnpm qornn', calledFrom(package_, { ...pnpmFromNpx, command: 'run-script' })],
    [
      'npx pnpm@10.34.8 exec qornn',
      'npx pnpm run remember presets',
      calledFrom(package_, {
        agent: pnpm,
        execpath: '/home/me/.npm/_npx/a06d2b138219b6ef/node_modules/pnpm/bin/pnpm.cjs',
        command: 'run-script',
        event: 'remember',
        line: 'qornn presets',
      }),
    ],
    [
      'pnpm dlx qornn',
      'pnpm dlx qornn',
      calledFrom('/home/me/.cache/pnpm/dlx/e430/1a21-3154/node_modules/.pnpm/qornn@1/node_modules/qornn/bin/qornn.js', {
        agent: pnpm,
      }),
    ],
    [
      'yarn qornn',
      'yarn qornn',
      calledFrom(inProject, { agent: yarn, execpath: '/usr/lib/node_modules/yarn/bin/yarn.js', event: 'qornn' }),
    ],
    [
      'yarn qornn',
      'yarn exec qornn',
      calledFrom(inProject, { agent: yarn, execpath: '/usr/lib/node_modules/yarn/bin/yarn.js', event: 'exec' }),
    ],
    [
      'yarn remember',
      'yarn remember, which is qornn',
      calledFrom(inProject, {
        agent: yarn,
        execpath: '/usr/lib/node_modules/yarn/bin/yarn.js',
        event: 'remember',
        line: 'qornn',
      }),
    ],
    [
      'npx yarn@1.22.22 qornn',
      'npx yarn qornn',
      calledFrom(inProject, { agent: yarn, execpath: npmCli, command: 'exec', event: 'qornn', line: "'yarn'" }),
    ],
    ['yarn qornn', 'yarn qornn, of yarn 4', calledFrom(package_, { agent: berry, execpath: '/tmp/xfs-24c0936c/yarn' })],
    [
      'yarn qornn',
      'yarn remember, of yarn 4',
      calledFrom(package_, { agent: berry, execpath: '/tmp/xfs-2c2e3a02/yarn', event: 'remember' }),
    ],
    [
      'yarn dlx qornn',
      'yarn dlx qornn',
      calledFrom('/tmp/xfs-b3ba2fbf/dlx-13061/node_modules/qornn/bin/qornn.js', { agent: berry }),
    ],
    ['bunx qornn', 'bunx qornn', calledFrom(inProject, { agent: bun, command: 'exec', event: 'bunx', line: 'qornn' })],
    ['bunx qornn', 'bun qornn', calledFrom(inProject, { agent: bun, command: 'run-script' })],
    [
      'bun run remember',
      'bun run remember, which is qornn',
      calledFrom(inProject, { agent: bun, command: 'run-script', event: 'remember', line: 'qornn' }),
    ],
    ['npx qornn', './node_modules/.bin/qornn', calledFrom(inProject)],
    ['npx qornn', './node_modules/.bin/qornn in a project of pnpm', calledFrom(package_)],
    ['qornn', 'qornn, installed by npm', calledFrom('/usr/local/bin/qornn')],
    [
      'qornn',
      'qornn, installed by npm, from a script of a project',
      calledFrom('/usr/local/bin/qornn', { agent: npm, command: 'run', event: 'x', line: './x.sh' }),
    ],
    [
      'qornn',
      'qornn, installed by pnpm',
      calledFrom('/home/me/.local/share/pnpm/global/5/.pnpm/qornn@1/node_modules/qornn/bin/qornn.js'),
    ],
    [
      'qornn',
      'qornn, installed by pnpm, from a script of a project',
      calledFrom('/home/me/.local/share/pnpm/global/5/.pnpm/qornn@1/node_modules/qornn/bin/qornn.js', { agent: npm }),
    ],
    ['node apps/cli/bin/qornn.js', 'node in a clone', calledFrom(`${project}/apps/cli/bin/qornn.js`)],
    [
      `node ${project}/apps/cli/bin/qornn.js`,
      'node outside the clone',
      calledFrom(`${project}/apps/cli/bin/qornn.js`, {}, '/tmp'),
    ],
    [
      "node '/home/me/my clone/apps/cli/bin/qornn.js'",
      'node with a path that has spaces',
      calledFrom('/home/me/my clone/apps/cli/bin/qornn.js', {}, '/tmp'),
    ],
  ])('is %s after %s', (typed, _called, caller) => {
    expect(invocation(caller)).toBe(typed);
  });
});

describe('commandToType', () => {
  const caller = calledFrom(inProject, { agent: npm, ...npx });

  it('quotes arguments if needed', () => {
    expect(commandToType(['train', 'my runs/a', '--resume'], caller)).toBe("npx qornn train 'my runs/a' --resume");
  });

  it('uses the name of the demo script of a clone, only for the demo', () => {
    const clone = calledFrom(`${project}/apps/cli/bin/qornn.js`);
    const environment = { ...clone.environment, QORNN_DEMO_COMMAND: 'npm run demo --' };
    expect(commandToType(['demo', '--seed', '3'], { ...clone, environment })).toBe('npm run demo -- --seed 3');
    expect(commandToType(['eval', 'runs/a'], { ...clone, environment })).toBe('node apps/cli/bin/qornn.js eval runs/a');
  });
});
