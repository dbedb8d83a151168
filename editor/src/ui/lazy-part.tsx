import type { ComponentType } from "preact"
import { ErrorBoundary, lazy } from "preact-iso"
import { apiMessages } from "../api/messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "./button.tsx"
import { Notice } from "./notice.tsx"

/**
 * A part of a page whose code is fetched when it is drawn for the first time. Where it cannot be fetched, a sentence
 * stands in its place; what is typed elsewhere on the page stays there.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>
): ComponentType<Props> {
  const Part = lazy(() => load().then(pick, (): ComponentType<Props> => PartNotLoaded))
  return (props) => (
    <ErrorBoundary>
      <Part {...props} />
    </ErrorBoundary>
  )
}

function PartNotLoaded() {
  const words = useMessages(apiMessages)
  return (
    <Notice kind="error" title={words.failedToLoad}>
      <p>{words.offline}</p>
      <Button onClick={() => location.reload()}>{words.retry}</Button>
    </Notice>
  )
}
