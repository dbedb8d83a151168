import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import type { Thread } from "./api.ts"
import { remarksMessages } from "./messages.ts"
import { NewRemark } from "./new-remark.tsx"
import type { RemarkBook } from "./remark-book.ts"
import { ThreadCard } from "./thread-card.tsx"

interface RemarksHereProps {
  book: RemarkBook
  target: RemarkTarget
  threads: readonly Thread[]
  mayRemark: boolean
}

/** The threads on one thing, open ones first, and the way to begin another. */
export function RemarksHere({ book, target, threads, mayRemark }: RemarksHereProps) {
  const words = useMessages(remarksMessages)
  const [isWriting, setWriting] = useState(threads.length === 0 && mayRemark)
  const settledLast = threads.toSorted((one, other) => Number(one.resolved !== null) - Number(other.resolved !== null))
  return (
    <>
      {isWriting && (
        <NewRemark
          book={book}
          target={target}
          onDone={(thread) => {
            setWriting(false)
            if (thread) book.current.value = { id: thread.id, isAsked: true }
          }}
        />
      )}
      {!isWriting && mayRemark && <Button onClick={() => setWriting(true)}>{words.newTitle[target.kind]}</Button>}
      {settledLast.map((thread) => (
        <ThreadCard key={thread.id} book={book} thread={thread} mayRemark={mayRemark} />
      ))}
    </>
  )
}
