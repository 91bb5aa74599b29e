import type { Command } from '../option/command.ts';
import { type Completed, flagsOf, flagsWithValue, narrowedFlags } from './completed.ts';

/** The completion for zsh: a function file for a folder of `fpath`, or a script to be sourced. */
export function zshCompletion(commands: readonly Command[], operands: (command: Command) => readonly string[]): string {
  const names = commands.map(({ name }) => name).join('|');
  const [first] = commands;
  return `#compdef dedupe
# zsh completion of dedupe; written by dedupe completion zsh
_dedupe() {
local command= word
local -i place=0 at
local -a told
for ((at = 2; at < CURRENT; at++)); do
  word=\${words[at]}
  case $word in
    (${flagsWithValue(commands)
      .flatMap(({ names }) => names)
      .join('|')}) ((at++)) ;;
    (--) _files; return ;;
    (-?*) ;;
    (${names}) if [[ -z $command ]]; then command=$word; else ((place++)); fi ;;
    (*) [[ -z $command ]] && command=${first?.name ?? ''}; ((place++)) ;;
  esac
done
word=\${words[CURRENT-1]}
if [[ \${words[CURRENT]} == --*=* ]]; then
  word=\${words[CURRENT]%%=*}
  compset -P '*='
fi
case $command:$word in
${narrowedFlags(commands)
  .map(({ command, flag: { names, value } }) => `  (${command}:${names.join('|')}) ${valueCase(value)}; return ;;`)
  .join('\n')}
esac
case $word in
${values(commands)}
esac
if [[ \${words[CURRENT]} == -* ]]; then
  case $command in
${commands.map((command) => `    (${command === first ? "''|" : ''}${command.name}) told=(${flagWords(command)}) ;;`).join('\n')}
  esac
  _describe option told
  return
fi
if [[ -z $command ]]; then
  told=(${commands.map(({ name, summary }) => described(name, summary)).join(' ')})
  _describe command told
  _files
  return
fi
if ((place == 0)); then
  case $command in
${commands
  .filter((command) => operands(command).length > 0)
  .map((command) => `    (${command.name}) compadd -- ${operands(command).join(' ')}; return ;;`)
  .join('\n')}
  esac
fi
_files
}
if [[ $funcstack[1] == _dedupe ]]; then _dedupe "$@"; else compdef _dedupe dedupe; fi
`;
}

function values(commands: readonly Command[]): string {
  return flagsWithValue(commands)
    .map(({ names, value }) => `  (${names.join('|')}) ${valueCase(value)}; return ;;`)
    .join('\n');
}

function valueCase(value: Completed): string {
  switch (value.kind) {
    case 'words':
      return `${value.several ? "compset -P '*,'; " : ''}compadd -- ${value.words.join(' ')}`;
    case 'files':
      return '_files';
    case 'unknown':
    case 'none':
      return '_message value';
  }
}

function flagWords(command: Command): string {
  return flagsOf(command)
    .flatMap(({ names, help }) => names.map((name) => described(name, help)))
    .join(' ');
}

/** A word of `_describe`: the name, a colon, what it means. */
function described(name: string, help: string): string {
  return `'${name}:${help.replaceAll("'", "'\\''").replaceAll(':', '\\:')}'`;
}
