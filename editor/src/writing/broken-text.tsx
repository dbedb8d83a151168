import { can } from "@recos/schemas/people/permissions"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { takeBackText } from "../reco/take-back-text.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { brokenMessages } from "./broken-messages.ts"
import type { Opening } from "./opening.ts"

interface BrokenTextProps {
  opening: Opening
  /** The text can be read again. */
  onTakenBack: () => void
}

/** A text that cannot be read: said as such, with its way back for whoever may write in it. */
export function BrokenText({ opening: { reco, documentId, broken }, onTakenBack }: BrokenTextProps) {
  const words = useMessages(brokenMessages)
  const { pending, failure, submit } = useSubmit()
  const wayBack = broken?.wayBack
  const mayWrite = can(currentMember(), "reco.write", reco.standing)
  const takeBack = () =>
    submit(async () => {
      await takeBackText(documentId)
      onTakenBack()
    })
  return (
    <>
      <PageHeading title={words.title} />
      <Notice kind="error">
        <p>{words.kept}</p>
        {wayBack ? (
          <p>
            {words.lastReadable(formatMoment(wayBack.at))} {wayBack.later > 0 && words.later(wayBack.later)}
          </p>
        ) : (
          <p>{words.none}</p>
        )}
        {wayBack && !mayWrite && <p>{words.mayNot}</p>}
        <FailureNotice failure={failure} />
        <p class="actions">
          {wayBack && mayWrite && (
            <Button kind="main" pending={pending} onClick={() => void takeBack()}>
              {words.takeBack}
            </Button>
          )}
          <a href={paths.versions(reco.id)}>{words.versions}</a>
        </p>
      </Notice>
    </>
  )
}
