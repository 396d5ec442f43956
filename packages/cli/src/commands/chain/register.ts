import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Opened } from '../../dataset/open.js'
import type { Context } from '../context.js'
import { checkChains } from './check.js'
import { type DrawOptions, drawChains } from './draw.js'
import { type ExportOptions, exportChains } from './export.js'
import { type ChainFormat, listChains } from './list.js'
import { showChains } from './show.js'
import { type TimeOptions, timeChains } from './time.js'
import { placeChains, type WhereOptions } from './where.js'

type Run<O> = (
  opened: Opened,
  id: string | undefined,
  options: O,
  context: Context,
) => number | Promise<number>

/** How a command opens its dataset and ends. */
export interface ChainTools {
  readonly common: (command: Command) => Command
  readonly run: <O>(run: Run<O>) => (folder: string, id: string | undefined, options: O) => Promise<void>
  readonly wholeNumber: (value: string) => number
  readonly collect: (value: string, before: readonly string[] | undefined) => readonly string[]
}

/** Adds `sotekit chain …`. */
export function registerChain(program: Command, { common, run, wholeNumber, collect }: ChainTools): void {
  const chain = program
    .command('chain')
    .description('service chains: list, show, check, time, where, draw, export')
  const sub = (name: string, description: string, ...formats: string[]): Command =>
    common(
      chain
        .command(name)
        .argument('<folder>', 'folder of a dataset')
        .argument('[id]', 'id of a chain; all chains without it')
        .description(description)
        .addOption(
          new Option('--format <format>', 'form of the output').choices(formats).default(formats[0]),
        ),
    )
  sub('list', 'lists chains: steps, whether complete and sound', 'text', 'json').action(
    run<ChainFormat>(listChains),
  )
  sub('show', 'tells a chain as a list of steps', 'text', 'json').action(run<ChainFormat>(showChains))
  sub('check', 'checks soundness; each fault with the shortest run that leads to it', 'text', 'json').action(
    run<ChainFormat>(checkChains),
  )
  sub('time', 'shortest and longest time, with the limits of law in force', 'text', 'json')
    .requiredOption('--start <date>', 'the day on which the chain starts, as YYYY-MM-DD')
    .option('--from <step>', 'first step')
    .option('--to <step>', 'last step')
    .option('--age <years>', "the client's age, where law depends on it", wholeNumber)
    .option(
      '--fact <name=value>',
      'a fact on which law depends, such as clientGroup=child-special-support',
      fact,
    )
    .action(run<TimeOptions>(timeChains))
  sub('where', 'who carries each step in a municipality on a day', 'text', 'json')
    .requiredOption('--at <date>', 'the day, as YYYY-MM-DD')
    .option('--municipality <code>', 'three-digit code; may be given again', collect)
    .option('--area <id>', 'municipalities of an area')
    .action(run<WhereOptions>(placeChains))
  sub('draw', 'draws chains', 'svg', 'mermaid', 'json')
    .option('--out <folder>', 'folder for one picture per chain')
    .action(run<DrawOptions>(drawChains))
  sub('export', 'writes chains as BPMN 2.0', 'bpmn', 'json')
    .option('--out <folder>', 'folder for one file per chain')
    .action(run<ExportOptions>(exportChains))
}

function fact(
  text: string,
  before: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Give it as name=value.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}
