import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useEffect, useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { currentMember, loadSession, session } from "../accounts/session.ts"
import { unsentCopies } from "../device/copies-on-device.ts"
import { copiesOfMember, copiesOfText } from "../device/copy-names.ts"
import { type KeptText, readKept } from "../device/kept-facts.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { offlineMessages } from "./messages.ts"

/** The texts that open without a network; it also stands in for any page that needs one while there is none. */
export function KeptTextsPage() {
  const words = useMessages(offlineMessages)
  const { path } = useLocation()
  const kept = readKept()
  const texts = kept?.member.id === currentMember().id ? kept.texts : []
  const standsIn = path !== paths.kept
  const help = texts.length > 0 ? words.needsNetwork : words.needsNetworkAlone
  return (
    <>
      <PageHeading title={standsIn ? words.needsNetworkTitle : words.title} />
      <p>{standsIn ? help : words.lead}</p>
      <TryAgain />
      {standsIn && texts.length > 0 && <h2>{words.title}</h2>}
      {texts.length > 0 ? (
        <KeptTexts texts={texts} />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyHelp}</p>
        </EmptyState>
      )}
    </>
  )
}

/** Asks again who is signed in: on demand, and when the browser finds a network. */
function TryAgain() {
  const words = useMessages(offlineMessages)
  const [pending, setPending] = useState(false)
  const isWithout = session.value.state === "member" && session.value.asOf !== undefined
  const retry = async () => {
    setPending(true)
    await loadSession()
    setPending(false)
  }
  useEffect(() => {
    if (!isWithout) return
    const found = () => void loadSession()
    addEventListener("online", found)
    return () => removeEventListener("online", found)
  }, [isWithout])
  if (!isWithout) return null
  return (
    <p class="actions">
      <Button onClick={() => void retry()} pending={pending}>
        {words.retry}
      </Button>
    </p>
  )
}

function KeptTexts({ texts }: { texts: readonly KeptText[] }) {
  const words = useMessages(offlineMessages)
  const member = currentMember()
  const [unsent, setUnsent] = useState<readonly string[]>([])
  useEffect(() => {
    void unsentCopies((name) => name.startsWith(copiesOfMember(member.id))).then(setUnsent)
  }, [member.id])
  return (
    <ul class="rows">
      {texts.map(({ reco, documentId, language, asOf }) => (
        <li key={documentId}>
          <a href={`${paths.write(reco.id)}?langue=${language}`}>{reco.title}</a>
          <p class="meta">
            {wordFor(LANGUAGE_LABELS[language])}. {words.asOf(formatMoment(asOf))}.
            {unsent.some((name) => name.startsWith(copiesOfText(member.id, documentId))) && ` ${words.unsent}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
