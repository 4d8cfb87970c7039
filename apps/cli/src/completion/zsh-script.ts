import { allBelow, type CompletedCommand, type CompletedOption, type Offer } from './completion-model.js';
import type { PresetNames } from './preset-names.js';

/** A completion script for zsh, to be evaluated after `compinit` or saved as `_qornn` in a folder of `fpath`. */
export function zshScript(root: CompletedCommand, { presets, variants, ownVariants }: PresetNames): string {
  const name = root.path[0]!;
  return `#compdef ${name}
# zsh completion of ${name}; to use it in every shell, after compinit in ~/.zshrc:  source <(${name} completion zsh)

_${name}_sources() {
  local -a names
  if [[ $PREFIX == *+* ]]; then
    local -a own
    case \${PREFIX%%+*} in
${Object.entries(ownVariants)
  .map(([preset, names]) => `      ${preset}) own=(${names.join(' ')}) ;;`)
  .join('\n')}
    esac
    names=(${variants.join(' ')} $own)
    names=("\${PREFIX%+*}+"\${^names})
  else
    names=(${presets.join(' ')})
  fi
  _alternative 'presets:preset:compadd -a names' 'files:file:_files'
}

${allBelow(root).toReversed().map(functionOf).join('\n\n')}

# npx, after its own options
_${name}_npx() {
  local -i at=2
  while (( at < CURRENT )) && [[ $words[at] == -* ]]; do (( at++ )); done
  if (( at < CURRENT )) && [[ $words[at] == ${name} ]]; then
    shift $(( at - 1 )) words
    (( CURRENT -= at - 1 ))
    _${name}
  else
    _default
  fi
}

(( \${+_comps[npx]} )) || compdef _${name}_npx npx
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function functionOf({ path, subcommands, options, arguments: taken }: CompletedCommand): string {
  const name = nameOf(path);
  const specs = options.flatMap(optionSpecs);
  if (subcommands.length === 0) {
    const own = taken.map(({ offer, many }, at) => quoted(`${many ? '*' : at + 1}: ${actionOf(offer)}`));
    return `${name}() {\n  _arguments -S \\\n${[...specs, ...own].map((spec) => `    ${spec}`).join(' \\\n')}\n}`;
  }
  const described = subcommands.map((sub) => quoted(`${sub.path.at(-1)!}:${sub.description}`));
  return `${name}() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  _arguments -S -C \\
${[...specs, "'1: :->command'", "'*:: :->rest'"].map((spec) => `    ${spec}`).join(' \\\n')}
  case $state in
    command)
      commands=(
${described.map((one) => `        ${one}`).join('\n')}
      )
      _describe command commands
      ;;
    rest)
      case $line[1] in
${subcommands.map((sub) => `        ${sub.path.at(-1)!}) ${nameOf(sub.path)} ;;`).join('\n')}
      esac
      ;;
  esac
}`;
}

function optionSpecs({ names, description, value }: CompletedOption): string[] {
  const text = description.replace(/[[\]\\:]/g, (sign) => `\\${sign}`);
  return names.map((name) => {
    const others = names.length > 1 ? `(${names.join(' ')})` : '';
    return quoted(value === null ? `${others}${name}[${text}]` : `*${name}=[${text}]: ${actionOf(value)}`);
  });
}

/** Message and action of a value. */
function actionOf(offer: Offer): string {
  if (typeof offer !== 'string') return `:(${offer.join(' ')})`;
  const actions = { files: ':_files', folders: ':_files -/', sources: ':_qornn_sources', nothing: ': ' } as const;
  return actions[offer];
}

function nameOf(path: readonly string[]): string {
  return `_${path.join('_')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
