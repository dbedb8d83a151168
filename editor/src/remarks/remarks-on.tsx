import "./remarks.css"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import type { Thread } from "./api.ts"
import { openerMessages } from "./opener-messages.ts"
import type { RemarkBook } from "./remark-book.ts"

// Fetched when it is opened: most people look at what is spoken of.
const RemarksHere = lazyPart(
  () => import("./remarks-here.tsx"),
  (module) => module.RemarksHere
)

interface RemarksOnProps {
  book: RemarkBook
  target: Extract<RemarkTarget, { kind: "outcome" | "source" }>
  mayRemark: boolean
}

/** The remarks on one thing beside the text, behind a button that says how many are open. */
export function RemarksOn({ book, target, mayRemark }: RemarksOnProps) {
  const words = useMessages(openerMessages)
  const [isOpen, setOpen] = useState(false)
  const isOfIt = ({ target: other }: Thread) => other.kind === target.kind && other.id === target.id
  const threads = (book.threads.value ?? []).filter(isOfIt)
  const open = threads.filter(({ resolved }) => resolved === null)
  // Who may not make any is shown none to make.
  if (!mayRemark && threads.length === 0) return null
  return (
    <div class="remarks-on">
      <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.count(open.length)}
      </Button>
      {isOpen && <RemarksHere book={book} target={target} threads={threads} mayRemark={mayRemark} />}
    </div>
  )
}
