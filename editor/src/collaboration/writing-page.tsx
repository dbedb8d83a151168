import "./writing.css"
import { useLocation } from "preact-iso"
import { request } from "../api/request.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import type { Reco } from "../recos/answers.ts"
import { FailureNotice } from "../ui/notice.tsx"
import { writingMessages } from "./messages.ts"
import type { StoredText } from "./stored-text.ts"
import { WritingSheet } from "./writing-sheet.tsx"

/** What the page needs before it can show anything: the reco, and the last stored text in one language. */
interface Opening {
  reco: Reco
  documentId: string
  stored: StoredText
}

/** The writing page of a reco, whose id the router takes from the address; `?langue=` chooses among its texts. */
export function WritingPage({ id }: { id: string }) {
  const { query } = useLocation()
  const words = useMessages(writingMessages)
  const wanted = query.langue
  const opening = useAnswer(`${id}/${wanted ?? ""}`, () => open(id, wanted))
  if (!opening.value) {
    return (
      <div class="writing-opening">
        {opening.failure ? <FailureNotice failure={opening.failure} /> : <p class="loading">{words.opening}</p>}
      </div>
    )
  }
  const { documentId, stored } = opening.value
  return <WritingSheet key={`${documentId}/${stored.generation}`} {...opening.value} />
}

async function open(id: string, wanted: string | undefined): Promise<Opening> {
  const reco = await request<Reco>("GET", `/api/recos/${id}`)
  const chosen = reco.documents.find((one) => one.language === wanted) ?? reco.documents[0]
  if (!chosen) throw new Error(`reco ${id} has no text`)
  return { reco, documentId: chosen.id, stored: await request<StoredText>("GET", `/api/documents/${chosen.id}`) }
}
