import { type CommonOptions, confirm, isCancel, text } from '@clack/prompts'
import { packageNameProblem, pluginNameProblem } from './name-problems.js'
import type { Language, Said } from './said.js'
import { namesOf, type ScaffoldOptions } from './scaffold.js'
import { wordsIn } from './words.js'

/** Asks for what was not given, with defaults; nothing where the user cancels. */
export async function ask(
  given: Partial<ScaffoldOptions>,
  language: Language,
  streams: CommonOptions = {},
): Promise<ScaffoldOptions | undefined> {
  const words = wordsIn[language]
  const one = async (
    message: string,
    initialValue: string,
    problem: (value: string) => Said | undefined = () => undefined,
  ): Promise<string | undefined> => {
    const validate = (value = ''): string | undefined => problem(value.trim() || initialValue)?.[language]
    const answer = await text({
      message,
      placeholder: initialValue,
      defaultValue: initialValue,
      validate,
      ...streams,
    })
    return isCancel(answer) ? undefined : answer.trim() || initialValue
  }

  const folder = given.folder ?? (await one(words.askFolder, 'home-visits-plugin'))
  if (folder === undefined) return undefined
  const name = given.name ?? (await one(words.askName, namesOf({ folder }).names.plugin, pluginNameProblem))
  if (name === undefined) return undefined
  const proposed = namesOf({ folder, name }).names.package
  const asked = given.package ?? (await one(words.askPackage, proposed, packageNameProblem))
  if (asked === undefined) return undefined
  const sure = await confirm({ message: words.confirm(folder), ...streams })
  return isCancel(sure) || !sure ? undefined : { folder, name, package: asked }
}
