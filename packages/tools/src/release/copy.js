// The repository as a folder to try a release in: what git knows and what is built, with node_modules linked.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { published, root } from '../workspace.js'

/** @param {string} folder @param {string} command @param {readonly string[]} args */
const git = (folder, command, ...args) =>
  execFileSync('git', [command, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

/** @param {string} folder where it goes */
export function copyRepository(folder) {
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const file of files) {
    if (file === '' || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  for (const { folder: name, path } of published())
    if (existsSync(join(path, 'dist')))
      cpSync(join(path, 'dist'), join(folder, 'packages', name, 'dist'), { recursive: true })
  linkModules(folder)
  // Changesets publishes from a repository, and tags it.
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  const who = [
    '-c',
    'user.name=dry run',
    '-c',
    'user.email=dry-run@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  execFileSync('git', [...who, 'commit', '--quiet', '--message=A copy'], { cwd: folder })
}

/** Libraries are those of the repository; our own packages are those of the copy. @param {string} folder */
function linkModules(folder) {
  const modules = join(folder, 'node_modules')
  const ours = new Map(published().map(({ folder: name, manifest }) => [manifest.name, name]))
  mkdirSync(join(modules, '@sotekit'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '@sotekit' || name === '.cache' || ours.has(name)) continue
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  for (const [name, under] of ours) symlinkSync(join(folder, 'packages', under), join(modules, name))
  for (const { folder: name, path } of published()) {
    const own = join(path, 'node_modules')
    if (existsSync(own)) symlinkSync(own, join(folder, 'packages', name, 'node_modules'))
  }
}
