/** bpmnlint has types of its rules and none of itself. */
declare module 'bpmnlint' {
  interface LinterOptions {
    readonly resolver: object
  }
  export class Linter {
    constructor(options: LinterOptions)
    lint(
      root: object,
      config: { readonly extends: string },
    ): Promise<Readonly<Record<string, readonly { readonly id: string; readonly message: string }[]>>>
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  // biome-ignore lint/style/noDefaultExport: that is how bpmnlint exports it.
  export default class NodeResolver {}
}
