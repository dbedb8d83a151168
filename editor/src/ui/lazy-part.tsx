import type { ComponentType } from "preact"
import { ErrorBoundary } from "preact-iso"
import { lazyExport } from "./lazy-export.ts"

/**
 * A part of a page whose code is fetched when it is drawn for the first time. Where it cannot be fetched, a sentence
 * stands in its place; what is typed elsewhere on the page stays there.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>
): ComponentType<Props> {
  const Part = lazyExport(load, pick)
  return (props) => (
    <ErrorBoundary>
      <Part {...props} />
    </ErrorBoundary>
  )
}
