import type { TestProject } from "vitest/node"
import { prepareDemonstration } from "./prepare-demonstration.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the demonstration is that all houses begin from. */
    preparedDemonstration: string
  }
}

/** Seeds the demonstration once for all tests: each house begins from a copy. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("preparedDemonstration", await prepareDemonstration())
}
