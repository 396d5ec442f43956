export { type ReadFolderOptions, readFolder } from './node/read-folder.js'
export { type WrittenFolder, writeFolder } from './node/write-folder.js'
