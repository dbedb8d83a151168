import type { ComponentChildren } from "preact"
import { useEffect, useRef, useState } from "preact/hooks"
import type { Paged } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Answer } from "./answer.tsx"
import { Button } from "./button.tsx"
import { uiMessages } from "./messages.ts"
import { FailureNotice } from "./notice.tsx"

interface PagesProps<Item> {
  of: Paged<Item>
  children: (items: Item[]) => ComponentChildren
}

/** Draws a list that comes page by page, with the button that shows what follows. */
export function Pages<Item>({ of, children }: PagesProps<Item>) {
  return (
    <Answer of={of}>
      {({ items, next }) => (
        <>
          {children(items)}
          <More of={of} count={items.length} isWhole={next === null} />
        </>
      )}
    </Answer>
  )
}

/** The focus stays where it was: on the button, or on the words that take its place once everything is shown. */
function More<Item>({ of, count, isWhole }: { of: Paged<Item>; count: number; isWhole: boolean }) {
  const words = useMessages(uiMessages)
  const [asked, setAsked] = useState(false)
  const end = useRef<HTMLParagraphElement>(null)
  const ended = asked && isWhole
  useEffect(() => {
    if (ended) end.current?.focus()
  }, [ended])
  if (isWhole && !asked) return null
  const more = async () => {
    if (await of.readMore()) setAsked(true)
  }
  return (
    <div class="more">
      {!isWhole && (
        <Button pending={of.reading.pending} onClick={more}>
          {words.showMore}
        </Button>
      )}
      <FailureNotice failure={of.reading.failure} />
      <p class="meta" role="status" tabIndex={-1} ref={end}>
        {asked && (isWhole ? words.allShown(count) : words.shown(count))}
      </p>
    </div>
  )
}
