// `npm run release:version`: see release/versions.js.
import { version } from './release/versions.js'
import { root } from './workspace.js'

for (const { name, oldVersion, newVersion, type } of await version(root))
  console.log(type === 'first' ? `${name} ${newVersion}, the first` : `${name} ${oldVersion} → ${newVersion}`)
