import { allBelow, type CompletedCommand, type Offer } from './completion-model.js';
import type { PresetNames } from './preset-names.js';

/**
 * A completion script for bash 4 and later. It needs no package `bash-completion`, and starts no process for a completion.
 *
 * bash splits words at `=` and `:`, so `--out=x` arrives as three words.
 */
export function bashScript(root: CompletedCommand, { presets, variants, ownVariants }: PresetNames): string {
  const commands = allBelow(root);
  const name = root.path[0]!;
  return `# bash completion of ${name}; to use it in every shell:  ${name} completion bash > ~/.local/share/bash-completion/completions/${name}
# or in this one:  source <(${name} completion bash)

_${name}_offer() {
  local kind=$1 cur=$2 IFS=$'\\n'
  case $kind in
    files | sources | folders)
      compopt -o filenames 2>/dev/null
      if [[ $kind == folders ]]; then COMPREPLY+=($(compgen -d -- "$cur")); else COMPREPLY+=($(compgen -f -- "$cur")); fi
      ;;
    nothing) ;;
    *) IFS=$' \\n' COMPREPLY+=($(compgen -W "$kind" -- "$cur")) ;;
  esac
  [[ $kind == sources ]] || return
  IFS=$' \\n'
  if [[ $cur == *+* ]]; then
    local own=
    case \${cur%%+*} in
${Object.entries(ownVariants)
  .map(([preset, names]) => `      ${preset}) own='${names.join(' ')}' ;;`)
  .join('\n')}
    esac
    COMPREPLY+=($(compgen -P "\${cur%+*}+" -W '${variants.join(' ')} '"$own" -- "\${cur##*+}"))
  else
    COMPREPLY+=($(compgen -W '${presets.join(' ')}' -- "$cur"))
  fi
}

# $1: index of the word ${name} in COMP_WORDS
_${name}_from() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=${name} count=0 literal= i word
  COMPREPLY=()
  if [[ $prev == '=' && $COMP_CWORD -gt 1 ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $cur == '=' ]]; then
    cur=
  fi
  for ((i = $1 + 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $literal || $word != -* ]]; then
      case "$command $word" in
${commands
  .slice(1)
  .map(({ path }) => `        '${path.join(' ')}') command='${path.join(' ')}' ;;`)
  .join('\n')}
        *) ((count++)) ;;
      esac
    elif [[ $word == -- ]]; then
      literal=1
    else
      [[ \${COMP_WORDS[i + 1]} == '=' ]] && ((i++))
      case "$command $word" in
        ${withValue(commands)}) ((i++)) ;;
      esac
    fi
  done
  if [[ -z $literal ]]; then
    case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
    esac
    if [[ $cur == -* ]]; then
      case $command in
${commands.map(({ path, options }) => `        '${path.join(' ')}') COMPREPLY=($(compgen -W '${options.flatMap(({ names }) => names).join(' ')}' -- "$cur")) ;;`).join('\n')}
      esac
      return
    fi
  fi
  case $command in
${commands.map(argumentCase).join('\n')}
  esac
}

_${name}() { _${name}_from 0; }

# npx, after its own options
_${name}_npx() {
  local i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -*) ;;
      ${name}) _${name}_from "$i"; return ;;
      *) return ;;
    esac
  done
}

complete -F _${name} ${name}
complete -p npx &>/dev/null || complete -o default -F _${name}_npx npx
`;
}

/** Pattern of all options that take a value. */
function withValue(commands: readonly CompletedCommand[]): string {
  return commands
    .flatMap(({ path, options }) =>
      options
        .filter(({ value }) => value !== null)
        .flatMap(({ names }) => names.map((one) => `'${path.join(' ')} ${one}'`)),
    )
    .join(' | ');
}

function valueCases({ path, options }: CompletedCommand): string[] {
  return options.flatMap(({ names, value }) => {
    if (value === null) return [];
    const pattern = names.map((one) => `'${path.join(' ')} ${one}'`).join(' | ');
    return [`      ${pattern}) _qornn_offer ${word(value)} "$cur"; return ;;`];
  });
}

function argumentCase({ path, subcommands, arguments: taken }: CompletedCommand): string {
  const lines = taken.map(({ offer, many }, at) => {
    const when = many ? `((count >= ${at}))` : `((count == ${at}))`;
    return `${when} && _qornn_offer ${word(offer)} "$cur"`;
  });
  if (subcommands.length > 0) {
    const names = subcommands.map((sub) => sub.path.at(-1)!);
    lines.push(`((count == 0)) && _qornn_offer ${word(names)} "$cur"`);
  }
  return `    '${path.join(' ')}') ${lines.length === 0 ? ':' : lines.join('; ')} ;;`;
}

function word(offer: Offer): string {
  return `'${typeof offer === 'string' ? offer : offer.join(' ')}'`;
}
