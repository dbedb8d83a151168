import { useRef, useState } from "preact/hooks"
import { type Answered, useAnswer } from "./use-answer.ts"
import { type Submission, useSubmit } from "./use-submit.ts"

/** A part of a list, as the server gives it; `next` asks for what follows. */
export interface Page<Item> {
  items: Item[]
  next: string | null
}

/** A list of which the first pages have come. */
export interface Paged<Item> extends Answered<Page<Item>> {
  /** Asks for the page that follows those that are there. */
  readMore: () => Promise<boolean>
  reading: Pick<Submission, "pending" | "failure">
}

/**
 * Reads a list page by page: the first when the component appears and each time that `key` changes, the others on demand. Read
 * again, it is as long as it was.
 */
export function usePages<Item>(key: string, ask: (after?: string) => Promise<Page<Item>>): Paged<Item> {
  const shown = useRef({ key, pages: 1 })
  if (shown.current.key !== key) shown.current = { key, pages: 1 }
  const first = useAnswer(key, () => readPages(ask, shown.current.pages))
  const [longer, setLonger] = useState<{ from: Page<Item>; whole: Page<Item> }>()
  const { pending, failure, submit } = useSubmit()
  const value = longer && longer.from === first.value ? longer.whole : first.value
  const readMore = () =>
    submit(async () => {
      const from = first.value
      if (!from || !value || value.next === null) return
      const { items, next } = await ask(value.next)
      shown.current.pages += 1
      setLonger({ from, whole: { items: [...value.items, ...items], next } })
    })
  return { ...first, value, readMore, reading: { pending, failure } }
}

async function readPages<Item>(ask: (after?: string) => Promise<Page<Item>>, pages: number): Promise<Page<Item>> {
  let whole = await ask()
  for (let read = 1; read < pages && whole.next !== null; read++) {
    const { items, next } = await ask(whole.next)
    whole = { items: [...whole.items, ...items], next }
  }
  return whole
}
