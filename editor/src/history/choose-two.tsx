import { momentRefOf } from "@recos/schemas/history/moment-ref"
import { useState } from "preact/hooks"
import { useLocation } from "preact-iso"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/button.tsx"
import { Select } from "../ui/field.tsx"
import { historyMessages } from "./messages.ts"
import type { Entry } from "./timeline.ts"

/** Any two of the moments and versions that are shown, or the present text, chosen to be compared. */
export function ChooseTwo({ recoId, entries }: { recoId: string; entries: readonly Entry[] }) {
  const { compare: words } = useMessages(historyMessages)
  const { route } = useLocation()
  const moments = [{ value: "draft", label: words.draft }, ...entries.map((entry) => choiceOf(entry, words.version))]
  const older = moments.slice(1)
  const [from, setFrom] = useState(older[0]?.value ?? "")
  const [to, setTo] = useState("draft")
  const [isSame, setIsSame] = useState(false)
  if (older.length === 0) return null
  const submit = (event: Event) => {
    event.preventDefault()
    setIsSame(from === to)
    if (from !== to)
      route(
        paths.compare(
          recoId,
          ...inOrder(
            from,
            to,
            moments.map(({ value }) => value)
          )
        )
      )
  }
  return (
    <form class="history-compare" onSubmit={submit}>
      <h3>{words.title}</h3>
      <Select label={words.older} value={from} onChoice={setFrom} choices={older} />
      <Select
        label={words.newer}
        value={to}
        onChoice={setTo}
        choices={moments}
        error={isSame ? words.same : undefined}
      />
      <Button type="submit">{words.submit}</Button>
    </form>
  )
}

function choiceOf(entry: Entry, version: (number: string) => string): { value: string; label: string } {
  if ("version" in entry) return { value: entry.version.number, label: version(entry.version.number) }
  const { throughSeq, endedAt, name } = entry.session
  return {
    value: momentRefOf(throughSeq),
    label: name ? `${name.words} (${formatMoment(endedAt)})` : formatMoment(endedAt)
  }
}

/** Whichever was chosen first, the comparison goes from the older to the newer. */
const inOrder = (one: string, other: string, latestFirst: readonly string[]): [older: string, newer: string] =>
  latestFirst.indexOf(one) > latestFirst.indexOf(other) ? [one, other] : [other, one]
