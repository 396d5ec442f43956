/** The part of bpmn-moddle that is used; the package has types of elements, and none of itself. */
declare module 'bpmn-moddle' {
  export interface Element {
    readonly $type: string
    readonly id?: string
    set(name: string, value: unknown): void
    get(name: string): unknown
  }

  export class BpmnModdle {
    create(type: string, attributes?: Readonly<Record<string, unknown>>): Element
    toXML(element: Element, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>
    fromXML(xml: string): Promise<{
      readonly rootElement: Element
      readonly warnings: readonly { readonly message: string }[]
    }>
  }
}
