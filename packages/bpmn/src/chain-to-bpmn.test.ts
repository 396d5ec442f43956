/// <reference path="./bpmn-moddle.d.ts" />
import { checkChain, type ServiceChain } from '@sotekit/core'
import { runs } from '@sotekit/tools/runs'
import { BpmnModdle, type Element } from 'bpmn-moddle'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BpmnOptions, chainToBpmn } from './index.js'
import { everything, names, soundChains } from './testing/chains.js'
import { findingsIn } from './testing/lint.js'

interface Node {
  readonly $type: string
  readonly id: string
  readonly name?: string
  readonly attachedToRef?: Node
  readonly calledElement?: string
  readonly documentation?: readonly { readonly text: string }[]
  readonly eventDefinitions?: readonly { readonly timeDuration?: { readonly body: string } }[]
  readonly flowNodeRef?: readonly Node[]
}

async function written(chain: ServiceChain, options: Partial<BpmnOptions> = {}): Promise<string> {
  const xml = await chainToBpmn(chain, { language: 'en', names, ...options })
  if (xml === undefined) throw new Error('no course')
  return xml
}

/** The process as bpmn-moddle reads it again. */
async function reread(xml: string): Promise<{ nodes: readonly Node[]; lanes: readonly Node[] }> {
  const { rootElement } = await new BpmnModdle().fromXML(xml)
  const process = (rootElement.get('rootElements') as Element[]).find(({ $type }) => $type === 'bpmn:Process')
  const [lanes] = (process?.get('laneSets') ?? []) as Element[]
  return {
    nodes: process?.get('flowElements') as unknown as Node[],
    lanes: lanes?.get('lanes') as unknown as Node[],
  }
}

const line = (...ids: readonly string[]): ServiceChain => ({
  id: 'line',
  title: { en: 'Line' },
  steps: ids.map((id, at) => ({
    id,
    type: at === 0 ? 'start' : at === ids.length - 1 ? 'end' : 'task',
    title: { en: id },
  })),
  transitions: ids.slice(1).map((to, at) => ({ from: ids[at] ?? '', to })),
})

