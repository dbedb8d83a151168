import type { ComponentType } from "preact"
import { lazy } from "preact-iso"

/** A component fetched when it is first drawn: its module, and which of its exports. */
export function lazyExport<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>
): ComponentType<Props> {
  return lazy(async () => pick(await load()))
}
