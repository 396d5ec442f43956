export { type ReadFolderOptions, readFolder } from './node/read-folder.js'
