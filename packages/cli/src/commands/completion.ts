import type { Command } from 'commander'

/** The shells that a completion script can be made for. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A shell's name. */
export type Shell = (typeof shells)[number]

interface Entry {
  readonly path: string
  readonly words: readonly string[]
  readonly files: boolean
}

/** Words that may follow each command: its sub-commands and options. Folders are completed by the shell. */
function entriesOf(command: Command, path: readonly string[]): readonly Entry[] {
  const words = [
    ...command.commands.map((one) => one.name()),
    ...command.options.flatMap((option) => (option.long ? [option.long] : [])),
    '--help',
  ]
  const own = { path: path.join(' '), words, files: command.registeredArguments.length > 0 }
  return [own, ...command.commands.flatMap((one) => entriesOf(one, [...path, one.name()]))]
}

/** A completion script, made from the commands as they are. */
export function completion(program: Command, shell: Shell): string {
  const entries = entriesOf(program, [])
  if (shell === 'fish') return fish(entries)
  const script = bash(entries)
  return shell === 'bash' ? script : `autoload -U +X bashcompinit && bashcompinit\n${script}`
}

function bash(entries: readonly Entry[]): string {
  const cases = entries
    .filter(({ path }) => path !== '')
    .map(({ path, words }) => `    '${path}') words='${words.join(' ')}' ;;`)
  const top = entries.find(({ path }) => path === '')?.words.join(' ') ?? ''
  return `# Completion of sotekit. Put it into a file that your shell reads at start.
_sotekit() {
  local word="\${COMP_WORDS[COMP_CWORD]}" path="\${COMP_WORDS[1]}" words='${top}'
  [ "$path" = chain ] && [ "$COMP_CWORD" -gt 2 ] && path="chain \${COMP_WORDS[2]}"
  [ "$COMP_CWORD" -gt 1 ] && case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ "$COMP_CWORD" -gt 1 ] && COMPREPLY+=($(compgen -d -- "$word"))
}
complete -o filenames -F _sotekit sotekit
`
}

function fish(entries: readonly Entry[]): string {
  return entries
    .flatMap(({ path, words }) => {
      const condition =
        path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1)}`
      return words.map((word) =>
        word.startsWith('--')
          ? `complete -c sotekit -n '${condition}' -l ${word.slice(2)}`
          : `complete -c sotekit -n '${condition}' -a ${word}`,
      )
    })
    .concat('')
    .join('\n')
}
