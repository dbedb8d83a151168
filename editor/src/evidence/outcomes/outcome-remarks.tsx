import { useMemo } from "preact/hooks"
import { useReco } from "../../reco/reco-context.ts"
import { remarkBook } from "../../remarks/remark-book.ts"
import { RemarksOn } from "../../remarks/remarks-on.tsx"
import { useRemarks } from "../../remarks/use-remarks.ts"
import { FailureNotice } from "../../ui/notice.tsx"

/** The remarks on one outcome and its figures. */
export function OutcomeRemarks({ outcomeId }: { outcomeId: string }) {
  const { reco } = useReco()
  const book = useMemo(() => remarkBook(reco.id), [reco.id])
  useRemarks(book)
  return (
    <>
      <FailureNotice failure={book.failure.value} />
      <RemarksOn
        book={book}
        target={{ kind: "outcome", id: outcomeId }}
        mayRemark={reco.allowed.includes("remark.write")}
      />
    </>
  )
}
