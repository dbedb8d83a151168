import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ROOT } from "../setup/run.ts"
import { writeManyRecos } from "./many-recos.ts"
import { layPlainProject } from "./plain-mdx.ts"
import { type Measured, runMeasured } from "./run-measured.ts"

export interface SiteBuild extends Measured {
  recos: number
  what: string
}

const BUILD = join(ROOT, "site/scripts/build.ts")
const QUIET = { ASTRO_TELEMETRY_DISABLED: "1" }

/**
 * Times the build of the public site, whole: every layer and version, search index and sheets; from nothing, then after
 * one more publication. Beside it the same texts as an ordinary Astro project of MDX files, which sets one page a reco.
 */
export async function measureSiteBuild(recos = 1000): Promise<(SiteBuild | Record<string, string | number>)[]> {
  const folder = mkdtempSync(join(tmpdir(), "recos-bench-"))
  const recosDir = join(folder, "recos")
  const project = join(folder, "plain")
  const options = ["--recos", recosDir, "--cache", join(folder, "cache"), "--out", join(folder, "site")]
  try {
    writeManyRecos(recosDir, recos)
    const { program, options: plainOptions } = layPlainProject(recosDir, project)
    const plain = await runMeasured(program, plainOptions, QUIET)
    const first = await runMeasured(BUILD, options, QUIET)
    writeManyRecos(recosDir, recos + 1, recos)
    const next = await runMeasured(BUILD, options, QUIET)
    const row = (what: string, measured: Measured): SiteBuild => ({ what, recos, ...measured })
    return [
      row("plain Astro MDX: one page a reco, no search, no sheet", plain),
      row("whole site from nothing, search and every sheet", first),
      row("whole site after one more publication", next),
      { what: "ratio: from nothing / plain", ...ratio(first, plain) },
      { what: "ratio: one more publication / plain", ...ratio(next, plain) }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ratio = (ours: Measured, theirs: Measured): Record<keyof Measured, number> => ({
  seconds: ours.seconds / theirs.seconds,
  cpuSeconds: ours.cpuSeconds / theirs.cpuSeconds,
  peakMegabytes: ours.peakMegabytes / theirs.peakMegabytes
})
