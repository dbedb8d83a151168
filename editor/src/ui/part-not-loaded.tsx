import { apiMessages } from "../api/messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "./button.tsx"
import { Notice } from "./notice.tsx"

/** Stands where a part of a page could not be fetched: an empty place would say that there is nothing. */
export function PartNotLoaded() {
  const words = useMessages(apiMessages)
  return (
    <Notice kind="error" title={words.partNotLoaded}>
      <p>{words.offline}</p>
      <Button onClick={() => location.reload()}>{words.retry}</Button>
    </Notice>
  )
}
