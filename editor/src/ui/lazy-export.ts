import type { ComponentType } from "preact"
import { lazy } from "preact-iso"
import { PartNotLoaded } from "./part-not-loaded.tsx"

/** A component fetched when it is first drawn: its module, and which of its exports. Where it cannot be fetched, a sentence stands in its place. */
export function lazyExport<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>
): ComponentType<Props> {
  return lazy(() => load().then(pick, (): ComponentType<Props> => PartNotLoaded))
}
