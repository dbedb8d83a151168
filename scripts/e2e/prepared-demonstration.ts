import { rm } from "node:fs/promises"
import type { TestProject } from "vitest/node"
import { type PreparedDemonstration, prepareDemonstration } from "./demonstration-house.ts"

declare module "vitest" {
  export interface ProvidedContext {
    preparedDemonstration: PreparedDemonstration
  }
}

let prepared: PreparedDemonstration | undefined

/** Seeds the demonstration and builds its site once for all tests: each house begins from a copy. */
export async function setup(project: TestProject): Promise<void> {
  prepared = await prepareDemonstration()
  project.provide("preparedDemonstration", prepared)
}

export async function teardown(): Promise<void> {
  if (prepared) await rm(prepared.folder, { recursive: true })
}
