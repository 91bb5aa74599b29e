import type { Command } from '../option/command.ts';
import { type Flag, flagsOf, flagsWithValue, narrowedFlags } from './completed.ts';

/** The completion for bash 4 and newer; it asks nothing of other packages. */
export function bashCompletion(
  commands: readonly Command[],
  operands: (command: Command) => readonly string[],
): string {
  const [first] = commands;
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion of dedupe; written by dedupe completion bash
_dedupe_files() {
  compopt -o filenames 2> /dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$1")
}
_dedupe() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= place=0 at word
  COMPREPLY=()
  # --format=html comes as three words
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    case $word in
      ${flagsWithValue(commands)
        .flatMap(({ names }) => names)
        .join('|')}) ((at++)); [[ \${COMP_WORDS[at]} == = ]] && ((at++)) ;;
      --) _dedupe_files "$cur"; return ;;
      -?*) ;;
      ${commands.map(({ name }) => name).join('|')}) if [[ -z $command ]]; then command=$word; else ((place++)); fi ;;
      *) [[ -z $command ]] && command=${first?.name ?? ''}; ((place++)) ;;
    esac
  done
  case $command:$prev in
${narrowedFlags(commands)
  .map(({ command, flag }) => `    ${command}:${flag.names.join('|')}) ${valueCase(flag)}; return ;;`)
  .join('\n')}
  esac
  case $prev in
${values(commands)}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map((command) => `      ${command === first ? "''|" : ''}${command.name}) word='${flagNames(command)}' ;;`).join('\n')}
    esac
    COMPREPLY=($(compgen -W "$word" -- "$cur"))
    return
  fi
  if [[ -z $command ]]; then
    _dedupe_files "$cur"
    COMPREPLY+=($(compgen -W '${names}' -- "$cur"))
    return
  fi
  if ((place == 0)); then
    case $command in
${commands.flatMap((command) => operandCase(command.name, operands(command))).join('\n')}
    esac
  fi
  _dedupe_files "$cur"
}
complete -F _dedupe dedupe
`;
}

function flagNames(command: Command): string {
  return flagsOf(command)
    .flatMap(({ names }) => names)
    .join(' ');
}

function values(commands: readonly Command[]): string {
  return flagsWithValue(commands)
    .map((flag) => `    ${flag.names.join('|')}) ${valueCase(flag)}; return ;;`)
    .join('\n');
}

function valueCase({ value }: Flag): string {
  switch (value.kind) {
    case 'words': {
      const words = value.words.join(' ');
      if (!value.several) return `COMPREPLY=($(compgen -W '${words}' -- "$cur"))`;
      // Of a list, what stands before the last comma is kept as it is.
      return `word=; [[ $cur == *,* ]] && word=\${cur%,*},; COMPREPLY=($(compgen -P "$word" -W '${words}' -- "\${cur##*,}"))`;
    }
    case 'files':
      return '_dedupe_files "$cur"';
    case 'unknown':
    case 'none':
      return ':';
  }
}

function operandCase(name: string, words: readonly string[]): readonly string[] {
  return words.length === 0
    ? []
    : [`      ${name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur")); return ;;`];
}
