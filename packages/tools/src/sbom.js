// What each published package brings along: an SBOM (CycloneDX) per package in out/sbom, made from what npm would
// install of it, so that it tells of the registry and not of this workspace. Run after publishing.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { published, root } from './workspace.js'

const folder = join(root, 'out', 'sbom')
mkdirSync(folder, { recursive: true })
for (const { manifest } of published()) {
  const { name, version } = manifest
  const empty = mkdtempSync(join(tmpdir(), 'sotekit-sbom-'))
  const npm = (/** @type {readonly string[]} */ args) =>
    execFileSync('npm', [...args, '--package-lock-only', '--loglevel=error'], {
      cwd: empty,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  try {
    writeFileSync(join(empty, 'package.json'), JSON.stringify({ name: 'sbom', version, private: true }))
    npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`])
    const bill = npm(['sbom', '--sbom-format=cyclonedx'])
    const { components } = JSON.parse(bill)
    if (
      !components.some((/** @type {{ purl: string }} */ { purl }) =>
        decodeURIComponent(purl).includes(`${name}@${version}`),
      )
    )
      throw new Error(`${name} is not in its own bill`)
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.cdx.json`
    writeFileSync(join(folder, file), bill)
    console.log(`${file}: ${components.length} components`)
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}
