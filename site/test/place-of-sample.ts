import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    /** Where this run builds the site that several files read. */
    sampleSite: string
  }
}

let place: string

export async function setup(project: TestProject): Promise<void> {
  place = await mkdtemp(join(tmpdir(), "recos-sample-"))
  project.provide("sampleSite", place)
}

export const teardown = (): Promise<void> => rm(place, { recursive: true })
