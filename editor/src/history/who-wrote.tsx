import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatShare } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { readShares, type Shares } from "./api.ts"
import { historyMessages } from "./messages.ts"

interface WhoWroteProps {
  recoId: string
  language: Language
}

/** Who wrote the words that came since the last version: worked out when one opens it. */
export function WhoWrote(props: WhoWroteProps) {
  const { shares: words } = useMessages(historyMessages)
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="history-shares" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && <OpenShares {...props} />}
    </details>
  )
}

function OpenShares({ recoId, language }: WhoWroteProps) {
  const shares = useAnswer(`${recoId} ${language}`, () => readShares(recoId, language))
  useRecoNews(recoId, { parts: ["history", "step"] }, shares.reload)
  return <Answer of={shares}>{(found) => <SharedWords shares={found} />}</Answer>
}

function SharedWords({ shares: { since, people, byHouse, unknown } }: { shares: Shares }) {
  const { shares: words } = useMessages(historyMessages)
  const total = people.reduce((sum, person) => sum + person.words, byHouse + unknown)
  const said = since === null ? words.sinceBeginning(total) : words.since(since, total)
  if (total === 0) return <p>{said}</p>
  const line = (who: string, count: number) => words.line(who, count, formatShare(count / total))
  const ofCollege = (college: (typeof COLLEGES)[number]) =>
    people.reduce((sum, person) => sum + (person.college === college ? person.words : 0), 0)
  return (
    <>
      <p>{said}</p>
      <ul>
        {COLLEGES.map((college) => (
          <li key={college}>
            <strong>{line(wordFor(COLLEGE_LABELS[college]), ofCollege(college))}</strong>
            <ul>
              {people
                .filter((person) => person.college === college)
                .map(({ name, words: count }, place) => (
                  <li key={`${place} ${name}`}>{line(name, count)}</li>
                ))}
            </ul>
          </li>
        ))}
        {byHouse > 0 && <li>{line(words.byHouse, byHouse)}</li>}
        {unknown > 0 && <li>{line(words.unknown, unknown)}</li>}
      </ul>
      <p class="field-hint">{words.how}</p>
    </>
  )
}
