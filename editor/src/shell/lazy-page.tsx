import type { ComponentType } from "preact"
import { apiMessages } from "../api/messages.ts"
import { KeptLink } from "../device/kept-link.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"

const TRIED = "recos.reloaded-at"

/**
 * Loads the code of a page. It may be gone when the workspace was updated since this tab was opened: the address is then
 * loaded anew, once; if that does not help, or without network, the page says so and offers to try again.
 */
export async function loadPage<Props>(load: () => Promise<ComponentType<Props>>): Promise<ComponentType<Props>> {
  try {
    const page = await load()
    sessionStorage.removeItem(TRIED)
    return page
  } catch {
    if (navigator.onLine && sessionStorage.getItem(TRIED) !== location.href) {
      sessionStorage.setItem(TRIED, location.href)
      location.reload()
    }
    return PageNotLoaded
  }
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