describe('chainToBpmn', () => {
  it('is read again without warnings and clean under the recommended rules', async () => {
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(await findingsIn(await written(everything, { language, asOf: '2022-01-03' }))).toEqual([])
  })

  it('makes lanes of actors, user tasks, gateways and call activities', async () => {
    const { nodes, lanes } = await reread(await written(everything))
    expect(lanes.map(({ name, flowNodeRef }) => [name, flowNodeRef?.length])).toEqual([
      ['Hospital district', 4],
      ['Social worker', 3],
      ['Producer of Home care', 7],
      ['Actor unknown', 1],
    ])
    const type = (id: string) => nodes.find((node) => node.id === id)?.$type
    expect(type('Step_plan')).toBe('bpmn:UserTask')
    expect(type('Step_both')).toBe('bpmn:ParallelGateway')
    expect(type('Step_together')).toBe('bpmn:ParallelGateway')
    expect(type('Step_enough')).toBe('bpmn:ExclusiveGateway')
    // Two ways lead to the plan: BPMN would run it for each, and needs a gateway.
    expect(type('Merge_plan')).toBe('bpmn:ExclusiveGateway')
    expect(nodes.find(({ id }) => id === 'Step_more')).toMatchObject({
      $type: 'bpmn:CallActivity',
      calledElement: 'Process_rehabilitation',
    })
    expect(nodes.find(({ id }) => id === 'Step_plan')?.documentation?.[0]?.text).toBe(
      'Role: Discharge nurse\nDuration: 1–3 days\nChannels: in person, phone\nLanguages: fi, se\nTools: Discharge model',
    )
    expect(nodes.find(({ id }) => id === 'Flow_2')?.documentation?.[0]?.text).toBe('Handed over: the plan')
  })

  it('hangs deadlines on steps as timers, in words where ISO 8601 has none', async () => {
    const timers = async (asOf?: string) => {
      const { nodes } = await reread(await written(everything, { asOf }))
      return nodes
        .filter(({ $type }) => $type === 'bpmn:BoundaryEvent')
        .map(({ name, attachedToRef, eventDefinitions }) => [
          attachedToRef?.id,
          name,
          eventDefinitions?.[0]?.timeDuration?.body,
        ])
    }
    const weeks = ['Step_home_20_care', '2 weeks', 'P2W']
    expect(await timers('2022-01-03')).toEqual([weeks, ['Step_assessment', '7 working days', undefined]])
    expect(await timers()).toEqual([
      weeks,
      ['Step_assessment', 'Start of the assessment of the need for child welfare', undefined],
    ])
  })

  it('has no process to write where no order is given', async () => {
    const { transitions, ...list } = everything
    expect(await chainToBpmn(list, { language: 'fi' })).toBeUndefined()
    expect(await chainToBpmn({ id: 'x', title: { en: 'X' }, steps: [] }, { language: 'fi' })).toBeUndefined()
  })

  it('takes any id and any text', async () => {
    const chain = line('start', '__proto__', 'a b', 'a_20_b', 'ääkkönen ☃', '<b>"&amp;\u0000\ud800', 'end')
    const xml = await written({ ...chain, title: { en: '</bpmn:process><script>' } })
    expect(await findingsIn(xml)).toEqual([])
    const { nodes } = await reread(xml)
    const tasks = nodes.filter(({ $type }) => $type === 'bpmn:UserTask')
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(5)
    expect(tasks.map(({ name }) => name)).toEqual(['__proto__', 'a b', 'a_20_b', 'ääkkönen ☃', '<b>"&amp;'])
  })

  it('writes chains that are not sound, too', async () => {
    const chain = line('start', 'a', 'b', 'end')
    const more = [
      { from: 'a', to: 'end' },
      { from: 'b', to: 'b' },
      { from: 'b', to: 'nowhere' },
      { from: 'end', to: 'start' },
    ]
    const xml = await written({ ...chain, transitions: [...(chain.transitions ?? []), ...more] })
    const { warnings } = await new BpmnModdle().fromXML(xml)
    expect(warnings).toEqual([])
  })

  it('is the same each time', async () => {
    expect(await written(everything)).toBe(await written(everything))
  })

  it('writes a long chain within seconds', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => (at === 0 ? 'start' : at === 299 ? 'end' : `s${at}`))
    const start = performance.now()
    await written(line(...ids))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Line {
  readonly from: string
  readonly to: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Boxes of nodes and lines of flows, as the diagram interchange tells them. */
async function drawn(xml: string): Promise<{ boxes: readonly Box[]; lines: readonly Line[] }> {
  const { rootElement } = await new BpmnModdle().fromXML(xml)
  const [diagram] = rootElement.get('diagrams') as Element[]
  const plane = diagram?.get('plane') as Element | undefined
  const parts = (plane?.get('planeElement') ?? []) as Element[]
  const boxes: Box[] = []
  const lines: Line[] = []
  for (const part of parts) {
    const element = part.get('bpmnElement') as Element & { sourceRef?: Node; targetRef?: Node }
    if (part.$type === 'bpmndi:BPMNEdge') {
      const points = part.get('waypoint') as unknown as { x: number; y: number }[]
      lines.push({ from: element.sourceRef?.id ?? '', to: element.targetRef?.id ?? '', points })
    } else if (!/Lane|Participant/.test(element.$type)) {
      const { x, y, width, height } = part.get('bounds') as unknown as Box
      boxes.push({ id: element.id ?? '', x, y, width, height })
    }
  }
  return { boxes, lines }
}

describe('any sound chain', () => {
  it('is clean under the recommended rules', async () => {
    await fc.assert(
      fc.asyncProperty(soundChains, async (chain) => {
        expect(checkChain(chain).sound).toBe(true)
        expect(await findingsIn(await written(chain))).toEqual([])
      }),
      { numRuns: runs(25, 500) },
    )
  })

  it('has no flow that runs through a step, and none that is slanted', async () => {
    await fc.assert(
      fc.asyncProperty(soundChains, async (chain) => {
        const { boxes, lines } = await drawn(await written(chain))
        for (const { from, to, points } of lines) {
          for (const [at, b] of points.slice(1).entries()) {
            const a = points[at]!
            expect(a.x === b.x || a.y === b.y).toBe(true)
            const crossed = boxes.filter(
              ({ id, x, y, width, height }) =>
                id !== from &&
                id !== to &&
                Math.max(a.x, b.x) > x &&
                Math.min(a.x, b.x) < x + width &&
                Math.max(a.y, b.y) > y &&
                Math.min(a.y, b.y) < y + height &&
                // A timer's line begins on the border of its step.
                !from.startsWith('Timer_'),
            )
            expect(crossed).toEqual([])
          }
        }
      }),
      { numRuns: runs(25, 500) },
    )
  })
})
