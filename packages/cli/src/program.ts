import { CORE_VERSION, type Kit, type MessageLanguage, type Sector, sotekit } from '@sotekit/core'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { registerChain } from './commands/chain/register.js'
import { type CheckOptions, check } from './commands/check.js'
import { completion, type Shell, shells } from './commands/completion.js'
import type { Context } from './commands/context.js'
import { diff } from './commands/diff.js'
import { coreCodes, explain } from './commands/explain.js'
import { init } from './commands/init.js'
import { list } from './commands/list.js'
import { organisers } from './commands/organisers.js'
import { type PluginsOptions, plugins } from './commands/plugins.js'
import { sectors } from './commands/questions.js'
import { type ReportCommandOptions, report } from './commands/report.js'
import { describe, schema } from './commands/schema.js'
import { show } from './commands/show.js'
import { who } from './commands/who.js'
import { type Opened, open } from './dataset/open.js'
import type { Io } from './io.js'
import { localizeHelp } from './text/help.js'
import { styleOf } from './text/style.js'
import { languageOf, wordsIn } from './text/words.js'

/** Options that every command has. */
interface Common {
  readonly locale?: string
  readonly plugins: boolean
}

type Run<O> = (opened: Opened, options: O & Common, context: Context) => number | Promise<number>

/** The command line: its commands, their options and help. */
export function makeProgram(io: Io, setExit: (code: number) => void, language: MessageLanguage): Command {
  const program = new Command('sotekit')
    .description('Data that a program can trust, for regional health and social services')
    .version(CORE_VERSION)
    .helpCommand('help [command]', 'shows help of a command')
    .configureHelp({ helpWidth: io.columns })
    .showHelpAfterError('sotekit --help')

  const contextFor = (options: Common): Context => {
    const words = wordsIn[languageOf(options.locale, io.env)]
    return { io, words, style: styleOf(io) }
  }
  const common = (command: Command): Command =>
    command
      .addOption(new Option('--locale <language>', 'language of messages').choices(['fi', 'en']))
      .option('--no-plugins', 'do not load the plugins that the dataset names')
  const onDataset =
    <O>(run: Run<O>) =>
    async (folder: string, options: O & Common): Promise<void> => {
      const context = contextFor(options)
      const opened = await open(folder, options, io, context.words)
      setExit(await run(opened, options, context))
    }
  const format = (...formats: string[]): Option =>
    new Option('--format <format>', 'form of the output').choices(formats).default(formats[0])

  common(program.command('check').argument('<folder>', 'folder of a dataset'))
    .description('checks a dataset and shows what is wrong')
    .addOption(format('text', 'json', 'sarif'))
    .option('--fix', 'apply the fixes that are safe, then check')
    .option('--most <count>', 'findings of one code shown in full', wholeNumber, 5)
    .option('--limit <count>', 'findings shown in full, all codes together', wholeNumber)
    .addOption(
      new Option('--severity <least>', 'mildest findings shown')
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .action(onDataset<CheckOptions>(check))

  common(
    program.command('list').argument('<kind>', 'kind of record').argument('<folder>', 'folder of a dataset'),
  )
    .description('lists the records of a kind')
    .addOption(format('text', 'json'))
    .action(async (kind: string, folder: string, options: Common & { format: 'text' | 'json' }) => {
      const context = contextFor(options)
      setExit(list(await open(folder, options, io, context.words), kind, options.format, context))
    })

  common(program.command('who').argument('<folder>', 'folder of a dataset'))
    .description('tells who organises and who produces services')
    .option('--municipality <code>', 'three-digit code; may be given again', collect)
    .option('--area <id>', 'municipalities of an area')
    .addOption(new Option('--sector <sector>', 'sector of the services').choices([...sectors]))
    .option('--service <id>', 'one service')
    .requiredOption('--at <date>', 'the day, as YYYY-MM-DD')
    .addOption(format('text', 'json'))
    .action(
      onDataset<{
        municipality?: string[]
        area?: string
        sector?: Sector
        service?: string
        at: string
        format: 'text' | 'json'
      }>(who),
    )

  common(program.command('organisers').argument('<folder>', 'folder of a dataset'))
    .description('counts the organisers of a sector in an area')
    .requiredOption('--area <id>', 'the area')
    .addOption(new Option('--sector <sector>', 'the sector').choices([...sectors]).makeOptionMandatory())
    .requiredOption('--at <date>', 'the day, as YYYY-MM-DD')
    .addOption(format('text', 'json'))
    .action(onDataset<{ area: string; sector: Sector; at: string; format: 'text' | 'json' }>(organisers))

  common(
    program
      .command('explain')
      .argument('<code>', 'code of a finding')
      .argument('[folder]', 'folder of a dataset, for codes of its plugins'),
  )
    .description('explains a finding, with a wrong and a right example')
    .action(async (code: string, folder: string | undefined, options: Common) => {
      const context = contextFor(options)
      const codes =
        folder === undefined
          ? coreCodes()
          : (await open(folder, options, io, context.words)).kit.describe().codes
      setExit(explain(code, codes, context))
    })

  common(program.command('report').argument('<folder>', 'folder of a dataset'))
    .description('writes the report of a dataset')
    .option('--only <part>', 'core or a plugin; may be given again', collect)
    .addOption(format('html', 'md', 'xlsx', 'csv', 'json'))
    .option('--out <file>', 'file to write; standard output without it')
    .addOption(
      new Option('--audience <audience>', 'who the report is for')
        .choices(['public', 'internal'])
        .default('public'),
    )
    .action(onDataset<ReportCommandOptions>(report))

  common(
    program
      .command('show')
      .argument('<kind>', 'kind of record')
      .argument('<id>', 'id of the record')
      .argument('<folder>', 'folder of a dataset'),
  )
    .description('shows a record with its relations')
    .addOption(format('text', 'json'))
    .action(
      async (kind: string, id: string, folder: string, options: Common & { format: 'text' | 'json' }) => {
        const context = contextFor(options)
        setExit(show(await open(folder, options, io, context.words), kind, id, options.format, context))
      },
    )

  common(
    program
      .command('diff')
      .argument('<before>', 'folder of a dataset')
      .argument('<after>', 'folder of another one'),
  )
    .description('tells which records were added, removed and changed')
    .addOption(format('text', 'json'))
    .action(async (before: string, after: string, options: Common & { format: 'text' | 'json' }) => {
      const context = contextFor(options)
      const [one, other] = [
        await open(before, options, io, context.words),
        await open(after, options, io, context.words),
      ]
      setExit(diff(one, other, options.format, context))
    })

  common(program.command('schema').argument('[folder]', 'folder of a dataset, for the kinds of its plugins'))
    .description('prints the JSON Schema of data files')
    .option('--out <folder>', 'folder for the schemas of data files and of sotekit.yaml')
    .action(async (folder: string | undefined, options: Common & { out?: string }) => {
      const context = contextFor(options)
      setExit(await schema(await kitOf(folder, options, context), options.out, context))
    })

  common(program.command('describe').argument('[folder]', 'folder of a dataset, for its plugins'))
    .description('prints a machine-readable account of kinds, codes and plugins')
    .action(async (folder: string | undefined, options: Common) => {
      const context = contextFor(options)
      setExit(describe(await kitOf(folder, options, context), context))
    })

  common(program.command('plugins').argument('<folder>', 'folder of a dataset'))
    .description('tells which plugins a dataset uses')
    .addOption(format('text', 'json'))
    .option('--conformance', 'check that each keeps the plugin contract, with @sotekit/testkit')
    .action(onDataset<PluginsOptions>(plugins))

  registerChain(program, {
    common,
    wholeNumber,
    collect,
    run: (run) => async (folder, id, options) => {
      const context = contextFor(options as Common)
      setExit(await run(await open(folder, options as Common, io, context.words), id, options, context))
    },
  })

  program
    .command('init')
    .argument('<folder>', 'a new folder')
    .description('writes a small dataset that checks clean, with settings for editors')
    .addOption(new Option('--locale <language>', 'language of messages').choices(['fi', 'en']))
    .action(async (folder: string, options: { locale?: string }) => {
      setExit(await init(folder, contextFor({ ...options, plugins: false })))
    })

  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices([...shells]))
    .description('prints a completion script for a shell')
    .action((shell: Shell) => io.out(completion(program, shell)))

  localizeHelp(program, language)
  return program
}

async function kitOf(folder: string | undefined, options: Common, context: Context): Promise<Kit> {
  return folder === undefined ? sotekit() : (await open(folder, options, context.io, context.words)).kit
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('Give a whole number.')
  return Number(value)
}
