/** The identifiers by which Finnish registers know organisations and areas. */
export * from './area-code.js'
export * from './business-id.js'
export * from './oid.js'
