import { REPOSITORY } from './repository.mjs';

/** How changesets writes CHANGELOG.md; `.changeset/config.json` names this file. */
export default { getReleaseLine, getDependencyReleaseLine };

/** The words of one changeset, and the commit that it came with. */
async function getReleaseLine({ summary, commit }) {
  const [first, ...more] = summary.trim().split('\n');
  const origin = commit ? ` ([${commit.slice(0, 7)}](${REPOSITORY}/commit/${commit}))` : '';
  const lines = more.length === 0 ? [`- ${first}${origin}`] : [`- ${first}`, ...more.map(indent)];
  if (more.length > 0) lines[lines.length - 1] += origin;
  return lines.join('\n');
}

/** One line for all packages that only follow their dependencies; of each of them, its own log tells more. */
async function getDependencyReleaseLine(_changesets, dependencies) {
  if (dependencies.length === 0) return '';
  return `- Updated dependencies: ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}`;
}

function indent(line) {
  return line === '' ? '' : `  ${line}`;
}
