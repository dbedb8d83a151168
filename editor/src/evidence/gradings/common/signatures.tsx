import { currentMember } from "../../../accounts/session.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { formatDay } from "../../../messages/format.ts"
import type { OutcomeGradings } from "../api.ts"
import { gradingMessages } from "../messages.ts"

/** Who has signed, who is awaited, and which signature counts no more: never what anybody judged. */
export function Signatures({ gradings: { signatures, revealed } }: { gradings: OutcomeGradings }) {
  const words = useMessages(gradingMessages)
  const counting = signatures.filter(({ counts }) => counts)
  const current = counting.filter(({ isOutdated }) => !isOutdated)
  const sentence = ({ memberId, name, at, counts, isOutdated }: (typeof signatures)[number]) => {
    const isMe = memberId === currentMember().id
    if (!counts) return isMe ? words.setAside : words.signedAside(name)
    const signed = isMe ? words.signed(formatDay(at)) : words.signedBy(name, formatDay(at))
    return isOutdated ? `${signed} ${words.outdated}` : signed
  }
  return (
    <div class="interface">
      {counting.length === 0 && <p>{words.nobodySigned}</p>}
      {signatures.length > 0 && (
        <ul>
          {signatures.map((signature) => (
            <li key={signature.memberId}>{sentence(signature)}</li>
          ))}
        </ul>
      )}
      {current.length === 1 && revealed.length === 0 && <p>{words.oneSigned}</p>}
    </div>
  )
}
