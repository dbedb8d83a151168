import { rm } from "node:fs/promises"
import type { TestProject } from "vitest/node"
import { type PreparedDemonstration, prepareDemonstration } from "./demonstration-house.ts"

declare module "vitest" {
  export interface ProvidedContext {
    preparedDemonstration: PreparedDemonstration
  }
}

/** Seeds the demonstration and builds its site once for all tests: each house begins from a copy. Vitest knows it by its default export. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const prepared = await prepareDemonstration()
  project.provide("preparedDemonstration", prepared)
  return () => rm(prepared.folder, { recursive: true })
}
