/*
 * The only two places where text becomes something that a browser runs or renders as markup: our own worker, and the
 * report, which its renderer has escaped. The page's policy (`require-trusted-types-for`) refuses all others.
 */
interface Policy {
  createHTML: (text: string) => string
  createScriptURL: (address: string) => string
}
interface TrustedTypes {
  createPolicy: (name: string, policy: Policy) => Policy
}

const plain: Policy = { createHTML: (text) => text, createScriptURL: (address) => address }
const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes
const policy = types?.createPolicy('sotekit', plain) ?? plain

/** Starts the worker, whose script stands in the page: as a blob it is under the page's own policy. */
export function startWorker(): Worker {
  const script = document.getElementById('worker')?.textContent ?? ''
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  return new Worker(policy.createScriptURL(address))
}

/** Puts a rendered report into a frame where no script can run. */
export function showReport(frame: HTMLIFrameElement, page: string): void {
  frame.srcdoc = policy.createHTML(page)
}
