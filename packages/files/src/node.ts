/**
 * Datasets on disk: reads a folder, writes files into one.
 *
 * @packageDocumentation
 */
export { type ReadFolderOptions, readFolder } from './node/read-folder.js'
export { type WrittenFolder, writeFolder } from './node/write-folder.js'
