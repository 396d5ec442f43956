// Interfaces with named fields are shown to readers, never the schema that checks them.

/** @import { ProjectReflection } from 'typedoc' */

/** Names of what shows a zod schema in a public signature. @param {ProjectReflection} project */
export function zodTypes(project) {
  return Object.values(project.reflections)
    .filter((one) => one.isDeclaration() || one.isSignature() || one.isParameter())
    .filter(({ type }) => type && /\bZod(?!Type\b)[A-Z]\w*</.test(type.toString()))
    .map((one) => one.getFullName())
}
