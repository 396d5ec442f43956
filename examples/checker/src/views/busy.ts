import { fill, h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'
import type { Step } from '../protocol.js'

/** The view while files are read and checked. */
export interface Busy {
  readonly element: HTMLElement
  readonly step: (step: Step) => void
  readonly end: () => void
}

/** A screen reader is told of progress so often, in milliseconds. */
const TOLD_EVERY = 4000

export function busyView({ words, cancel, announce }: App): Busy {
  const bar = h('progress', { 'aria-label': words.title })
  const what = h('p', { class: 'step' }, words.listing)
  const file = h('p', { class: 'soft file' }, '\u00a0')
  const time = h('span', {}, words.seconds(0))
  const started = performance.now()
  let told = started
  const timer = setInterval(() => {
    fill(time, words.seconds(Math.floor((performance.now() - started) / 1000)))
  }, 1000)
  const say = (text: string): void => {
    fill(what, text)
    if (performance.now() - told < TOLD_EVERY) return
    told = performance.now()
    announce(text)
  }
  return {
    element: h(
      'div',
      { class: 'busy' },
      what,
      bar,
      file,
      h(
        'p',
        { class: 'actions' },
        h('button', { type: 'button', id: 'cancel', click: cancel }, words.cancel),
        time,
      ),
    ),
    step: (step) => {
      if (step.step === 'reading') {
        say(words.reading(Math.min(step.done + 1, step.total), step.total))
        bar.max = step.total
        bar.value = step.done
        fill(file, shown(step.file))
      } else {
        say(words.checking(step.records.toLocaleString(words.locale)))
        // How long this takes nobody knows before.
        bar.removeAttribute('value')
        fill(file, '\u00a0')
      }
    },
    end: () => clearInterval(timer),
  }
}
