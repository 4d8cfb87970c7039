import { allBelow, type CompletedCommand, type CompletedOption, type Offer } from './completion-model.js';
import type { PresetNames } from './preset-names.js';

/** A completion script for fish 3.2 and later. */
export function fishScript(root: CompletedCommand, { presets, variants, ownVariants }: PresetNames): string {
  const commands = allBelow(root);
  const name = root.path[0]!;
  const takers = commands.flatMap(({ path, options }) =>
    options
      .filter(({ value }) => value !== null)
      .flatMap(({ names }) => names.map((one) => `${path.join(' ')} ${one}`)),
  );
  return `# fish completion of ${name}; to use it in every shell:  ${name} completion fish > ~/.config/fish/completions/${name}.fish
# or in this one:  ${name} completion fish | source

# Whether the cursor is in a command, at an argument: $argv[2] is how many are before it, or - for any number.
function __${name}_in
    set -l words (commandline -opc)
    test (count $words) -gt 0; or return 1
    if test (basename -- $words[1]) != ${name}
        set -e words[1]
        while test (count $words) -gt 0; and string match -q -- '-*' $words[1]
            set -e words[1]
        end
        test "$words[1]" = ${name}; or return 1
    end
    set -l command ${name}
    set -l arguments 0
    set -l skips 0
    for word in $words[2..-1]
        if test $skips = 1
            set skips 0
        else if string match -q -- '-*' $word
            contains -- "$command $word" $__${name}_takers; and set skips 1
        else if contains -- "$command $word" $__${name}_commands
            set command "$command $word"
        else
            set arguments (math $arguments + 1)
        end
    end
    test "$command" = "$argv[1]"; or return 1
    test (count $argv) = 1 -o "$argv[2]" = - -o "$argv[2]" = "$arguments"
end

function __${name}_sources
    set -l word (commandline -ct)
    if string match -q -- '*+*' $word
        set -l own
        switch (string split -m1 + -- $word)[1]
${Object.entries(ownVariants)
  .map(([preset, names]) => `            case ${preset}\n                set own ${names.join(' ')}`)
  .join('\n')}
        end
        set -l before (string replace -r '[^+]*$' '' -- $word)
        printf '%s\\n' $before{${variants.join(',')}} $before$own
    else
        printf '%s\\n' ${presets.join(' ')}
    end
end

set -g __${name}_commands ${commands
    .slice(1)
    .map(({ path }) => `'${path.join(' ')}'`)
    .join(' ')}
set -g __${name}_takers ${takers.map((one) => `'${one}'`).join(' ')}

# npx, after its own options, too
for name in ${name} npx
${commands.flatMap(linesOf).join('\n')}
end
`;
}

function linesOf({ path, subcommands, options, arguments: taken }: CompletedCommand): string[] {
  const called = path.join(' ');
  const at = (position: string) => `-n '__qornn_in "${called}"${position === '' ? '' : ` ${position}`}'`;
  return [
    `    complete -c $name ${at('')} -f`,
    ...subcommands.map(
      ({ path: words, description }) =>
        `    complete -c $name ${at('0')} -a ${words.at(-1)!} -d ${quoted(description)}`,
    ),
    ...taken.map(({ offer, many }, i) => `    complete -c $name ${at(many ? '-' : String(i))} ${offered(offer)}`),
    ...options.map((option) => `    complete -c $name ${at('')} ${optionText(option)}`),
  ];
}

function optionText({ names, description, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...(value === null ? [] : [valueText(value)]), `-d ${quoted(description)}`].join(' ');
}

/** -r: a value; -x: a value that is no file. */
function valueText(value: Offer): string {
  if (value === 'nothing') return '-x';
  return `${value === 'files' || value === 'sources' ? '-r' : '-x'} ${offered(value)}`;
}

function offered(offer: Offer): string {
  if (typeof offer !== 'string') return `-a ${quoted(offer.join(' '))}`;
  const texts = {
    files: '-F',
    folders: `-a '(__fish_complete_directories (commandline -ct) "")'`,
    sources: `-F -a '(__qornn_sources)'`,
    nothing: '-f',
  } as const;
  return texts[offer];
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
