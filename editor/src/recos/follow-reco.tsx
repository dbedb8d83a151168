import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { recoMessages } from "./reco-messages.ts"
import { followReco } from "./tray-api.ts"

/** Follows the reco, or no longer: the button says what it does, and the sentence what is. */
export function FollowReco() {
  const words = useMessages(recoMessages)
  const { reco, reload } = useReco()
  const { pending, failure, submit } = useSubmit()
  const follow = () =>
    submit(async () => {
      await followReco(reco.id, !reco.isFollowed)
      reload()
    })
  return (
    <section>
      <p class="actions">
        <Button pending={pending} onClick={() => void follow()}>
          {reco.isFollowed ? words.unfollow : words.follow}
        </Button>
      </p>
      <p class="quiet">
        {reco.isFollowed ? words.followed : words.followHelp}{" "}
        <a href={`${paths.account}#courriels`}>{words.followPaces}</a>
      </p>
      <FailureNotice failure={failure} />
    </section>
  )
}
