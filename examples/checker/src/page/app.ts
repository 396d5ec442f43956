import type { MessageLanguage } from '@sotekit/core'
import type { SourceFile } from '../protocol.js'
import { type Busy, busyView } from '../views/busy.js'
import { failedView } from '../views/failed.js'
import { leaveDialog, mendDialog, waitDialog } from '../views/mend.js'
import { resultView } from '../views/result.js'
import { startView } from '../views/start.js'
import { fill } from './dom.js'
import { example } from './example.js'
import { dropped, MOST_FILES, TOO_MANY } from './intake.js'
import { applied, undone } from './mending.js'
import { type Client, STOPPED, startClient } from './session.js'
import { type App, freshState, type Stage, type State, viewNames } from './state.js'
import { words } from './words.js'

/** A check that is done sooner does not show its progress: the page would only flicker. */
const PATIENCE = 400

/** Makes the page's one application and draws it into `main`. */
export function startApp(
  main: HTMLElement,
  announce: (text: string) => void,
  language: MessageLanguage,
): App {
  const state: State = freshState(language)
  let client: Client | undefined
  let busy: Busy | undefined
  /** Counts checks, so that the answer to one that was cancelled is not taken for the next one's. */
  let turn = 0

  const view = (stage: Stage): HTMLElement => {
    busy?.end()
    busy = undefined
    switch (stage.name) {
      case 'start':
        return startView(app)
      case 'failed':
        return failedView(app, stage.message)
      case 'result':
        return resultView(app, stage.checked)
      case 'busy':
        busy = busyView(app)
        return busy.element
    }
  }

  const go = (stage: Stage): void => {
    state.stage = stage
    app.render()
    main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: stage.name !== 'start' })
    if (stage.name !== 'start') scrollTo({ top: 0 })
  }

  const stop = (): void => {
    turn++
    client?.stop()
    client = undefined
  }

  /** Checks the files that there are; `after` draws the result in the way that suits. */
  const check = async (after: () => void): Promise<void> => {
    const mine = ++turn
    const patience = setTimeout(() => {
      state.stage = { name: 'busy' }
      app.render()
      main.querySelector<HTMLElement>('#cancel')?.focus()
    }, PATIENCE)
    try {
      const input = { files: state.files, root: state.root, today: today() }
      const checked = await app.client().call('check', input)
      if (mine !== turn) return
      state.stage = { name: 'result', checked }
      state.root = checked.root
      const { error, warning, info } = checked.counts
      after()
      announce(app.words.checked(error, warning, info))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (mine === turn && message !== STOPPED) fail(message)
    } finally {
      clearTimeout(patience)
    }
  }

  const fail = (message: string): void => {
    stop()
    go({ name: 'failed', message })
    announce(app.words.crashTitle)
  }

  const toStart = (notice?: Extract<Stage, { name: 'start' }>['notice']): void => {
    stop()
    Object.assign(state, { ...freshState(state.language), stage: { name: 'start', notice } })
    history.replaceState(null, '', location.pathname + location.search)
    app.render()
    main.querySelector<HTMLElement>('h1')?.focus()
    if (notice) announce(notice(app.words))
  }

  const mayLeave = async (): Promise<boolean> => state.downloaded || (await leaveDialog(app))

  const open = async (files: readonly SourceFile[]): Promise<void> => {
    if (files.length === 0) return toStart((text) => text.nothing)
    if (files.length > MOST_FILES)
      return toStart((text) => text.tooMany(MOST_FILES.toLocaleString(text.locale)))
    if (!(await mayLeave())) return
    stop()
    Object.assign(state, freshState(state.language), { files })
    await check(() => go(state.stage))
  }

  /** Checks changed files; the focus goes to the list of findings, where one was at work. */
  const recheck = async (text?: string): Promise<void> => {
    await check(() => {
      state.selected = undefined
      app.render()
      main.querySelector<HTMLElement>('#view-title')?.focus({ preventScroll: true })
    })
    if (text !== undefined) announce(text)
  }

  const app: App = {
    state,
    announce,
    open,
    get words() {
      return words[state.language]
    },
    client: () => {
      client ??= startClient((step) => busy?.step(step))
      return client
    },
    dropped: async (transfer) => {
      const files = dropped(transfer)
      try {
        await open(await files)
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (message === TOO_MANY) toStart((text) => text.tooMany(MOST_FILES.toLocaleString(text.locale)))
        else fail(message)
      }
    },
    example: (name) => open(example(name)),
    cancel: () => toStart((text) => text.cancelled),
    restart: async () => {
      if (await mayLeave()) toStart()
    },
    chooseRoot: async (root) => {
      state.root = root
      await check(() => go(state.stage))
    },
    askToMend: async (wanted) => {
      let done = (): void => {}
      const patience = setTimeout(() => {
        // The worker that is stopped takes the checked dataset with it: a new one checks again.
        done = waitDialog(app, () => {
          stop()
          void recheck()
        })
      }, PATIENCE)
      try {
        const mended = await app.client().call('mend', wanted)
        done()
        mendDialog(app, mended)
      } catch (error) {
        done()
        const message = error instanceof Error ? error.message : String(error)
        if (message !== STOPPED) fail(message)
      } finally {
        clearTimeout(patience)
      }
    },
    keep: async (mended) => {
      applied(state, mended)
      await recheck(app.words.applied(mended.applied))
    },
    undo: async () => {
      undone(state)
      await recheck(app.words.undone)
    },
    setLanguage: (wanted) => {
      state.language = wanted
      app.render()
    },
    render: () => {
      document.documentElement.lang = state.language
      document.title = `${app.words.title} – sotekit`
      fill(main, view(state.stage))
    },
  }

  addEventListener('hashchange', () => {
    const name = viewNames.find((one) => `#${one}` === location.hash)
    if (!name || state.stage.name !== 'result' || name === state.view) return
    state.view = name
    app.render()
    main.querySelector<HTMLElement>('#view-title')?.focus({ preventScroll: true })
  })
  addEventListener('beforeunload', (event) => {
    if (!state.downloaded) event.preventDefault()
  })
  app.render()
  return app
}

/** Today where the user is; the data itself never depends on it, only what is said of deadlines and old law. */
function today(): string {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
