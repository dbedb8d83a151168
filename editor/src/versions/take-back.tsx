import type { BlockComparison } from "@recos/schemas/versions/comparison"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { tell } from "../ui/tell.ts"
import { takeBackPart } from "./api.ts"
import { comparisonMessages } from "./comparison-messages.ts"
import type { TakingBack } from "./take-back-from.ts"

interface TakeBackProps {
  from: TakingBack
  section: SectionKind
  comparison: BlockComparison
}

/** Has one block be again what it was at the moment. */
export function TakeBack({ from, section, comparison }: TakeBackProps) {
  const words = useMessages(comparisonMessages)
  const { pending, failure, submit } = useSubmit()
  const { recoId, throughSeq, onDone } = from
  const take = async () => {
    if (!(await submit(() => takeBackPart(recoId, throughSeq, { section, ...sidesOf(comparison) })))) return
    tell(words.takenBack)
    onDone()
  }
  const { change } = comparison
  return (
    <>
      <Button pending={pending} onClick={take}>
        {change === "added" ? words.takeAway : words.putBack}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}

function sidesOf(comparison: BlockComparison) {
  if (comparison.change === "changed") return { older: comparison.before, newer: comparison.after }
  const { change, block } = comparison
  return { older: change === "removed" ? block : null, newer: change === "removed" ? null : block }
}
