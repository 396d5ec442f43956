import type { Diagnostic, Messages } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'

export const noFolder = (path: string): Diagnostic =>
  finding({
    code: 'files/no-folder',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: { en: `there is no folder ${path}`, fi: `kansiota ${path} ei ole` },
    received: path,
  })

export const leadsOutside = (path: string): Diagnostic =>
  finding({
    code: 'files/link-outside',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: {
      en: 'the link leads out of the folder; it was not followed',
      fi: 'linkki johtaa kansion ulkopuolelle; sitä ei seurattu',
    },
    expected: {
      en: 'a file inside the folder, or "base" for another dataset',
      fi: 'tiedosto kansion sisällä tai toista aineistoa varten "base"',
    },
  })

export const linkLoop = (path: string): Diagnostic =>
  finding({
    code: 'files/link-loop',
    severity: 'warning',
    at: { file: path, pointer: '' },
    message: {
      en: 'the link leads back to a folder that it is in; it was not followed',
      fi: 'linkki johtaa takaisin kansioon, jossa se itse on; sitä ei seurattu',
    },
  })

export const notAFile = (path: string): Diagnostic =>
  finding({
    code: 'files/unreadable',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: { en: 'this is a device or a pipe, not a file', fi: 'tämä on laite tai putki, ei tiedosto' },
  })

const reasons: Readonly<Record<string, Messages>> = {
  ENOENT: {
    en: 'the file has gone, or the link leads nowhere',
    fi: 'tiedosto on poistunut, tai linkki ei johda mihinkään',
  },
  EACCES: { en: 'you have no right to it', fi: 'sinulla ei ole siihen oikeutta' },
  EPERM: { en: 'you have no right to it', fi: 'sinulla ei ole siihen oikeutta' },
  ENOSPC: { en: 'the disk is full', fi: 'levy on täynnä' },
  ELOOP: { en: 'the link leads to itself', fi: 'linkki johtaa itseensä' },
  EMFILE: { en: 'too many files are open', fi: 'liian monta tiedostoa on auki' },
  EISDIR: { en: 'it is a folder', fi: 'se on kansio' },
  ENAMETOOLONG: { en: 'its name is too long', fi: 'sen nimi on liian pitkä' },
}

function reasonOf(error: unknown): { readonly name: string; readonly reason: Messages | undefined } {
  const code = (error as { readonly code?: unknown } | null)?.code
  const name = typeof code === 'string' ? code : 'unknown'
  return { name, reason: Object.hasOwn(reasons, name) ? reasons[name] : undefined }
}

export function unwritable(path: string, error: unknown): Diagnostic {
  const { name, reason } = reasonOf(error)
  return finding({
    code: 'files/cannot-write',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: {
      en: `the file cannot be written: ${reason?.en ?? name}`,
      fi: `tiedostoa ei voi kirjoittaa: ${reason?.fi ?? name}`,
    },
    received: name,
    args: { reason: name },
  })
}

export function unreadable(path: string, error: unknown): Diagnostic {
  const { name, reason } = reasonOf(error)
  return finding({
    code: 'files/unreadable',
    severity: 'error',
    at: { file: path, pointer: '' },
    message: {
      en: `it cannot be read: ${reason?.en ?? name}`,
      fi: `sitä ei voi lukea: ${reason?.fi ?? name}`,
    },
    received: name,
    args: { reason: name },
  })
}

export const baseLoop = (base: string): Diagnostic =>
  finding({
    code: 'files/base-loop',
    severity: 'error',
    at: { file: 'sotekit.yaml', pointer: '/base' },
    message: {
      en: `the dataset adds to ${base}, which adds to this one in turn`,
      fi: `aineisto täydentää aineistoa ${base}, joka puolestaan täydentää tätä`,
    },
    received: base,
    args: { base },
  })

export const noBase = (base: string): Diagnostic =>
  finding({
    code: 'files/no-folder',
    severity: 'error',
    at: { file: 'sotekit.yaml', pointer: '/base' },
    message: {
      en: `the dataset adds to ${base}, but there is no such folder`,
      fi: `aineisto täydentää aineistoa ${base}, mutta sellaista kansiota ei ole`,
    },
    received: base,
  })
