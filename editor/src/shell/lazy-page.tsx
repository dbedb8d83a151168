import type { ComponentType } from "preact"
import { lazy } from "preact-iso"
import { apiMessages } from "../api/messages.ts"
import { KeptLink } from "../device/kept-link.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"

const TRIED = "recos.reloaded-at"

/**
 * A page whose code is fetched when it is first shown. That code may be gone when the workspace was updated since this tab was opened: the address is then
 * loaded anew, once; if that does not help, or without network, the page says so and offers to try again.
 */
export function lazyPage<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>
): ComponentType<Props> {
  return lazy(async (): Promise<ComponentType<Props>> => {
    try {
      const page = pick(await load())
      sessionStorage.removeItem(TRIED)
      return page
    } catch {
      if (navigator.onLine && sessionStorage.getItem(TRIED) !== location.href) {
        sessionStorage.setItem(TRIED, location.href)
        location.reload()
      }
      return PageNotLoaded
    }
  })
}

function PageNotLoaded() {
  const words = useMessages(apiMessages)
  return (
    <>
      <PageHeading title={words.failedToLoad} />
      <Notice kind="error">
        <p>{words.offline}</p>
        <Button onClick={() => location.reload()}>{words.retry}</Button>
        <KeptLink />
      </Notice>
    </>
  )
}
